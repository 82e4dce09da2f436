import type { Codebook } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkCodebook } from "./coding/check-codebook.js";
import { checkNegation } from "./coding/check-negation.js";
import { rulesOf } from "./coding/rules-of.js";
import type { ThemeCoder } from "./coding/theme-coder.js";
import { USUAL_THRESHOLD } from "./coding/usual-threshold.js";
import { CodingBuffer } from "./columns/coding-buffer.js";
import { codedTheme, viewOf } from "./columns/coding-columns.js";
import type { CoderWithColumns } from "./columns/column-coder.js";
import { indicatorColumns } from "./columns/indicator-columns.js";
import type { Negation } from "./matching/negation.js";

/** Options of {@link compileCodebook}. */
export interface CompileOptions {
  /** Whether words match their regular inflections too; an indicator may still ask for `exact`. @defaultValue true */
  readonly inflections?: boolean;
  /** `"keep"` codes a theme that is negated ("no shelters" is about shelter); else indicators behind a cue do not count. @defaultValue "keep" */
  readonly negation?: "keep" | Negation;
  /** Least score of a code that is applied, above 0 and at most 1. @defaultValue 0.5 */
  readonly threshold?: number;
}

/**
 * Compiles a codebook to a coder that applies a code where its indicators stand in a text.
 *
 * Score: 1 − 2^(−sum of the weights of the code's distinct indicators found). A narrower code that reaches
 * the threshold takes the evidence that it shares with a broader one.
 * Where the codebook has a code for other findings, a text without any code gets it. Time is linear in the text.
 *
 * @param codebook The codebook; checked here.
 * @throws {CoreError} `invalid_codebook` with every problem and its path; `invalid_option`.
 * @example
 * ```ts
 * const coder = compileCodebook({
 *   id: "services", version: "1", title: "Services",
 *   families: [{ id: "services", label: { en: "Services", bn: "সেবা", fr: "Services", reviewed: false } }],
 *   codes: [{
 *     id: "shelter", familyId: "services", label: { en: "Shelter", bn: "আশ্রয়", fr: "Hébergement", reviewed: false },
 *     definition: "Places to stay", indicators: [{ pattern: "safe [transit] home", language: "en" }],
 *   }],
 * } as never);
 * coder.code("🙂 Too few safe homes")[0]?.evidence // => [{ "kind": "indicator", "feature": "safe [transit] home", "start": 10, "end": 20, "weight": 1 }]
 * ```
 */
export function compileCodebook(codebook: Codebook, { inflections = true, negation = "keep", threshold = USUAL_THRESHOLD }: CompileOptions = {}): ThemeCoder {
  if (!(threshold > 0 && threshold <= 1)) throw new CoreError("invalid_option", "compileCodebook: threshold must be above 0 and at most 1; got another", ["threshold"]);
  const checked = checkCodebook(codebook);
  const compiled = rulesOf(checked, { inflections });
  const columns = indicatorColumns(checked, compiled, { threshold, negation: negation === "keep" ? undefined : checkNegation(negation) });
  const buffer = new CodingBuffer();
  const code: ThemeCoder["code"] = (text, { language } = {}) => {
    buffer.clear();
    columns.codeText(text, language, 0, buffer);
    const coded = viewOf(buffer, columns);
    return Array.from({ length: buffer.count }, (_, at) => codedTheme(coded, at));
  };
  const coder: CoderWithColumns = {
    coder: { id: `${checked.id}-indicators` as ThemeCoder["coder"]["id"], kind: "machine", version: checked.version, description: "Applies a code where its indicators stand in a text" },
    codebookId: checked.id,
    codebookVersion: checked.version,
    code,
    columns,
  };
  return coder;
}
