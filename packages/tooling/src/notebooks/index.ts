/**
 * The notebooks' machinery: run on Node, type-check, export to Jupyter, build as a site, serve live, test in a browser.
 *
 * @packageDocumentation
 */
export { exportNotebooks } from "./export-notebooks.js";
export { CellError, type NotebookRun } from "./run-notebook.js";
export { runNotebooks } from "./run-notebooks.js";
export { typecheckNotebooks } from "./typecheck-notebooks.js";
export { buildSite } from "./site/build-site.js";
export { serveNotebooks } from "./site/serve-notebooks.js";
