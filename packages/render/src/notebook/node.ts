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

export { type ReadProblem, type ReadRow, readTable, type ReadTable, type ReadTableOptions } from "./read-table.js";
export type { ChartShown, ChartShownOptions, ChoiceOptions, NotebookInput, NotebookKit, PickedRows, Shown, SliderOptions, TextFileOptions, TextOptions } from "./notebook-types.js";

const html = (rich: string, plain: string): Displayable => displayable({ "text/html": rich, "text/plain": plain });
const startingAt = <T>(value: T): NotebookInput<T> => ({ value });

/**
 * A chart: live in JupyterLab and VS Code, a picture on GitHub and nbviewer, words and numbers in a terminal.
 *
 * In a page its `value` is what the reader picked; here nothing is picked.
 *
 * @param spec Any Vega-Lite specification with a description; it is not changed.
 * @param options What the page shows beside the picture; without effect here.
 * @throws {CoreError} `missing_field` when the specification has no description.
 * @example
 * ```ts
 * const shown = await chart(themeByMeetingChart([{ codeId: "shelter", codeLabel: "Shelter", meetingId: "m1", meetingLabel: "Parents", count: 3 }]));
 * Object.keys(mimeBundleOf(shown)) // => ["application/vnd.vegalite.v5+json", "image/png", "text/plain"]
 * shown.value // => []
 * ```
 */
export const chart: NotebookKit["chart"] = async (spec): Promise<ChartShown> => {
  descriptionOf(spec);
  const image = Buffer.from(await toPng(spec)).toString("base64");
  const { "text/plain": words, ...live } = chartBundle(withHouseConfig(spec));
  return Object.assign(displayable({ ...live, "image/png": image, "text/plain": words }), { value: [] });
};

/**
 * Rows as a table with a caption: HTML in notebooks, aligned text in a terminal.
 *
 * @param rows Rows or a tidy table.
 * @param caption What the table shows and in which unit.
 * @param options Columns and the most rows.
 * @example
 * ```ts
 * mimeBundleOf(table([{ theme: "Shelter", findings: 3 }], "Themes"))["text/plain"] // => "Themes\ntheme    findings\nShelter         3"
 * ```
 */
export const table: NotebookKit["table"] = (rows, caption, options) => html(tableHtml(rows, caption, options), tableText(rows, caption, options));

/**
 * Findings with their kind, place, themes and sources.
 *
 * @param findings Findings of a dataset, in the order to be shown.
 * @param caption What the list holds.
 * @param options Names of themes, places and sources (`namesOf(dataset)` has them), the most findings in sight.
 * @example
 * ```ts
 * Object.keys(mimeBundleOf(findingsList(consultations.findings.slice(0, 2), "Two findings"))) // => ["text/html", "text/plain"]
 * ```
 */
export const findingsList: NotebookKit["findingsList"] = (findings, caption, options) => html(findingsHtml(findings, caption, options), findingsText(findings, caption, options));

/**
 * A number to slide; outside the browser its start.
 *
 * @param label What it sets.
 * @param options Range, start and step.
 * @example
 * ```ts
 * slider("Least number of findings", { min: 1, max: 20, value: 5 }).value // => 5
 * ```
 */
export const slider: NotebookKit["slider"] = (_label, { value }) => startingAt(value);

/**
 * One of several in a drop-down list; outside the browser the first, or the one given.
 *
 * @param label What it sets.
 * @param choices What there is to choose from; at least one.
 * @param options The choice at the start, and how choices are written.
 * @throws {CoreError} `invalid_option` when there is nothing to choose from.
 * @example
 * ```ts
 * select("Kind", ["challenge", "recommendation"]).value // => "challenge"
 * select("Kind", []) // => throws "invalid_option"
 * ```
 */
export const select: NotebookKit["select"] = (_label, choices, { value } = {}) => startingAt(firstChoice(choices, value));

/**
 * One of several, all in sight; outside the browser the first, or the one given.
 *
 * @param label What it sets.
 * @param choices What there is to choose from; at least one.
 * @param options The choice at the start, and how choices are written.
 * @throws {CoreError} `invalid_option` when there is nothing to choose from.
 * @example
 * ```ts
 * radio("Unit", ["meeting", "finding"], { value: "finding" }).value // => "finding"
 * ```
 */
export const radio: NotebookKit["radio"] = (_label, choices, { value } = {}) => startingAt(firstChoice(choices, value));

/**
 * Any of several; outside the browser all of them, or those given.
 *
 * @param label What it sets.
 * @param choices What there is to choose from.
 * @param options The choices at the start, and how choices are written.
 * @example
 * ```ts
 * checkbox("Kinds", ["challenge", "observation"]).value // => ["challenge", "observation"]
 * ```
 */
export const checkbox: NotebookKit["checkbox"] = (_label, choices, { value = choices } = {}) => startingAt(value);

/**
 * Yes or no; outside the browser no, or as given.
 *
 * @param label What is so when it is on.
 * @param options How it starts.
 * @example
 * ```ts
 * toggle("Only answers of the same meeting").value // => false
 * ```
 */
export const toggle: NotebookKit["toggle"] = (_label, { value = false } = {}) => startingAt(value);

/**
 * One line of text; outside the browser as given.
 *
 * @param label What it sets.
 * @param options Text at the start, and a hint.
 * @example
 * ```ts
 * text("Words to look for", { value: "shelter" }).value // => "shelter"
 * ```
 */
export const text: NotebookKit["text"] = (_label, { value = "" } = {}) => startingAt(value);

/**
 * Several lines of text; outside the browser as given.
 *
 * @param label What it sets.
 * @param options Text at the start, a hint, and the lines in sight.
 * @example
 * ```ts
 * textArea("Your text").value // => ""
 * ```
 */
export const textArea: NotebookKit["textArea"] = (_label, { value = "" } = {}) => startingAt(value);

/**
 * The text of a file that the reader chooses, which does not leave the page; outside the browser the text given.
 *
 * @param label Which file is meant.
 * @param options Kinds of file offered, and the text until one is chosen.
 * @example
 * ```ts
 * textFile("A CSV file", { value: "finding\n" }).value // => "finding\n"
 * ```
 */
export const textFile: NotebookKit["textFile"] = (_label, { value = "" } = {}) => startingAt(value);

/**
 * A link that saves text as a file; outside the browser only its name and size.
 *
 * @param label Words of the link.
 * @param fileName Name of the file.
 * @param content The file's text, saved as UTF-8.
 * @param mediaType Media type. Default: `text/csv`.
 * @example
 * ```ts
 * mimeBundleOf(download("Save the codings", "themes.csv", "a,b\n"))["text/plain"] // => "Save the codings: themes.csv, 4 bytes"
 * ```
 */
export const download: NotebookKit["download"] = (label, fileName, content) => displayable({ "text/plain": `${label}: ${fileName}, ${Buffer.byteLength(content)} bytes` });
