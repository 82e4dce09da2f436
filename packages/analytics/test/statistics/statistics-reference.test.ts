import { describe, expect, it } from "vitest";
import {
  benjaminiHochberg, chiSquareTail, chiSquareTest, fisherExactTest, logOddsRatio, monteCarloTest, newcombeInterval, normalQuantile, normalTail, percentileInterval, seededRandom,
  upperGamma, wilsonInterval,
} from "@redheart/analytics/statistics";
import reference from "../reference/statistics.json" with { type: "json" };

const EXACT = 1e-9;
/** How far ours lies from theirs, relative above 1. */
const apart = (ours: number, theirs: number): number => Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs));

describe("statistics against SciPy and statsmodels, to 1e-9", () => {
  it("normalQuantile is scipy norm.ppf", () => {
    for (const { p, z } of reference.normalQuantile) expect(apart(normalQuantile(p), z)).toBeLessThanOrEqual(EXACT);
  });

  it("normalTail is scipy norm.sf, far tails by ratio too", () => {
    for (const { z, p } of reference.normalTail) {
      expect(apart(normalTail(z), p)).toBeLessThanOrEqual(EXACT);
      expect(apart(normalTail(z) / p, 1)).toBeLessThanOrEqual(EXACT);
    }
  });

  it("upperGamma is scipy gammaincc", () => {
    for (const { a, x, q } of reference.upperGamma) expect(apart(upperGamma(a, x), q)).toBeLessThanOrEqual(EXACT);
  });

  it("chiSquareTail is scipy chi2.sf", () => {
    for (const { statistic, degrees, p } of reference.chiSquareTail) expect(apart(chiSquareTail(statistic, degrees), p)).toBeLessThanOrEqual(EXACT);
  });

  it("wilsonInterval is statsmodels proportion_confint(method='wilson')", () => {
    for (const { count, total, level, low, high } of reference.wilson) {
      const interval = wilsonInterval(count, total, { level });
      expect(apart(interval.low, low)).toBeLessThanOrEqual(EXACT);
      expect(apart(interval.high, high)).toBeLessThanOrEqual(EXACT);
    }
  });

  it("newcombeInterval is statsmodels confint_proportions_2indep(method='newcomb')", () => {
    for (const { earlier, later, low, high } of reference.newcombe) {
      const interval = newcombeInterval(earlier, later);
      expect(apart(interval.low, low)).toBeLessThanOrEqual(EXACT);
      expect(apart(interval.high, high)).toBeLessThanOrEqual(EXACT);
    }
  });

  it("chiSquareTest is scipy chi2_contingency without correction, with association's Cramér V", () => {
    for (const { table, statistic, p, degrees, smallestExpected, cramerV } of reference.chiSquareTest) {
      const test = chiSquareTest(table);
      expect(apart(test.statistic, statistic)).toBeLessThanOrEqual(EXACT);
      expect(apart(test.p, p)).toBeLessThanOrEqual(EXACT);
      expect(apart(test.cramerV, cramerV)).toBeLessThanOrEqual(EXACT);
      expect(apart(test.smallestExpected, smallestExpected)).toBeLessThanOrEqual(EXACT);
      expect(test.degrees).toBe(degrees);
    }
  });

  it("fisherExactTest is scipy fisher_exact, two-sided", () => {
    for (const { table, p } of reference.fisher) expect(apart(fisherExactTest(table as never).p, p)).toBeLessThanOrEqual(EXACT);
  });

  it("benjaminiHochberg is statsmodels multipletests(method='fdr_bh')", () => {
    const { ps, adjusted } = reference.benjaminiHochberg;
    benjaminiHochberg(ps).forEach((p, at) => expect(apart(p, adjusted[at] as number)).toBeLessThanOrEqual(EXACT));
  });

  it("percentileInterval is numpy quantile, linear", () => {
    for (const { level, low, high } of reference.quantiles.levels) {
      const interval = percentileInterval(reference.quantiles.values, { level });
      expect(apart(interval.low, low)).toBeLessThanOrEqual(EXACT);
      expect(apart(interval.high, high)).toBeLessThanOrEqual(EXACT);
    }
  });

  it("logOddsRatio is Monroe's equations 16, 20 and 22", () => {
    for (const { logOdds, variance, z, ...input } of reference.logOdds) {
      const ours = logOddsRatio(input);
      expect(apart(ours.logOdds, logOdds)).toBeLessThanOrEqual(EXACT);
      expect(apart(ours.variance, variance)).toBeLessThanOrEqual(EXACT);
      expect(apart(ours.z, z)).toBeLessThanOrEqual(EXACT);
    }
  });

  it("monteCarloTest tends to the exact permutation p, whatever the seed", () => {
    for (const { table, p } of reference.permutation) {
      for (const seed of [1, 2, 3]) {
        const { p: simulated } = monteCarloTest(table, { draws: 20_000, random: seededRandom(seed) });
        expect(Math.abs(simulated - p)).toBeLessThan(4.5 * Math.sqrt((p * (1 - p)) / 20_000));
      }
    }
  });
});
