import type { Codebook, Coding, Indicator } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { checkFindings, checkIdsDiffer } from "../coding/check-findings.js";
import { type ChooseOptions, chooseEdits } from "./choose-edits.js";
import { type ExampleFinding, type Examples, examplesOf } from "./examples-of.js";
import { type Folds, foldsOf } from "./folds-of.js";
import { makeEdits, type MadeEdit } from "./make-edits.js";
import { type Counts, f1, ThemeFit } from "./theme-fit.js";

/** One proposed edit of a codebook, with what it gains and the findings that speak for and against it. */
export interface IndicatorSuggestion {
  readonly codeId: string;
  readonly kind: "add" | "drop" | "reweigh";
  /** The indicator as it would be; for `drop` as it is. */
  readonly indicator: Indicator;
  /** F1 of the theme on the examples after the edit less before, the edits above it made. */
  readonly gain: number;
  /** The same over the folds that it was chosen without seeing, on their findings, the edits above it in that choice made; may be negative. */
  readonly heldOutGain: number;
  /** Of how many folds it was chosen without seeing them. */
  readonly folds: number;
  /** Findings whose code of this theme it turns right, in the order of the findings. */
  readonly helps: readonly string[];
  /** Findings whose code of this theme it turns wrong. */
  readonly harms: readonly string[];
}

/** How well indicators find one theme, or all: each theme by itself, before a narrow theme takes what an added indicator would give a broad one. */
export interface SuggestionFit {
  /** F1 of the codebook as it is. */
  readonly before: number;
  /** F1 with all suggestions, on the examples that they were chosen from. */
  readonly after: number;
  /** F1 with what was chosen without the meeting, on each meeting's findings: what to expect of new ones. */
  readonly heldOut: number;
}

/** What {@link suggestIndicators} proposes. */
export interface IndicatorSuggestions {
  /** Edits by theme in the codebook's order, in each the order in which they were chosen. */
  readonly suggestions: readonly IndicatorSuggestion[];
  /** Micro-F1 over all themes but the one for others. */
  readonly fit: SuggestionFit;
  readonly byTheme: readonly (SuggestionFit & { readonly codeId: string; readonly support: number })[];
}

/** Options of {@link suggestIndicators}. */
export interface SuggestIndicatorsOptions {
  /** What to improve; with codes that have no indicators, a new codebook is learned. */
  readonly codebook: Codebook;
  /** Most edits of a theme; at least 1. @defaultValue 9 */
  readonly perTheme?: number;
  /** Parts into which the meetings are dealt to judge edits by findings that they were not chosen from; at least 2. No more are made than there are meetings. @defaultValue 10 */
  readonly folds?: number;
}

const addUp = (all: readonly Counts[]): Counts => all.reduce((sum, one) => ({ hits: sum.hits + one.hits, alarms: sum.alarms + one.alarms, misses: sum.misses + one.misses }), { hits: 0, alarms: 0, misses: 0 });
const gainOf = (made: readonly MadeEdit[]): number => f1(addUp(made.map(({ after }) => after))) - f1(addUp(made.map(({ before }) => before)));

interface ThemeOutcome {
  readonly suggestions: IndicatorSuggestion[];
  readonly before: Counts;
  readonly after: Counts;
  readonly heldOut: Counts;
}

/**
 * Learns indicators from coded examples: words, beginnings of words and phrases of two words, chosen greedily by the F1 that they add to their theme,
 * and proposes to add them, or to drop or reweigh those of the codebook that people's codings speak against.
 *
 * What is learned is matched as it will be matched. An indicator of few findings must be right in nearly all of them. Each edit says what it gains on
 * meetings that it was not chosen from, and which findings speak for and against it: a person decides.
 *
 * @param findings Findings; those without a coding are left out.
 * @param codings Codings that count, such as `decidedCodings` gives.
 * @throws {CoreError} `empty_sample` without a coded finding; `invalid_type` for what is no finding; `duplicate_id` when two findings have one id; `invalid_codebook`; `invalid_option`.
 * @example
 * ```ts
 * const names = { en: "Shelter", bn: "আশ্রয়", fr: "Hébergement", reviewed: false };
 * const codes = ["shelter", "police"].map((id) => ({ id, familyId: "all", label: names, definition: id, indicators: [] }));
 * const codebook = { id: "services", version: "1", title: "Services", families: [{ id: "all", label: names }], codes };
 * const texts = ["No shelter at night", "Shelters are full", "The shelter is far", "Build a shelter", "Police ask for money", "Police come late", "The police refuse cases", "Train police officers"];
 * const findings = texts.map((text, at) => ({ id: `a-${at}`, text, language: "en" }));
 * const codings = findings.map(({ id }, at) => ({ findingId: id, codebookId: "services", codebookVersion: "1", codeId: at < 4 ? "shelter" : "police", coderId: "coder-a", evidence: [] }));
 * suggestIndicators(findings, codings, { codebook }).suggestions.map(({ codeId, kind, indicator, gain }) => [codeId, kind, indicator.pattern, gain]) // => [["shelter", "add", "shelter", 1], ["police", "add", "police", 1]]
 * ```
 */
