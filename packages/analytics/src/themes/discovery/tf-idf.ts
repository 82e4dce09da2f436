import type { TermMatrix } from "./term-counts.js";

/**
 * Weights of terms in findings: common in the finding, rare elsewhere. Rows have length 1; a finding without terms has an empty row.
 *
 * Formula: tf · (ln((1 + n) / (1 + df)) + 1), then each row divided by its Euclidean length; tf is the term's number in the finding,
 * df the number of findings that have it, n the number of findings. The same as scikit-learn's TfidfVectorizer with its defaults.
 *
 * @source scikit-learn 1.2, user guide 6.2.3.4
 * @example
 * ```ts
 * const counts = termCounts([{ text: "shelter police", language: "en" }, { text: "shelter", language: "en" }]);
 * Array.from(tfIdf(counts).values, (weight) => weight.toFixed(4)) // => ["0.8148", "0.5797", "1.0000"]
 * ```
 */
export function tfIdf(counts: TermMatrix): TermMatrix<Float64Array> {
  const { rows, columns, starts, indices, values } = counts;
  const idf = new Float64Array(columns);
  for (let at = 0; at < indices.length; at++) idf[indices[at] as number]!++;
  for (let term = 0; term < columns; term++) idf[term] = Math.log((1 + rows) / (1 + (idf[term] as number))) + 1;
  const weights = new Float64Array(values.length);
  for (let row = 0; row < rows; row++) {
    const [from, to] = [starts[row] as number, starts[row + 1] as number];
    let squares = 0;
    for (let at = from; at < to; at++) {
      const weight = (values[at] as number) * (idf[indices[at] as number] as number);
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    for (let at = from; at < to; at++) weights[at]! /= length;
  }
  return { ...counts, values: weights };
}
