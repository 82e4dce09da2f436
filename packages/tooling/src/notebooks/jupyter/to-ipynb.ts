import { createHash } from "node:crypto";
import { type Cell, transpile } from "@observablehq/notebook-kit";
import { isPlainText, type NotebookFile } from "../read-notebook.js";
import type { NotebookRun } from "../run-notebook.js";
import { awaitDisplay } from "./await-display.js";
import { type MimeBundle, metadataOf } from "./mime-bundle.js";

/** The format keeps text as lists of lines, which makes its differences readable. */
const linesOf = (text: string): string[] => text.split(/(?<=\n)/);

const outputOf = (bundle: MimeBundle): object => ({
  output_type: "display_data",
  metadata: metadataOf(bundle),
  data: Object.fromEntries(Object.entries(bundle).map(([type, content]) => [type, typeof content === "string" && type !== "image/png" ? linesOf(content) : content])),
});

/** A cell's source for a kernel: Markdown with values and lone expressions shown by an awaited `display`. */
function kernelSource(cell: Cell): string {
  if (cell.mode === "md") return `await display(md\`${cell.value}\`);`;
  return transpile(cell).autodisplay ? `await display(await ${cell.value.trim().replace(/;$/, "")});` : awaitDisplay(cell.value);
}

/** What Notebook Kit gives a cell and a kernel does not: an input shows itself where it can, and is its starting value. */
const PRELUDE = `const { display, md } = Deno.jupyter;
const view = async (input) => {
  if (Symbol.for("Jupyter.display") in input) await display(input);
  return input.value;
};`;

const noteOf = (name: string): string =>
  `*Written by \`pnpm notebooks:export\` from \`${name}\`, with the results of a run on Node. Edit that file, not this one. ` +
  "To run it here: build the packages with `pnpm build`, install Deno, and add its kernel with `deno jupyter --install`.*";

/**
 * A notebook with its results as Jupyter's own format for the Deno kernel. The same notebook and results give the same bytes.
 *
 * @param run What the notebook's cells showed; cells that showed nothing have no output.
 */
export function toIpynb({ name, cells }: NotebookFile, { outputs }: Pick<NotebookRun, "outputs">): string {
  const idOf = (key: string): string => createHash("sha256").update(`${name} ${key}`).digest("hex").slice(0, 8);
  const code = (key: string, source: string, shown: readonly MimeBundle[], count: number | null): object => ({
    cell_type: "code", execution_count: count, id: idOf(key), metadata: {}, outputs: shown.map(outputOf), source: linesOf(source),
  });
  const text = (key: string, source: string): object => ({ cell_type: "markdown", id: idOf(key), metadata: {}, source: linesOf(source) });
  let count = 0;
  const body = cells.map((cell) => {
    const key = String(cell.id);
    return isPlainText(cell) ? text(key, cell.value) : code(key, kernelSource(cell), outputs.get(cell.id) ?? [], ++count);
  });
  const metadata = {
    kernelspec: { display_name: "Deno", language: "typescript", name: "deno" },
    language_info: { file_extension: ".ts", mimetype: "text/x.typescript", name: "typescript" },
  };
  return `${JSON.stringify({ cells: [text("note", noteOf(name)), code("prelude", PRELUDE, [], null), ...body], metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}