export function suggestIndicators(findings: readonly ExampleFinding[], codings: Iterable<Coding>, { codebook, perTheme = 9, folds = 10 }: SuggestIndicatorsOptions): IndicatorSuggestions {
  if (!(Number.isInteger(perTheme) && perTheme >= 1)) throw new CoreError("invalid_option", "suggestIndicators: perTheme must be a whole number of at least 1; got another", ["perTheme"]);
  if (!(Number.isInteger(folds) && folds >= 2)) throw new CoreError("invalid_option", "suggestIndicators: folds must be a whole number of at least 2; got another", ["folds"]);
  checkFindings(findings, { caller: "suggestIndicators", haveIds: true });
  checkIdsDiffer(findings, "suggestIndicators");
  const examples = examplesOf(findings, codings, codebook);
  if (examples.findings.length === 0) throw new CoreError("empty_sample", "suggestIndicators: codings must code at least one finding; got none", ["codings"]);
  const dealt = foldsOf(examples.findings, folds);
  const outcomes = examples.themes.map((theme) => themeOutcome(theme, examples, { folds: dealt, choose: { perTheme } }));
  const fitOf = (all: readonly ThemeOutcome[]): SuggestionFit => ({ before: f1(addUp(all.map(({ before }) => before))), after: f1(addUp(all.map(({ after }) => after))), heldOut: f1(addUp(all.map(({ heldOut }) => heldOut))) });
  return {
    suggestions: outcomes.flatMap(({ suggestions }) => suggestions),
    fit: fitOf(outcomes),
    byTheme: examples.themes.map(({ codeId, examples: { has } }, at) => ({ codeId, support: has.reduce((sum, one) => sum + one, 0), ...fitOf([outcomes[at] as ThemeOutcome]) })),
  };
}

function themeOutcome({ codeId, examples }: Examples["themes"][number], { findings }: Examples, { folds, choose }: { readonly folds: Folds; readonly choose: ChooseOptions }): ThemeOutcome {
  const { has, strengths } = examples;
  const everything = new Uint8Array(has.length).fill(1);
  const fit = new ThemeFit(strengths, has, everything);
  const before = fit.counts;
  const made = makeEdits(fit, chooseEdits(examples, everything, choose));
  const heldOut: Counts[] = [];
  const madeUnseen = new Map<string, MadeEdit[]>();
  for (let fold = 0; fold < folds.count; fold++) {
    const inSight = Uint8Array.from(folds.foldOf, (own) => (own === fold ? 0 : 1));
    const unseen = new ThemeFit(strengths, has, inSight.map((seen) => 1 - seen));
    for (const one of makeEdits(unseen, chooseEdits(examples, inSight, choose))) madeUnseen.set(one.edit.key, [...(madeUnseen.get(one.edit.key) ?? []), one]);
    heldOut.push(unseen.counts);
  }
  const idsOf = (rows: readonly number[]): string[] => rows.map((row) => (findings[row] as ExampleFinding).id);
  return {
    before,
    after: fit.counts,
    heldOut: addUp(heldOut),
    suggestions: made.map((one) => {
      const { key, indicator, from, to } = one.edit;
      const others = madeUnseen.get(key) ?? [];
      return {
        codeId,
        kind: to === 0 ? "drop" : from === 0 ? "add" : "reweigh",
        indicator: to === 0 || to === from ? indicator : weighed(indicator, to),
        gain: gainOf([one]),
        heldOutGain: gainOf(others),
        folds: others.length,
        helps: idsOf(one.right),
        harms: idsOf(one.wrong),
      };
    }),
  };
}

function weighed({ weight: _weight, ...indicator }: Indicator, to: number): Indicator {
  return to === 1 ? indicator : { ...indicator, weight: to };
}
