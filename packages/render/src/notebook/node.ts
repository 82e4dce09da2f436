/**
 * Notebook cells on Node and in Deno's Jupyter kernel: charts, tables and lists of findings show themselves as MIME
 * bundles, inputs have their starting value. The browser gets live ones under the same names.
 *
 * @packageDocumentation
 */
import { chartBundle, type Displayable, displayable, findingsHtml, findingsText, tableHtml, tableText } from "@redheart/analytics/display";
import { descriptionOf, withHouseConfig } from "../prepare-spec.js";
import { toPng } from "../to-png.js";
import { firstChoice } from "./first-choice.js";
import type { ChartShown, NotebookInput, NotebookKit } from "./notebook-types.js";

export type { ChartShown, ChartShownOptions, ChoiceOptions, NotebookInput, NotebookKit, PickedRows, Shown, SliderOptions, TextFileOptions, TextOptions } from "./notebook-types.js";

const html = (rich: string, plain: string): Displayable => displayable({ "text/html": rich, "text/plain": plain });
const startingAt = <T>(value: T): NotebookInput<T> => ({ value });

/**
 * A chart: live in JupyterLab and VS Code, a picture on GitHub and nbviewer, words and numbers in a terminal.
 *
 * @throws {CoreError} `missing_field` when the specification has no description.
 */
export const chart: NotebookKit["chart"] = async (spec): Promise<ChartShown> => {
  descriptionOf(spec);
  const image = Buffer.from(await toPng(spec)).toString("base64");
  const { "text/plain": words, ...live } = chartBundle(withHouseConfig(spec));
  return Object.assign(displayable({ ...live, "image/png": image, "text/plain": words }), { value: [] });
};

/** Rows as a table with a caption. */
export const table: NotebookKit["table"] = (rows, caption, options) => html(tableHtml(rows, caption, options), tableText(rows, caption, options));

/** Findings with their kind, place, themes and sources. */
export const findingsList: NotebookKit["findingsList"] = (findings, caption, options) => html(findingsHtml(findings, caption, options), findingsText(findings, caption, options));

/** A number to slide; here its start. */
export const slider: NotebookKit["slider"] = (_label, { value }) => startingAt(value);

/** One of several in a drop-down list; here the first, or the one given. */
export const select: NotebookKit["select"] = (_label, choices, { value } = {}) => startingAt(firstChoice(choices, value));

/** One of several, all in sight; here the first, or the one given. */
export const radio: NotebookKit["radio"] = (_label, choices, { value } = {}) => startingAt(firstChoice(choices, value));

/** Any of several; here all of them, or those given. */
export const checkbox: NotebookKit["checkbox"] = (_label, choices, { value = choices } = {}) => startingAt(value);

/** Yes or no; here no, or as given. */
export const toggle: NotebookKit["toggle"] = (_label, { value = false } = {}) => startingAt(value);

/** One line of text; here as given. */
export const text: NotebookKit["text"] = (_label, { value = "" } = {}) => startingAt(value);

/** Several lines of text; here as given. */
export const textArea: NotebookKit["textArea"] = (_label, { value = "" } = {}) => startingAt(value);

/** The text of a file that the reader chooses; here the text given. */
export const textFile: NotebookKit["textFile"] = (_label, { value = "" } = {}) => startingAt(value);

/** A link that saves text as a file; here only its name and size. */
export const download: NotebookKit["download"] = (label, fileName, content) => displayable({ "text/plain": `${label}: ${fileName}, ${Buffer.byteLength(content)} bytes` });
