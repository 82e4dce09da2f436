import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transpile } from "@observablehq/notebook-kit";

/** One edit of one cell, as the page sends it. */
interface CellEdit {
  /** Path of the page: `/01-name.html`. */
  readonly page: string;
  readonly id: string;
  /** The cell as the reader saw it before the edit. */
  readonly before: string;
  readonly code: string;
}

/** Answer to an edit, as an HTTP status and a sentence for the reader. */
export interface EditAnswer {
  readonly status: 200 | 400 | 404 | 409 | 422;
  readonly message: string;
}

const isEdit = (value: unknown): value is CellEdit =>
  typeof value === "object" && value !== null && ["page", "id", "before", "code"].every((field) => typeof (value as Record<string, unknown>)[field] === "string");

const indented = (code: string): string =>
  code
    .replace(/\n$/, "")
    .replaceAll(/<(?=\\*\/script(?:\s|>))/gi, "<\\")
    .split("\n")
    .map((line) => (line.trim() === "" ? "" : `    ${line}`))
    .join("\n");

const dedented = (text: string): string => text.split("\n").map((line) => line.replace(/^ {4}/, "")).join("\n").replaceAll(/<\\(?=\\*\/script(?:\s|>))/gi, "<");

/** Why a cell cannot run, or undefined: a page with such a cell would not open again. */
function syntaxProblem(code: string): string | undefined {
  try {
    transpile(code, "ts");
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/**
 * Writes an edited TypeScript cell into its notebook.
 *
 * Refuses what is no numbered notebook of the folder, an unknown cell, a cell that has changed on disk since it was shown, and code that
 * cannot be read; the file is replaced at once, never half written.
 *
 * @param folder Folder of the notebooks; nothing outside it is written.
 */
export async function saveCell(folder: string, edit: unknown): Promise<EditAnswer> {
  if (!isEdit(edit)) return { status: 400, message: "The edit names no page, cell and code." };
  const name = /^\/(\d\d-[a-z0-9-]+\.html)$/.exec(edit.page)?.[1];
  if (name === undefined || !/^[1-9]\d{0,5}$/.test(edit.id)) return { status: 400, message: "This is no cell of a notebook." };
  const file = join(folder, name);
  const source = await readFile(file, "utf8").then((text) => text.replaceAll("\r\n", "\n"), () => undefined); // as pages see it
  const found = source === undefined ? null : new RegExp(`(<script id="${edit.id}" type="text/x-typescript"[^>]*>\\n)([\\s\\S]*?)(\\n  </script>)`).exec(source);
  if (source === undefined || found === null) return { status: 404, message: "The notebook has no such cell." };
  const [whole, open = "", old = "", close = ""] = found;
  if (dedented(old).trimEnd() !== edit.before.trimEnd()) return { status: 409, message: "The cell has changed on disk meanwhile. Reload the page." };
  const problem = syntaxProblem(edit.code);
  if (problem !== undefined) return { status: 422, message: problem };
  const next = source.slice(0, found.index) + open + indented(edit.code) + close + source.slice(found.index + whole.length);
  const draft = `${file}.draft`;
  await writeFile(draft, next);
  await rename(draft, file);
  return { status: 200, message: "saved" };
}
