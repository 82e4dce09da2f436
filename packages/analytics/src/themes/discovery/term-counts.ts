import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";
import type { CodableFinding } from "../code-findings.js";
import { longer } from "../longer.js";
import { countTokens, spreadOf, type Tokens } from "./count-tokens.js";
import type { SparseRows, WholeNumbers } from "./sparse-rows.js";
import { LEFT_OUT, Vocabulary } from "./vocabulary.js";

/** What counting reads of a finding. */
export type WordedFinding = Pick<CodableFinding, "text" | "language">;

/** Numbers or weights of terms in findings: one row a finding, one column a term. */
export interface TermMatrix<Values extends Float64Array | WholeNumbers = Float64Array | WholeNumbers> extends SparseRows<Values> {
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

/** The terms of all findings, finding after finding. */
function readTokens(findings: readonly WordedFinding[], vocabulary: Vocabulary): Tokens {
  const starts = new Int32Array(findings.length + 1);
  // a guess that mostly spares growing: a word and its space have six letters or more
  let tokens = new Int32Array(64 + Math.ceil(findings.reduce((sum, { text }) => sum + text.length, 0) / 6));
  let end = 0;
  for (let row = 0; row < findings.length; row++) {
    const { text, language } = findings[row] as WordedFinding;
    const words = vocabulary.wordsIn(language);
    // words stand a break apart
    const most = end + (text.length + 1) / 2;
    if (most > tokens.length) tokens = longer(tokens, 2 * Math.ceil(most));
    const to = words.table.read(text, tokens, end);
    vocabulary.learn(words);
    const { terms } = words;
    for (let at = end; at < to; at++) {
      const term = terms[tokens[at] as number] as number;
      if (term !== LEFT_OUT) tokens[end++] = term;
    }
    starts[row + 1] = end;
  }
  return { starts, terms: tokens.subarray(0, end) };
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
export function termCounts(findings: readonly WordedFinding[], { terms = "stems", leaveOutStopWords = true, minFindings = 1, maxShare = 1 }: TermOptions = {}): TermMatrix<WholeNumbers> {
  requireWhole("termCounts", "minFindings", minFindings);
  if (!(maxShare > 0 && maxShare <= 1)) throw new CoreError("invalid_option", "termCounts: maxShare must be above 0 and at most 1; got another value", ["maxShare"]);
  const vocabulary = new Vocabulary(terms, leaveOutStopWords);
  const tokens = readTokens(findings, vocabulary);
  const { terms: found } = vocabulary;
  const spread = spreadOf(tokens, found.length);
  const kept = [...found.keys()]
    .filter((term) => (spread[term] as number) >= minFindings && (spread[term] as number) / findings.length <= maxShare)
    .toSorted((a, b) => ((found[a] as string) < (found[b] as string) ? -1 : 1));
  const ranks = new Int32Array(found.length).fill(-1);
  for (const [rank, term] of kept.entries()) ranks[term] = rank;
  const entries = kept.reduce((sum, term) => sum + (spread[term] as number), 0);
  const labels = vocabulary.labels();
  return { ...countTokens(tokens, ranks, { columns: kept.length, entries }), terms: kept.map((term) => found[term] as string), labels: kept.map((term) => labels[term] as string) };
}
