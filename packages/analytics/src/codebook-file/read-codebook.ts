import { Codebook, pathText } from "@redheart/core";
import { CoreError, type CoreErrorCode, type CoreIssue } from "@redheart/core/errors";
import { type CodebookProblem, codebookProblems } from "./codebook-problems.js";
import { textPlaces } from "./text-place.js";
import { type Located, nearest } from "./yaml/located.js";
import { parseLocated } from "./yaml/parse-located.js";

/** A problem of a codebook's file: the path of the field, and line and column as editors show them (from 1, columns in Unicode code points). */
export interface CodebookIssue extends CoreIssue {
  readonly line: number;
  readonly column: number;
}

/** What {@link safeReadCodebook} returns: the codebook, or every problem of the file in its order. */
export type CodebookResult = { readonly ok: true; readonly codebook: Codebook } | { readonly ok: false; readonly issues: readonly CodebookIssue[] };

/** A problem and the position (UTF-16 units) of what it is about in the file's text. */
interface Placed {
  readonly code: CoreErrorCode;
  readonly path: CoreIssue["path"];
  readonly says: string;
  readonly at: number;
}

/** What was likely meant where something else than a text stands. */
function textHint({ value, plain }: Located): string {
  if (value === null) return "; got nothing";
  if (Array.isArray(value)) return "; got a list; a text that begins with [ belongs in quotes";
  if (typeof value === "object") return "; got fields; a text that begins with { belongs in quotes";
  return plain ? "; a text that looks like a number or a yes-or-no belongs in quotes" : "";
}

function placed(content: Located, { code, path, message, name }: CodebookProblem): Placed {
  const here = nearest(content, path);
  const must = message.slice(message.indexOf(" must ") + 1);
  const hint = must === "must be of type string" ? textHint(here) : "";
  return { code, path, says: `${name === undefined ? pathText(path) : "file"} ${must}${hint}`, at: (name === undefined ? undefined : here.fields.get(name)?.nameAt) ?? here.at };
}

function failure(text: string, problems: readonly Placed[]): CodebookResult {
  const placeOf = textPlaces(text);
  const issues = problems.map(({ code, path, says, at }): CodebookIssue => {
    const { line, column } = placeOf(at);
    return { code, path, message: `readCodebook: ${says} (line ${line}, column ${column})`, line, column };
  });
  return { ok: false, issues };
}

/** What a text holds, undefined where it is no YAML, and every problem in its order. */
export function contentOf(text: string): { readonly content: Located | undefined; readonly problems: readonly Placed[] } {
  const { content, problems } = parseLocated(text);
  const inFile = problems.map(({ code, must, at }): Placed => ({ code, path: [], says: `file must ${must}`, at }));
  const unread = new Set(problems.map(({ at }) => at)); // what cannot be read is no codebook's fault too
  const inCodebook = content === undefined ? [] : codebookProblems(content.value).map((problem) => placed(content, problem)).filter(({ at }) => !unread.has(at));
  return { content, problems: [...inFile, ...inCodebook].toSorted((a, b) => a.at - b.at) };
}

/**
 * Reads a codebook and never throws: text → bounds → syntax → shape → references → patterns → codebook.
 *
 * @param text YAML 1.2 or JSON, which is a part of it.
 * @returns The codebook, or every problem with its line and column; nothing is partly read.
 * @example
 * ```ts
 * const result = safeReadCodebook("id: services\nversion: 1.1\ntitle: Services\nfamilies: []\ncodes: []");
 * result.issues.map(({ path, line, column }) => [path, line, column]) // => [[["version"], 2, 10]]
 * ```
 */
export function safeReadCodebook(text: string): CodebookResult {
  const { content, problems } = contentOf(text);
  return content === undefined || problems.length > 0 ? failure(text, problems) : { ok: true, codebook: Codebook.parse(content.value) };
}

/**
 * Reads a codebook that a researcher edits: text → bounds → syntax → shape → references → patterns → codebook.
 *
 * Refused, each with line and column, all at once: an id given twice, an indicator given twice, an unknown theme or family or synonym list, a wrong
 * language tag, a pattern that is empty, too long, malformed or stands for too much, an unknown or repeated field. Files are bounded (a million
 * characters, 20 levels) and may hold no anchors, aliases or tags, so that reading takes bounded time and memory.
 *
 * @param text YAML 1.2 or JSON, which is a part of it.
 * @throws {CoreError} `invalid_codebook`; its `issues` are {@link CodebookIssue}s.
 * @example
 * ```ts
 * readCodebook("{ id: services, version: '1', title: Services, families: [], codes: [] }").title // => "Services"
 * readCodebook("title: [") // => throws "invalid_codebook"
 * ```
 */
export function readCodebook(text: string): Codebook {
  const result = safeReadCodebook(text);
  if (result.ok) return result.codebook;
  const [first, ...more] = result.issues;
  throw new CoreError("invalid_codebook", `${first?.message}${more.length === 0 ? "" : ` (and ${more.length} more; see issues)`}`, first?.path, { issues: result.issues });
}
