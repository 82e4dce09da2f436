import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arcOrder } from "../../src/charts/arc-order.js";
import { compareIds } from "../../src/charts/axis-labels.js";
import { labelLanes } from "../../src/charts/label-lanes.js";
import { placeLabels } from "../../src/charts/place-labels.js";
import { fittingPeriod, periodOf, periodsThrough } from "../../src/charts/periods.js";
import { sequentialScale } from "../../src/charts/sequential-scale.js";

const month = fc.tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 })).map(([year, at]) => `${year}-${String(at).padStart(2, "0")}`);
const items = fc.array(fc.record({ at: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 4, max: 80 }) }), { maxLength: 20 });

describe("labelLanes", () => {
  it("puts no two texts of one lane on each other", () => {
    fc.assert(
      fc.property(items, (texts) => {
        const lanes = labelLanes(texts);
        const clashes = texts.flatMap((text, one) => texts.filter((neighbour, other) => one < other && lanes[one] === lanes[other] && Math.abs(text.at - neighbour.at) < (text.width + neighbour.width) / 2));
        expect(clashes).toEqual([]);
      }),
    );
  });
});

describe("placeLabels", () => {
  it("puts labels inside the area and on no other label", () => {
    const area = { width: 300, height: 200 };
    const marks = fc.array(fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }), width: fc.integer({ min: 8, max: 50 }) }), { maxLength: 15 });
    fc.assert(
      fc.property(marks, (some) => {
        const boxes = placeLabels(some, area).flatMap((place, at) => (place === undefined ? [] : [{ ...place, width: some[at]?.width ?? 0 }]));
        for (const [at, box] of boxes.entries()) {
          expect(box.x - box.width / 2).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width / 2).toBeLessThanOrEqual(area.width);
          for (const other of boxes.slice(at + 1)) expect(Math.abs(box.y - other.y) >= 13 || Math.abs(box.x - other.x) >= (box.width + other.width) / 2).toBe(true);
        }
      }),
    );
  });
});

describe("arcOrder", () => {
  const things = ["a", "b", "c", "d", "e", "f"];
  const weights = fc.array(fc.record({ a: fc.constantFrom(...things), b: fc.constantFrom(...things), weight: fc.integer({ min: 0, max: 9 }) }), { maxLength: 12 });
  const reach = (order: readonly string[], pairs: readonly { a: string; b: string; weight: number }[]): number => pairs.reduce((sum, { a, b, weight }) => sum + weight * Math.abs(order.indexOf(a) - order.indexOf(b)), 0);

  it("keeps every thing once and makes no arcs longer", () => {
    fc.assert(
      fc.property(weights, (pairs) => {
        const order = arcOrder(things, pairs);
        expect(order.toSorted()).toEqual(things);
        expect(reach(order, pairs)).toBeLessThanOrEqual(reach(things, pairs));
      }),
    );
  });
});

describe("periods", () => {
  it("hold every month they are made of, without a gap", () => {
    fc.assert(
      fc.property(fc.array(month, { minLength: 1, maxLength: 8 }), fc.constantFrom("month" as const, "quarter" as const, "year" as const), (months, length) => {
        const periods = periodsThrough(months, length);
        for (const one of months) expect(periods).toContain(periodOf(one, length));
        expect(periods).toEqual(periods.toSorted());
        expect(new Set(periods).size).toBe(periods.length);
      }),
    );
  });

  it("leave at most 16 columns up to four years", () => {
    expect(fittingPeriod(["2022-01", "2023-04"])).toBe("month");
    expect(fittingPeriod(["2022-01", "2023-05"])).toBe("quarter");
    expect(fittingPeriod(["2022-01", "2025-12"])).toBe("quarter");
    expect(fittingPeriod(["2022-01", "2026-01"])).toBe("year");
  });
});

describe("compareIds", () => {
  it("counts as people do", () => {
    expect(["meeting-10", "meeting-2", "campaign-1", "meeting-2-b"].toSorted(compareIds)).toEqual(["campaign-1", "meeting-2", "meeting-2-b", "meeting-10"]);
  });
});

describe("sequentialScale", () => {
  it("has rising cuts, one colour more than cuts, and a step of its own for 0", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (greatest) => {
        const { domain, range } = sequentialScale("count", greatest).scale as { readonly domain: readonly number[]; readonly range: readonly string[] };
        expect(domain).toEqual(domain.toSorted((a, b) => a - b));
        expect(new Set(domain).size).toBe(domain.length);
        expect(range).toHaveLength(domain.length + 1);
        expect(domain[0]).toBe(1);
        expect(domain.at(-1)).toBeLessThanOrEqual(greatest);
      }),
    );
  });
});
