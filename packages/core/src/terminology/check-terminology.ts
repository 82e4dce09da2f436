import type { Term, TermSource, TermUse } from "./term.js";
import { isProtected, protectedSpans, type Span } from "./protected-spans.js";
import { TERMS } from "./terms.js";

/** A term found in a text, with advice. The text itself is never changed. */
export interface TerminologyNote {
  /** Id of the entry of the list. */
  readonly term: string;
  readonly use: TermUse;
  /** First Unicode code point of the term in the text. */
  readonly start: number;
  /** Code point after its last. */
  readonly end: number;
  /** What to say instead, the best first. */
  readonly prefer: readonly string[];
  readonly why: string;
  readonly source: TermSource;
}

/** Options of {@link checkTerminology}. */
export interface CheckTerminologyOptions {
  /** BCP 47 tag of the text's language; a language without a list has no notes. */
  readonly language: string;
}

const GAP = "[\\s\\u2010\\u2011-]";
const NEAR_WORDS = 8;

/** A letter in both of its Unicode forms, composed and with combining marks. */
const bothForms = (source: string): string =>
  source.normalize("NFC").replace(/[\u00c0-\u024f]|[\u0995-\u09b9]\u09bc/gu, (letter) => {
    const composed = { "\u09a1\u09bc": "\u09dc", "\u09a2\u09bc": "\u09dd", "\u09af\u09bc": "\u09df" }[letter] ?? letter;
    return `(?:${composed}|${letter.normalize("NFD")})`;
  });

const compiled = new Map<string, RegExp>();
const expression = (source: string, ending: string): RegExp => {
  const key = source + ending;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${bothForms(source).replace(/ \?/g, `${GAP}?`).replaceAll(" ", `${GAP}{1,3}`)})${ending}`, "giu");
  compiled.set(key, made);
  return made;
};

// Bengali writes its endings on to the word; elsewhere a word must end where the term ends.
const endingOf = ({ language }: Term): string => (language === "bn" ? "[\\u0980-\\u09ff]*" : "(?![\\p{L}\\p{N}\\p{M}])");

const isNear = (text: string, { from, to }: Span, near: string): boolean => {
  const before = text.slice(Math.max(0, from - 200), from).split(/\s+/u).slice(-NEAR_WORDS - 1).join(" ");
  const after = text.slice(to, to + 200).split(/\s+/u).slice(0, NEAR_WORDS + 1).join(" ");
  const pattern = expression(near, "(?![\\p{L}\\p{N}\\p{M}])");
  return [before, after].some((side) => side.search(pattern) >= 0);
};

interface Found extends Span {
  readonly entry: Term;
}

function findTerms(text: string, primary: string): Found[] {
  const spans = protectedSpans(text);
  const all = TERMS.filter(({ language }) => language === primary).flatMap((entry) =>
    [...text.matchAll(expression(entry.pattern, endingOf(entry)))]
      .map((match) => ({ entry, from: match.index, to: match.index + match[0].length }))
      .filter((found) => !isProtected(spans, found) && (entry.near === undefined || isNear(text, found, entry.near))),
  );
  const ordered = all.toSorted((one, other) => one.from - other.from || other.to - one.to);
  // Of terms that overlap, the first and longest says it all: "webcam child sex tourism" holds "child sex tourism".
  const kept: Found[] = [];
  for (const found of ordered) {
    const last = kept.at(-1);
    if (last === undefined || found.from >= last.to) kept.push(found);
    else if (found.to - found.from > last.to - last.from) kept[kept.length - 1] = found;
  }
  return kept;
}

/**
 * Terms of a text to avoid or to use with care, with what to say instead and why. Nothing is replaced: a person decides.
 *
 * Words inside quotation marks and names of laws are left alone; the campaign's and other official titles hold none of the terms.
 * Positions count Unicode code points, end exclusive. The English list is the fullest; French and Bengali hold what has a reliable
 * equivalent. Takes time linear in the text's length.
 *
 * @param text Any text of one language.
 * @param options The text's language.
 * @returns Notes in the order of the text, without overlaps; `[]` for a language without a list.
 * @example
 * ```ts
 * checkTerminology("They spoke of child pornography.", { language: "en" }).map(({ start, end, prefer }) => [start, end, prefer[0]]) // => [[14, 31, "child sexual abuse material"]]
 * checkTerminology("The report says “child pornography”.", { language: "en" }) // => []
 * ```
 */
export function checkTerminology(text: string, { language }: CheckTerminologyOptions): TerminologyNote[] {
  const [primary = "", script = ""] = language.toLowerCase().split("-");
  if (script === "latn" && primary === "bn") return [];
  let units = 0;
  let points = 0;
  const pointAt = (unit: number): number => {
    while (units < unit) {
      units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
      points++;
    }
    return points;
  };
  return findTerms(text, primary).map(({ entry: { id, use, prefer, why, source }, from, to }) => ({ term: id, use, start: pointAt(from), end: pointAt(to), prefer, why, source }));
}
