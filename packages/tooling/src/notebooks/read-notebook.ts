import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Cell, deserialize } from "@observablehq/notebook-kit";
import { JSDOM } from "jsdom";
import { ROOT } from "../files.js";

/** Folder of the notebooks. */
export const NOTEBOOKS = join(ROOT, "notebooks");

/** A notebook as it stands on disk: its source, its title and its cells in reading order. */
export interface NotebookFile {
  readonly name: string;
  readonly source: string;
  readonly title: string;
  readonly cells: readonly Cell[];
}

/** Made at the first reading: it takes jsdom a moment. */
let parser: DOMParser | undefined;

/** File names of the numbered notebooks in their order: `01-….html`, `02-….html`. */
export const notebookNames = (folder: string = NOTEBOOKS): string[] => readdirSync(folder).filter((name) => /^\d\d-[a-z0-9-]+\.html$/.test(name)).toSorted();

/** Whether a cell is Markdown without an expression, which nothing has to run. */
export const isPlainText = ({ mode, value }: Cell): boolean => mode === "md" && !value.includes("${");

/** Reads notebooks as Notebook Kit does, so that Node and the browser see the same cells. */
export function readNotebook(name: string, folder: string = NOTEBOOKS): NotebookFile {
  parser ??= new (new JSDOM().window.DOMParser)();
  const source = readFileSync(join(folder, name), "utf8");
  const { title, cells } = deserialize(source, { parser });
  return { name, source, title, cells };
}
