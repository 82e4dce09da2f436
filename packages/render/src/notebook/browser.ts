/**
 * Notebook cells in the browser: charts are live, inputs are controls of the page. Node has the same names in
 * `node.ts`. The page brings the fonts (`@fontsource/inter`, `@fontsource/noto-sans-bengali`) and the input styles
 * (`@observablehq/inputs/dist/index.css`).
 *
 * @packageDocumentation
 */
import * as inputs from "@observablehq/inputs";
import { findingsHtml, shownTable, tableHtml } from "@redheart/analytics/display";
import { drawChart } from "./draw-chart.js";
import { firstChoice } from "./first-choice.js";
import type { NotebookInput, NotebookKit, Shown } from "./notebook-types.js";
import { scrollBox } from "./scroll-box.js";

export { readTable } from "./read-table.js";

/** An element of the page. To a cell, which runs on Node too, it is only something shown or a value. */
const shown = (element: HTMLElement): Shown => element as unknown as Shown;

function fromHtml(source: string): HTMLElement {
  const parsed = document.createElement("template");
  parsed.innerHTML = source;
  const element = parsed.content.firstElementChild as HTMLElement;
  element.remove(); // a notebook shows an element only if it has no parent
  return element;
}

const written = (option: unknown): string => String(option);

/** A live chart with its table twin folded under it; its value is what the reader picked. */
export const chart: NotebookKit["chart"] = async (spec, options) => (await drawChart(spec, options)) as never;

/** Rows as a table with a caption; what is beyond the limit comes at the press of a button. */
export const table: NotebookKit["table"] = (rows, caption, options) => {
  const whole = (limit?: number): HTMLElement => scrollBox(caption, fromHtml(tableHtml(rows, caption, { ...options, ...(limit === undefined ? {} : { limit }) })));
  const box = document.createElement("div");
  box.append(whole());
  const { left, cells } = shownTable(rows, options);
  if (left === 0) return shown(box);
  const more = Object.assign(document.createElement("button"), { type: "button", className: "more-rows", textContent: `Show all ${left + cells.length} rows` });
  more.addEventListener("click", () => box.replaceChildren(whole(left + cells.length)));
  box.append(more);
  return shown(box);
};

/** Findings with their kind, place, themes and sources. */
export const findingsList: NotebookKit["findingsList"] = (findings, caption, options) => shown(fromHtml(findingsHtml(findings, caption, options)));

/** A number to slide. */
export const slider: NotebookKit["slider"] = (label, { min, max, value, step = 1 }) => {
  const input = inputs.range([min, max], { label, value, step });
  input.querySelector("input[type=range]")?.setAttribute("aria-label", label); // the label names the number field alone
  return input;
};

/** One of several in a drop-down list. */
export const select: NotebookKit["select"] = (label, choices, { value, format = written } = {}) => inputs.select(choices, { label, value: firstChoice(choices, value), format });

/** One of several, all in sight. */
export const radio: NotebookKit["radio"] = (label, choices, { value, format = written } = {}) => inputs.radio(choices, { label, value: firstChoice(choices, value), format });

/** Any of several. */
export const checkbox: NotebookKit["checkbox"] = (label, choices, { value = choices, format = written } = {}) => inputs.checkbox(choices, { label, value: [...value], format });

/** Yes or no. */
export const toggle: NotebookKit["toggle"] = (label, { value = false } = {}) => inputs.toggle({ label, value });

/** One line of text. */
export const text: NotebookKit["text"] = (label, { value = "", placeholder = "", submit = false } = {}) => inputs.text({ label, value, placeholder, submit });

/** Several lines of text. */
export const textArea: NotebookKit["textArea"] = (label, { value = "", placeholder = "", rows = 6, submit = false } = {}) => inputs.textarea({ label, value, placeholder, rows, submit });

/** The text of a file that the reader chooses; the file does not leave the page. */
export const textFile: NotebookKit["textFile"] = (label, { accept = ".csv,.txt,text/csv,text/plain", value = "" } = {}): NotebookInput<string> => {
  const form = document.createElement("form");
  form.className = "text-file";
  const words = document.createElement("label");
  const field = Object.assign(document.createElement("input"), { type: "file", accept });
  words.append(`${label} `, field);
  form.append(words);
  const input = Object.assign(form, { value });
  form.addEventListener("input", (event) => {
    if (event.target === field) event.stopPropagation(); // the text is not read yet
  });
  const read = async (): Promise<void> => {
    input.value = (await field.files?.[0]?.text()) ?? value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  };
  field.addEventListener("change", () => void read());
  return input;
};

/** A link that saves text as a file. */
export const download: NotebookKit["download"] = (label, fileName, content, mediaType = "text/csv") => {
  const link = Object.assign(document.createElement("a"), { textContent: label, download: fileName });
  link.href = URL.createObjectURL(new Blob([content], { type: `${mediaType};charset=utf-8` }));
  return shown(link);
};
