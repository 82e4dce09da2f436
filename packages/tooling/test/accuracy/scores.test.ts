import { describe, expect, it } from "vitest";
import { bootstrap } from "../../src/accuracy/bootstrap.js";
import type { Judged } from "../../src/accuracy/judged.js";
import { kappaOf, macroF1, microF1, precision, recall } from "../../src/accuracy/scores.js";

const judged = (id: string, machine: string[], ...readers: string[][]): Judged => ({ id, language: "en", kind: "challenge", group: id, machine, readers });
const some = [judged("1", ["a"], ["a"]), judged("2", ["a", "b"], ["b"]), judged("3", ["b"], ["c"]), judged("4", ["c"], ["c"])];

describe("scores of the machine coder", () => {
  it("pool codes over findings: 3 given by both, 5 by the machine, 4 by the reader", () => {
    expect(precision(some)).toBeCloseTo(3 / 5, 12);
    expect(recall(some)).toBeCloseTo(3 / 4, 12);
    expect(microF1(some)).toBeCloseTo(6 / 9, 12);
  });
  it("average F1 over the codes of the reader", () => {
    expect(macroF1(some)).toBeCloseTo((2 / 3 + 2 / 3 + 2 / 3) / 3, 12);
  });
  it("are means over two readers", () => {
    expect(microF1([judged("1", ["a"], ["a"], ["b"])])).toBe(0.5);
  });
  it("correct agreement on one code for chance, as Cohen's table [[1, 1], [0, 2]] does", () => {
    expect(kappaOf("a")(some)).toBeCloseTo(0.5, 12);
  });
  it("get the same interval each time, around the estimate", () => {
    const { estimate, low, high } = bootstrap(some, microF1);
    expect(low).toBeLessThanOrEqual(estimate);
    expect(high).toBeGreaterThanOrEqual(estimate);
    expect(bootstrap(some, microF1)).toEqual({ estimate, low, high });
  });
});
