import { checkFindings } from "../coding/check-findings.js";
import type { ThemeCoder } from "../coding/theme-coder.js";
import { CodingBuffer } from "./coding-buffer.js";
import { type CodingColumns, columnsOf } from "./coding-columns.js";
import { type CodableText, columnCoderOf } from "./column-coder.js";

/** Findings whose codings tell how much room those of all will take. */
const SAMPLE = 1_000;

/**
 * Codes findings into columns of numbers: the codings of `codeFindings` without an object for each of them, for tables and for long work.
 *
 * Texts beyond a few ten thousand are coded several times faster this way, since what costs most is making and keeping objects.
 *
 * @param findings What of findings a coder reads; of a text without a language, words of all languages count.
 * @param coder A coder of {@link compileCodebook} or `childProtectionCoder`.
 * @returns A row for each coding, in the order of the findings, each finding's most certain first.
 * @throws {CoreError} `invalid_type` for what is no finding.
 * @example
 * ```ts
 * const texts = [{ text: "No shelter takes girls at night", language: "en" }, { text: "Shelters are full", language: "en" }];
 * const { findings, codes, codeIds } = codeColumns(texts, childProtectionCoder());
 * Array.from(findings).filter((_, at) => codeIds[codes[at]] === "shelter") // => [0, 1]
 * ```
 */
export function codeColumns(findings: readonly CodableText[], coder: ThemeCoder): CodingColumns {
  checkFindings(findings, { caller: "codeColumns" });
  const columns = columnCoderOf(coder);
  const buffer = new CodingBuffer();
  const sample = Math.min(SAMPLE, findings.length);
  columns.codeTexts(findings, 0, sample, buffer);
  buffer.expect((1.1 * findings.length) / SAMPLE);
  columns.codeTexts(findings, sample, findings.length, buffer);
  return columnsOf(buffer, columns, { copy: false });
}
