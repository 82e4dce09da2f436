/** Ways of thematic analysis, after Braun and Clarke: what a researcher holds themes to be decides which numbers make sense. */
export const METHODOLOGIES = ["coding_reliability", "codebook", "reflexive"] as const;
/** Way of thematic analysis that an analysis follows. */
export type Methodology = (typeof METHODOLOGIES)[number];

/** Measures that not every methodology accepts. */
export const CONTESTED_MEASURES = ["saturation", "agreement"] as const;
/** A measure that not every methodology accepts. */
export type ContestedMeasure = (typeof CONTESTED_MEASURES)[number];

const REASONS: Readonly<Record<ContestedMeasure, string>> = {
  saturation: "reflexive thematic analysis makes themes by interpretation, so no count of meetings exhausts them (Braun and Clarke 2019, doi:10.1080/2159676X.2019.1704846)",
  agreement: "reflexive thematic analysis takes a coder's reading as a resource, so agreement between coders is no mark of quality (Braun and Clarke 2021, doi:10.1080/14780887.2020.1769238)",
};

/**
 * Why a methodology rejects a measure; `undefined` where it accepts it.
 *
 * @example
 * ```ts
 * methodologyObjection("codebook", "saturation") // => undefined
 * ```
 */
export const methodologyObjection = (methodology: Methodology, measure: ContestedMeasure): string | undefined => (methodology === "reflexive" ? REASONS[measure] : undefined);
