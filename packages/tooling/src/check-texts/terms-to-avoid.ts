import { checkTerminology } from "@redheart/core/terminology";
import { lineAt, type TextProblem } from "./problem.js";
import type { TextFile } from "./text-files.js";

/** The list, its tests and this check's must name the terms; indicators of a codebook must match them where people say them. */
const EXEMPT = /^packages\/(?:core\/(?:src|test)\/terminology|core\/src\/codebook\/indicator|tooling\/test\/check-texts)\//;

const LANGUAGES = ["en", "fr", "bn"] as const;

/** Marks that quote in prose set off strings in code and data, where the words are our own: they do not shield a term here. */
const withoutCodeQuotes = (text: string): string => text.replace(/["'`]/g, " ").replace(/\\n/g, "  ");

/** Terms to avoid that a text carries outside the list and its tests. Terms to use with care are no problem. */
export function termsToAvoid({ file, text }: TextFile): TextProblem[] {
  if (EXEMPT.test(file)) return [];
  const plain = withoutCodeQuotes(text);
  const notes = LANGUAGES.flatMap((language) => checkTerminology(plain, { language })).filter(({ use }) => use === "avoid");
  // A term that two languages share is one problem.
  const once = [...new Map(notes.toReversed().map((note) => [note.start, note] as const)).values()].toReversed();
  return once.map(({ term, start, prefer }) => ({ file, line: lineAt(text, unitOf(text, start)), what: `carries the term to avoid "${term}"; say ${prefer.join(" or ")}` }));
}

const unitOf = (text: string, point: number): number => {
  let unit = 0;
  for (let at = 0; at < point; at++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
  return unit;
};
