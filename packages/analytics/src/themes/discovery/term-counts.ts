import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import type { CodableFinding } from "../code-findings.js";
import { sortColumns } from "./sort-columns.js";
import type { SparseRows } from "./sparse-rows.js";
import { LEFT_OUT, Vocabulary } from "./vocabulary.js";

/** What counting reads of a finding. */
export type WordedFinding = Pick<CodableFinding, "text" | "language">;

/** Numbers or weights of terms in findings: one row a finding, one column a term. */
export interface TermMatrix extends SparseRows {
  /** Terms in code-unit order: stems, or words as folded. */
  readonly terms: readonly string[];
  /** For each term the commonest word that it stands for, as first written, in lower case. */
  readonly labels: readonly string[];
}

/** Options of {@link termCounts}. */
export interface TermOptions {
  /** `"stems"` joins words of one family by the rules of the finding's language; `"words"` leaves them as they are. @defaultValue "stems" */
  readonly terms?: "stems" | "words";
  /** Leave out stop words of the finding's language, single letters and numbers. @defaultValue true */
  readonly leaveOutStopWords?: boolean;
  /** Fewest findings that a term must stand in. @defaultValue 1 */
  readonly minFindings?: number;
  /** Largest share of the findings that a term may stand in, above 0 and at most 1. @defaultValue 1 */
  readonly maxShare?: number;
}

/** Entries of all rows in the order in which terms are met, and in how many findings each term stands. */
function countRows(findings: readonly WordedFinding[], vocabulary: Vocabulary): { counted: SparseRows; spread: Int32Array } {
  const starts = new Int32Array(findings.length + 1);
  // a guess that mostly spares growing: a word and its space have six letters or more
  const guess = 64 + Math.ceil(findings.reduce((sum, { text }) => sum + text.length, 0) / 6);
  let [indices, values] = [new Int32Array(guess), new Float64Array(guess)];
  let [places, spread] = [new Int32Array(1 << 12).fill(-1), new Int32Array(1 << 12)];
  let end = 0;
  for (let row = 0; row < findings.length; row++) {
    const { text, language } = findings[row] as WordedFinding;
    const words = vocabulary.wordsIn(language);
    const count = words.table.read(text);
    if (words.terms.length < words.table.words.length) {
      vocabulary.learn(words);
      if (vocabulary.terms.length > places.length) {
        places = grown(places, new Int32Array(2 * vocabulary.terms.length).fill(-1));
        spread = grown(spread, new Int32Array(places.length));
      }
    }
    if (end + count > indices.length) {
      indices = grown(indices, new Int32Array(2 * (end + count)));
      values = grown(values, new Float64Array(indices.length));
    }
    const { terms, counts, table: { found } } = words;
    const begin = end;
    for (let at = 0; at < count; at++) {
      const word = found[at] as number;
      counts[word]!++;
      const term = terms[word] as number;
      if (term === LEFT_OUT) continue;
      const place = places[term] as number;
      if (place >= begin) {
        values[place]!++;
        continue;
      }
      spread[term]!++;
      places[term] = end;
      indices[end] = term;
      values[end++] = 1;
    }
    starts[row + 1] = end;
  }
  return { counted: { rows: findings.length, columns: vocabulary.terms.length, starts, indices: indices.subarray(0, end), values: values.subarray(0, end) }, spread };
}

function grown<A extends Int32Array | Float64Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/**
 * Counts the terms of findings: words, without stop words, as stems of the finding's language.
 * Words of two languages that share a stem are one term. Linear in the texts.
 *
 * @throws {CoreError} `invalid_option`.
 * @example
 * ```ts
 * const counts = termCounts([{ text: "Shelters are full; two shelters closed", language: "en" }, { text: "The police closed it", language: "en" }]);
 * counts.labels // => ["closed", "full", "police", "shelters"]
 * Array.from(counts.values.subarray(counts.starts[0], counts.starts[1])) // => [1, 1, 2]
 * ```
 */
export function termCounts(findings: readonly WordedFinding[], { terms = "stems", leaveOutStopWords = true, minFindings = 1, maxShare = 1 }: TermOptions = {}): TermMatrix {
  requireWhole("termCounts", "minFindings", minFindings);
  if (!(maxShare > 0 && maxShare <= 1)) throw new CoreError("invalid_option", "termCounts: maxShare must be above 0 and at most 1; got another value", ["maxShare"]);
  const vocabulary = new Vocabulary(terms, leaveOutStopWords);
  const { counted, spread } = countRows(findings, vocabulary);
  const found = vocabulary.terms;
  const kept = [...found.keys()]
    .filter((term) => (spread[term] as number) >= minFindings && (spread[term] as number) <= maxShare * findings.length)
    .toSorted((a, b) => ((found[a] as string) < (found[b] as string) ? -1 : 1));
  const ranks = new Int32Array(found.length).fill(-1);
  for (const [rank, term] of kept.entries()) ranks[term] = rank;
  const labels = vocabulary.labels();
  return { ...sortColumns(counted, ranks, kept.length), terms: kept.map((term) => found[term] as string), labels: kept.map((term) => labels[term] as string) };
}
