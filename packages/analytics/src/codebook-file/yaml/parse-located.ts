import type { CoreErrorCode } from "@redheart/core/errors";
import { Composer, type Document, Parser } from "yaml";
import { hasFewLexemes, MOST_BACKSLASHES, MOST_LEVELS, MOST_LEXEMES, MOST_UNITS, tooDeepAt } from "./check-size.js";
import type { FileProblem, Located } from "./located.js";
import { locatedOf } from "./located-of.js";
import { syntaxWords } from "./syntax-words.js";

/** A file's content with positions, and what is wrong with it; no content where it cannot be read at all. */
export interface ParsedFile {
  readonly content: Located | undefined;
  readonly problems: readonly FileProblem[];
}

/** Most problems of syntax that are told. */
const MOST_PROBLEMS = 100;

const refused = (code: CoreErrorCode, must: string, at = 0): ParsedFile => ({ content: undefined, problems: [{ code, must, at }] });

function compose(text: string): { documents: Document.Parsed[] } | { deepAt: number } {
  const composer = new Composer({ uniqueKeys: false, merge: false, strict: true, version: "1.2", schema: "core" });
  const documents: Document.Parsed[] = [];
  for (const token of new Parser().parse(text)) {
    const deepAt = tooDeepAt(token);
    if (deepAt !== undefined) return { deepAt };
    documents.push(...composer.next(token));
    if (documents.length > 1) break;
  }
  if (documents.length <= 1) documents.push(...composer.end(true, text.length));
  return { documents };
}

/**
 * Reads YAML 1.2, and with it JSON, keeping positions: text → bounds → syntax → values.
 *
 * Refused: more than a million units or 250,000 words and signs, more than 20 levels, several documents, anchors, aliases and tags
 * (a codebook needs none, and a few lines of them stand for billions of values), a field named twice, fields of the prototype,
 * control characters, direction overrides, broken surrogate pairs.
 */
export function parseLocated(text: string): ParsedFile {
  if (text.length > MOST_UNITS) return refused("out_of_range", `have at most ${MOST_UNITS} characters; got more`);
  if (text.split("\\", MOST_BACKSLASHES + 2).length > MOST_BACKSLASHES + 1) return refused("out_of_range", `hold at most ${MOST_BACKSLASHES} backslashes; got more`);
  if (!hasFewLexemes(text)) return refused("out_of_range", `have at most ${MOST_LEXEMES} words and signs; got more`);
  const composed = compose(text);
  if ("deepAt" in composed) return refused("out_of_range", `be at most ${MOST_LEVELS} levels deep; got a deeper one`, composed.deepAt);
  const [document, second] = composed.documents;
  if (second !== undefined) return refused("invalid_format", syntaxWords("MULTIPLE_DOCS"), second.range[0]);
  const syntax = (document?.errors ?? []).slice(0, MOST_PROBLEMS).map(({ code, pos }): FileProblem => ({ code: "invalid_format", must: syntaxWords(code), at: pos[0] }));
  if (document?.contents === null || document === undefined) return { content: undefined, problems: syntax.length > 0 ? syntax : [{ code: "missing_field", must: "hold a codebook; got nothing", at: 0 }] };
  const problems: FileProblem[] = [...syntax];
  const content = locatedOf(document.contents, problems);
  return { content: syntax.length > 0 ? undefined : content, problems };
}
