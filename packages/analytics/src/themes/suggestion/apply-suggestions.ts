import type { Codebook, Indicator } from "@redheart/core";
import type { IndicatorSuggestion } from "./suggest-indicators.js";

/** Options of {@link applySuggestions}. */
export interface ApplySuggestionsOptions {
  /** Version of the new codebook: codings name it, so a changed codebook needs another. */
  readonly version: string;
}

const isSame = (one: Indicator, other: Indicator): boolean => one.pattern === other.pattern && one.language === other.language;

function edited(indicators: readonly Indicator[], suggestions: readonly IndicatorSuggestion[]): Indicator[] {
  const kept = indicators.flatMap((indicator) => {
    const edit = suggestions.find((suggestion) => suggestion.kind !== "add" && isSame(suggestion.indicator, indicator));
    return edit === undefined ? [indicator] : edit.kind === "drop" ? [] : [edit.indicator];
  });
  return [...kept, ...suggestions.flatMap(({ kind, indicator }) => (kind === "add" ? [indicator] : []))];
}

/**
 * A codebook with the suggestions that a person accepted.
 *
 * @param codebook The codebook that they were made for.
 * @param suggestions All or some of what `suggestIndicators` proposed.
 * @example
 * ```ts
 * const codebook = { id: "services", version: "1", codes: [{ id: "shelter", indicators: [{ pattern: "home", language: "en" }] }] };
 * const edited = applySuggestions(codebook, [{ codeId: "shelter", kind: "drop", indicator: { pattern: "home", language: "en" } }, { codeId: "shelter", kind: "add", indicator: { pattern: "safe home", language: "en" } }], { version: "2" });
 * edited.codes[0].indicators // => [{ pattern: "safe home", language: "en" }]
 * ```
 */
export const applySuggestions = (codebook: Codebook, suggestions: readonly IndicatorSuggestion[], { version }: ApplySuggestionsOptions): Codebook => ({
  ...codebook,
  version,
  codes: codebook.codes.map((code) => ({ ...code, indicators: edited(code.indicators, suggestions.filter(({ codeId }) => codeId === code.id)) })),
});
