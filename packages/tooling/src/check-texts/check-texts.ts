import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { documentTraces } from "./document-traces.js";
import { officialTitles } from "./official-titles.js";
import type { TextProblem } from "./problem.js";
import { takenOver } from "./taken-over.js";
import { termsToAvoid } from "./terms-to-avoid.js";
import { textFiles } from "./text-files.js";

/** Options of {@link checkTexts}. */
export interface CheckTextsOptions {
  /** Folder of the source documents, as `.txt`; where it is missing only the terms are checked. @defaultValue `../shared/documents` beside the root */
  readonly documents?: string;
}

/**
 * Whether the texts of the repository keep our own rules: no term to avoid outside the list and its tests, and, where the
 * source documents are at hand, no person's name, telephone number, e-mail address and no eight words in a row of theirs.
 *
 * The traces are read off the documents each time; the repository holds no list of them, and no problem repeats what it found.
 *
 * @param root Folder to check.
 * @param options Where the documents are.
 * @returns Every problem with its file and line.
 */
export function checkTexts(root: string, { documents = join(root, "../shared/documents") }: CheckTextsOptions = {}): { readonly problems: readonly TextProblem[] } {
  const files = textFiles(root);
  const texts = existsSync(documents) ? readdirSync(documents).filter((name) => name.endsWith(".txt")).map((name) => readFileSync(join(documents, name), "utf8")) : [];
  const traces = texts.length === 0 ? undefined : documentTraces(texts, officialTitles());
  return { problems: files.flatMap((file) => [...termsToAvoid(file), ...(traces === undefined ? [] : takenOver(file, traces))]) };
}
