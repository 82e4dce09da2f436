import type { CodeId, Codebook } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { activeLanguages } from "./coding/active-languages.js";
import { checkCodebook } from "./coding/check-codebook.js";
import { codePointsOf } from "./coding/code-points.js";
import { evidenceOf } from "./coding/evidence-of.js";
import { narrowOverBroad } from "./coding/narrow-over-broad.js";
import { rulesOf } from "./coding/rules-of.js";
import { scoreOf } from "./coding/strength.js";
import type { CodedTheme, ThemeCoder } from "./coding/theme-coder.js";
import { createMatcher } from "./matching/matcher.js";
import { type Negation, NEGATION_CUES } from "./matching/negation.js";

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
 * Score: 1 − 2^(−sum of the weights of the code's distinct indicators found). A narrower code takes the evidence that it shares with a broader one.
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
export function compileCodebook(codebook: Codebook, { inflections = true, negation = "keep", threshold = 0.5 }: CompileOptions = {}): ThemeCoder {
  if (!(threshold > 0 && threshold <= 1)) throw new CoreError("invalid_option", "compileCodebook: threshold must be above 0 and at most 1; got another", ["threshold"]);
  const checked = checkCodebook(codebook);
  const { indicators, rules } = rulesOf(checked, { inflections });
  const find = createMatcher(rules, { negation: negation === "keep" ? undefined : { cues: negation.cues ?? Object.values(NEGATION_CUES).flat(), window: negation.window ?? 3 } });
  const languages = new Set(rules.map(({ language }) => language));
  const active = new Map<string, ReadonlySet<string>>();
  const activeFor = (language: string): ReadonlySet<string> => {
    const set = active.get(language) ?? activeLanguages(language, languages);
    active.set(language, set);
    return set;
  };
  const code: ThemeCoder["code"] = (text, { language } = {}) => {
    const matches = find(text, language === undefined ? undefined : activeFor(language));
    const evidence = narrowOverBroad(evidenceOf(matches, indicators, codePointsOf(text)), checked);
    const coded: CodedTheme[] = [];
    for (const [number, own] of evidence) {
      const score = scoreOf(own);
      if (score >= threshold) coded.push({ codeId: checked.codes[number]?.id as CodeId, score, evidence: own });
    }
    if (coded.length === 0 && checked.otherCodeId !== undefined) return [{ codeId: checked.otherCodeId, score: 1 - threshold, evidence: [] }];
    return coded.sort((a, b) => b.score - a.score || (a.codeId < b.codeId ? -1 : 1));
  };
  return {
    coder: { id: `${checked.id}-indicators` as ThemeCoder["coder"]["id"], kind: "machine", version: checked.version, description: "Applies a code where its indicators stand in a text" },
    codebookId: checked.id,
    codebookVersion: checked.version,
    code,
  };
}
