import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  benjaminiHochberg, chiSquareTail, chiSquareTest, fisherExactTest, jaccard, logOddsRatio, monteCarloTest, newcombeInterval, normalQuantile, normalTail, percentileInterval, seededRandom, upperGamma,
  wilsonInterval,
} from "@redheart/analytics/statistics";

const share = fc.integer({ min: 1, max: 500 }).chain((total) => fc.record({ count: fc.integer({ min: 0, max: total }), total: fc.constant(total) }));
const tables = fc.tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 })).chain(([rows, columns]) =>
  fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
);
const code = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("properties", () => {
  it("a Wilson interval holds its share, stays in [0, 1] and mirrors when the count is turned round", () => {
    fc.assert(fc.property(share, ({ count, total }) => {
      const { low, high } = wilsonInterval(count, total);
      const mirrored = wilsonInterval(total - count, total);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(count / total);
      expect(high).toBeGreaterThanOrEqual(count / total);
      expect(mirrored.low).toBeCloseTo(1 - high, 12);
    }));
  });

  it("a Newcombe interval holds the difference and turns its sign with the order", () => {
    fc.assert(fc.property(share, share, (earlier, later) => {
      const { low, high } = newcombeInterval(earlier, later);
      const difference = later.count / later.total - earlier.count / earlier.total;
      expect(low).toBeLessThanOrEqual(difference);
      expect(high).toBeGreaterThanOrEqual(difference);
      expect(newcombeInterval(later, earlier).low).toBeCloseTo(-high, 12);
    }));
  });

  it("normalQuantile undoes normalTail", () => {
    fc.assert(fc.property(fc.double({ min: -4.5, max: 7, noNaN: true }), (z) => {
      expect(normalQuantile(normalTail(z))).toBeCloseTo(-z, 8);
    }));
  });

  it("chi-square ignores the order of rows and columns and V stays in [0, 1]", () => {
    fc.assert(fc.property(tables, (table) => {
      const test = chiSquareTest(table);
      expect(test.cramerV).toBeGreaterThanOrEqual(0);
      expect(test.cramerV).toBeLessThanOrEqual(1);
      expect(chiSquareTest(table.toReversed()).statistic).toBeCloseTo(test.statistic, 9);
      expect(chiSquareTest(table.map((row) => row.toReversed())).statistic).toBeCloseTo(test.statistic, 9);
    }));
  });

  it("Fisher's p stays between its least p and 1 and ignores which group comes first", () => {
    const count = fc.integer({ min: 0, max: 40 });
    fc.assert(fc.property(count, count, count, count, (a, b, c, d) => {
      const { p, leastP } = fisherExactTest([[a, b], [c, d]]);
      expect(p).toBeGreaterThanOrEqual(leastP - 1e-12);
      expect(p).toBeLessThanOrEqual(1);
      expect(fisherExactTest([[c, d], [a, b]]).p).toBeCloseTo(p, 10);
      expect(fisherExactTest([[a, c], [b, d]]).p).toBeCloseTo(p, 10);
    }));
  });

  it("adjusted p values are no smaller than the raw ones and keep their order", () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (ps) => {
      const adjusted = benjaminiHochberg(Object.freeze(ps));
      ps.forEach((p, at) => expect(adjusted[at]).toBeGreaterThanOrEqual(p));
      const inOrder = adjusted.map((_, at) => at).toSorted((a, b) => (ps[a] as number) - (ps[b] as number)).map((at) => adjusted[at]);
      expect(inOrder).toEqual(adjusted.toSorted((a, b) => a - b));
    }));
  });

  it("log-odds turn their sign when the groups change places", () => {
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(fc.property(count, count, fc.double({ min: 0.01, max: 5, noNaN: true }), (countA, countB, prior) => {
      const rest = { prior, priorTotal: prior * 3 };
      const one = logOddsRatio({ countA, totalA: countA + 20, countB, totalB: countB + 30, ...rest });
      const other = logOddsRatio({ countA: countB, totalA: countB + 30, countB: countA, totalB: countA + 20, ...rest });
      expect(other.z).toBeCloseTo(-one.z, 12);
      expect(Number.isFinite(one.z)).toBe(true);
    }));
  });

  it("log-odds stay numbers where a prior is tiny beside the counts", () => {
    const tiny = { prior: 1e-13, priorTotal: 3e-13 };
    expect(logOddsRatio({ countA: 1e6, totalA: 1e6, countB: 1e6, totalB: 1e6, ...tiny })).toMatchObject({ logOdds: 0, z: 0 });
    expect(logOddsRatio({ countA: 1e6, totalA: 1e6, countB: 1, totalB: 2, ...tiny }).logOdds).toBeCloseTo(Math.log(1e6 / 2e-13), 9);
  });

  it("a seed gives one stream, on [0, 1)", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffffff }), (seed) => {
      const [a, b] = [seededRandom(seed), seededRandom(seed)];
      for (let i = 0; i < 20; i++) {
        const value = a();
        expect(value).toBe(b());
        expect(value >= 0 && value < 1).toBe(true);
      }
    }));
  });

  it("jaccard is 1 for one set twice and symmetric", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }), (both, more, others) => {
      expect(jaccard(both, both, both)).toBe(1);
      expect(jaccard(both + more, both + others, both)).toBe(jaccard(both + others, both + more, both));
    }));
  });
});

