/**
 * The notebooks' machinery: run on Node, type-check, export to Jupyter, build as a site, serve live, test in a browser.
 *
 * @packageDocumentation
 */
export { exportNotebooks, type ExportNotebooksOptions } from "./export-notebooks.js";
export { notebookNames } from "./read-notebook.js";
export { CellError, type NotebookRun } from "./run-notebook.js";
export { runNotebooks, type RunNotebooksOptions } from "./run-notebooks.js";
export { typecheckNotebooks } from "./typecheck-notebooks.js";
export { buildSite, type BuildSiteOptions } from "./site/build-site.js";
export { serveNotebooks } from "./site/serve-notebooks.js";
