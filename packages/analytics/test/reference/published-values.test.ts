import { brennanPrediger, cohenKappa, fleissKappa, gwetAc1, holsti, krippendorffAlpha, percentAgreement, type RatingTable, ratingTable } from "@redheart/analytics/agreement";
import { saturation } from "@redheart/analytics/comparison";
import { chiSquareTest, jaccard, seededRandom, wilsonInterval } from "@redheart/analytics/statistics";
import { describe, expect, it } from "vitest";
import published from "./published.json" with { type: "json" };

/** Expects agreement to the last printed digit, four digits at least. */
const expectPrinted = (ours: number, printed: number): void => expect(ours).toBeCloseTo(printed, Math.max(4, (String(printed).split(".")[1] ?? "").length));
const unitsOf = (coders: readonly (readonly (number | string | null)[])[]): RatingTable => ratingTable((coders[0] ?? []).map((_, unit) => coders.map((ratings) => ratings[unit] ?? undefined)));
const crossed = (table: readonly (readonly number[])[]): RatingTable<number> => ratingTable(table.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, () => [first, second]))));

const MEASURES = { percent: percentAgreement, cohenKappa, fleissKappa, gwetAc1, brennanPrediger, krippendorffAlpha } as const;
const expectMeasures = (table: RatingTable, values: object): void => {
  for (const [name, value] of Object.entries(values)) if (name in MEASURES) expectPrinted(MEASURES[name as keyof typeof MEASURES](table).estimate, value as number);
};

describe("values printed elsewhere, to their last digit", () => {
  it.each(published.krippendorff)("Krippendorff's α: $source", ({ coders, alpha, percent }) => {
    const table = unitsOf(coders);
    for (const [level, value] of Object.entries(alpha)) expectPrinted(krippendorffAlpha(table, { level: level as "nominal" }).estimate, value);
    if (percent !== undefined) expectPrinted(percentAgreement(table).estimate, percent);
  });

  it("Gwet's four raters, chance of AC1 among them", () => {
    const table = unitsOf(published.krippendorff[0]?.coders ?? []);
    expectMeasures(table, published.gwetRaters);
    expectPrinted(1 - gwetAc1(table).expectedDisagreement, published.gwetRaters.gwetAc1Chance);
  });

  it.each(published.crossed)("two coders crossed: $source, $table", ({ source: _source, table, ...values }) => {
    expect(Object.keys(values).length).toBeGreaterThan(0);
    expectMeasures(crossed(table), values);
  });

  it("Fleiss 1971", () => {
    const { counts, kappa } = published.fleiss;
    expectPrinted(fleissKappa(ratingTable(counts.map((row) => row.flatMap((count, category) => Array.from({ length: count }, () => category))))).estimate, kappa);
  });

  it("Holsti, and the c-coefficient", () => {
    expectPrinted(holsti(published.holsti.agreed, published.holsti.first, published.holsti.second), published.holsti.value);
    expectPrinted(jaccard(published.cCoefficient.first, published.cCoefficient.second, published.cCoefficient.both), published.cCoefficient.value);
  });

  it.each(published.wilson.cases)("Wilson: $count of $total", ({ count, total, low, high }) => {
    const interval = wilsonInterval(count, total);
    expectPrinted(interval.low, low);
    expectPrinted(interval.high, high);
  });

  it("chi-square and Cramér's V; Tschuprow's T and Pearson's C by the same χ²", () => {
    const [agresti, association] = published.chiSquare as [(typeof published.chiSquare)[0], (typeof published.chiSquare)[1]];
    const first = chiSquareTest(agresti.table);
    expectPrinted(first.statistic, agresti.statistic ?? Infinity);
    expect(first.p).toBeCloseTo(agresti.p ?? Infinity, 14);
    expect(first.degrees).toBe(agresti.degrees);
    expectPrinted(first.cramerV, agresti.cramerV);
    const { statistic, total, degrees, cramerV } = chiSquareTest(association.table);
    expectPrinted(cramerV, association.cramerV);
    expectPrinted(Math.sqrt(statistic / (total * Math.sqrt(degrees))), association.tschuprowT ?? Infinity);
    expectPrinted(Math.sqrt(statistic / (statistic + total)), association.pearsonC ?? Infinity);
  });

  it.each(published.saturation)("saturation: $source", ({ newCodes, base, run, threshold, notation }) => {
    expect(saturation(newCodes, { base, run, threshold }).notation).toBe(notation);
  });

  it("mulberry32 from seed 42", () => {
    const random = seededRandom(42);
    for (const value of published.mulberry32.first) expect(random()).toBeCloseTo(value, 11);
  });
});