describe("degenerate input", () => {
  it("has a coded error for each case", () => {
    expect(code(() => wilsonInterval(0, 0))).toBe("empty_sample");
    expect(code(() => wilsonInterval(2, 1))).toBe("out_of_range");
    expect(code(() => wilsonInterval(1, 2, { level: 1 }))).toBe("invalid_option");
    expect(code(() => chiSquareTest([[1, 2]]))).toBe("no_variation");
    expect(code(() => chiSquareTest([[0, 0], [0, 0]]))).toBe("empty_sample");
    expect(code(() => chiSquareTest([[1, 2], [3]]))).toBe("invalid_value");
    expect(code(() => monteCarloTest([[3, 0], [2, 0]], { random: seededRandom(1) }))).toBe("no_variation");
    expect(code(() => monteCarloTest([[3, 1], [2, 1]], { draws: 0, random: seededRandom(1) }))).toBe("invalid_option");
    expect(code(() => fisherExactTest([[-1, 0], [0, 1]]))).toBe("out_of_range");
    expect(code(() => fisherExactTest([[9e15, 9e15], [9e15, 9e15]]))).toBe("out_of_range");
    expect(code(() => monteCarloTest([[9e15, 1], [1, 2]], { random: seededRandom(1) }))).toBe("out_of_range");
    expect(code(() => benjaminiHochberg([Number.NaN]))).toBe("out_of_range");
    expect(code(() => logOddsRatio({ countA: 1, totalA: 1, countB: 0, totalB: 1, prior: 0, priorTotal: 1 }))).toBe("out_of_range");
    expect(code(() => jaccard(1, 1, 2))).toBe("out_of_range");
    expect(code(() => percentileInterval([]))).toBe("empty_sample");
    expect(code(() => percentileInterval([Number.NaN]))).toBe("out_of_range");
    expect(code(() => normalQuantile(1))).toBe("out_of_range");
    expect(code(() => normalQuantile(Number.MIN_VALUE))).toBe("out_of_range");
    expect(normalQuantile(2 ** -1022)).toBeCloseTo(-37.5193793, 6);
    expect(code(() => normalTail(Number.NaN))).toBe("out_of_range");
    expect(() => chiSquareTail(-1, 2)).toThrow(expect.objectContaining({ code: "out_of_range", path: ["statistic"] }));
    expect(code(() => upperGamma(0, 1))).toBe("out_of_range");
    expect(code(() => upperGamma(1, -1))).toBe("out_of_range");
    expect(code(() => seededRandom(1.5))).toBe("invalid_option");
  });

  it("a simulation draws no more numbers than there are units outside the largest column", () => {
    let drawn = 0;
    const random = seededRandom(1);
    const counted = () => {
      drawn++;
      return random();
    };
    monteCarloTest([[3, 0, 5000], [1, 2, 40]], { draws: 50, random: counted });
    expect(drawn).toBe(50 * 6);
  });

  it("empty lists give empty lists, and a table without its empty rows gives the same test", () => {
    expect(benjaminiHochberg([])).toEqual([]);
    expect(chiSquareTest([[3, 0, 9], [0, 0, 0], [5, 0, 2]])).toEqual(chiSquareTest([[3, 9], [5, 2]]));
    expect(upperGamma(2, Infinity)).toBe(0);
  });
});
