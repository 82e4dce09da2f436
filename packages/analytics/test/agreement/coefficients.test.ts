import { describe, expect, it } from "vitest";
import { brennanPrediger, cohenKappa, fleissKappa, gwetAc1, krippendorffAlpha, masiAlpha, masiDistance, type Measured, overallAgreement, percentAgreement, type RatingTable, ratingTable } from "@redheart/analytics/agreement";
import byR from "../reference/agreement.json" with { type: "json" };
import byPython from "../reference/statistics.json" with { type: "json" };

const EXACT = 1e-9;
/** How far ours lies from theirs, relative above 1. */
const apart = (ours: number, theirs: number): number => Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));
const { producer: _producer, ...examples } = byR;
const unitsOf = (coders: readonly (readonly (number | null)[])[]): RatingTable<number> => ratingTable((coders[0] ?? []).map((_, unit) => coders.map((ratings) => ratings[unit] ?? undefined)));
const crossed = (table: readonly (readonly number[])[]): RatingTable<number> => ratingTable(table.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, () => [first, second]))));

describe.each(Object.entries(examples))("coefficients against irr and irrCAC, to 1e-9: %s", (_name, { coders, ...theirs }) => {
  const table = unitsOf(coders);

  it("Krippendorff's α at the four levels", () => {
    for (const level of ["nominal", "ordinal", "interval", "ratio"] as const) expect(apart(krippendorffAlpha(table, { level }).estimate, theirs.alpha[level])).toBeLessThanOrEqual(EXACT);
  });

  it("percent, AC1, Fleiss' κ, Brennan and Prediger", () => {
    expect(apart(percentAgreement(table).estimate, theirs.percent)).toBeLessThanOrEqual(EXACT);
    expect(apart(gwetAc1(table).estimate, theirs.gwetAc1)).toBeLessThanOrEqual(EXACT);
    expect(apart(fleissKappa(table).estimate, theirs.fleissKappa)).toBeLessThanOrEqual(EXACT);
    expect(apart(brennanPrediger(table).estimate, theirs.brennanPrediger)).toBeLessThanOrEqual(EXACT);
  });

  it("Cohen's κ of the first two coders", () => {
    expect(apart(cohenKappa(unitsOf(coders.slice(0, 2))).estimate, theirs.cohenKappaFirstTwo)).toBeLessThanOrEqual(EXACT);
  });
});

describe("coefficients against statsmodels and exact fractions, to 1e-9", () => {
  it("Fleiss' κ of Fleiss 1971 as tabled by statsmodels", () => {
    const { counts, kappa } = byPython.fleiss;
    expect(apart(fleissKappa(ratingTable(counts.map((row) => row.flatMap((count, category) => Array.from({ length: count }, () => category))))).estimate, kappa)).toBeLessThanOrEqual(EXACT);
  });

  it("Cohen's κ of crossed tables", () => {
    for (const { table, kappa } of byPython.cohen) expect(apart(cohenKappa(crossed(table)).estimate, kappa)).toBeLessThanOrEqual(EXACT);
  });

  it("MASI distances, α of sets of codes with a coder missing, and coefficients pooled over their codes", () => {
    for (const { first, second, distance } of byPython.masi.pairs) expect(apart(masiDistance(new Set(first), new Set(second)), distance)).toBeLessThanOrEqual(EXACT);
    const readBy = new Map([0, 1, 2].map((coder) => [`coder-${coder}`, byPython.masi.units.flatMap((row, unit) => (row[coder] === null ? [] : [`unit-${unit}`]))]));
    const codings = byPython.masi.units.flatMap((row, unit) => row.flatMap((codes, coder) => (codes ?? []).map((codeId) => ({ findingId: `unit-${unit}`, codeId, coderId: `coder-${coder}` }))));
    expect(apart(masiAlpha(codings, { readBy }).estimate, byPython.masi.alpha)).toBeLessThanOrEqual(EXACT);
    const { cohenKappaFirstTwo, ...overall } = byPython.overall;
    const estimateOf = (measure: Measured | undefined) => (measure?.status === "measured" ? measure.estimate : Infinity);
    const ours = overallAgreement(codings, { readBy });
    for (const name of ["percent", "fleissKappa", "gwetAc1", "krippendorffAlpha"] as const) expect(apart(estimateOf(ours[name]), overall[name])).toBeLessThanOrEqual(EXACT);
    expect(ours).not.toHaveProperty("cohenKappa");
    expect(apart(estimateOf(overallAgreement(codings, { readBy, coderIds: ["coder-0", "coder-1"] }).cohenKappa), cohenKappaFirstTwo)).toBeLessThanOrEqual(EXACT);
  });
});
