import { CATEGORY_COLOURS, CATEGORY_SHAPES, CHALLENGE_COLOUR, INK, NEUTRAL, QUIET, RECOMMENDATION_COLOUR, SEQUENTIAL_STEPS } from "@redheart/analytics/charts";
import { contrastRatio } from "@redheart/render";
import { describe, expect, it } from "vitest";
import { colourDistance, simulate, SIGHTS } from "./colour-vision.js";

const pairs = (colours: readonly string[]): [string, string][] => colours.flatMap((one, at) => colours.slice(at + 1).map((other): [string, string] => [one, other]));

describe("the simulation", () => {
  it("leaves greys as they are", () => {
    for (const sight of SIGHTS) expect(colourDistance(simulate("#808080", sight), "#808080")).toBeLessThan(1);
  });

  it("brings a red and a green that differ by lightness little close together for the red-green blind", () => {
    const apart = colourDistance("#a06060", "#608060");
    expect(colourDistance(simulate("#a06060", "deuteranopia"), simulate("#608060", "deuteranopia"))).toBeLessThan(apart / 2);
  });
});

describe.each(["normal", ...SIGHTS] as const)("for eyes with %s sight", (sight) => {
  const seen = (colour: string): string => (sight === "normal" ? colour : simulate(colour, sight));

  it("challenges and recommendations are far apart", () => {
    expect(colourDistance(seen(CHALLENGE_COLOUR), seen(RECOMMENDATION_COLOUR))).toBeGreaterThan(40);
  });

  it.each(pairs(CATEGORY_COLOURS.slice(0, 4)))("the first categories differ: %s and %s", (one, other) => {
    expect(colourDistance(seen(one), seen(other))).toBeGreaterThan(12);
  });

  it("all categories differ, with a shape of their own beside", () => {
    expect(Math.min(...pairs(CATEGORY_COLOURS).map(([one, other]) => colourDistance(seen(one), seen(other))))).toBeGreaterThan(8);
    expect(new Set(CATEGORY_SHAPES).size).toBe(CATEGORY_COLOURS.length);
  });

  it("steps from few to many grow darker, each told from the next", () => {
    for (const [at, { fill }] of SEQUENTIAL_STEPS.slice(1).entries()) {
      const before = SEQUENTIAL_STEPS[at]?.fill ?? "";
      expect(contrastRatio(seen(fill), "#ffffff")).toBeGreaterThan(contrastRatio(seen(before), "#ffffff"));
      expect(colourDistance(seen(fill), seen(before))).toBeGreaterThan(8);
    }
  });
});

describe("text", () => {
  it.each<readonly [string, string]>([[INK, "#ffffff"], [QUIET, "#ffffff"], [INK, NEUTRAL], ...SEQUENTIAL_STEPS.map(({ text, fill }) => [text, fill] as const)])("%s on %s has a contrast of at least 4.5", (text, behind) => {
    expect(contrastRatio(text, behind)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("marks", () => {
  // WCAG 2.2, 1.4.11; categories from the fourth on stand only beside a shape and a label of their own.
  it.each([...CATEGORY_COLOURS.slice(0, 3), CHALLENGE_COLOUR, RECOMMENDATION_COLOUR])("%s stands out from white by at least 3", (colour) => {
    expect(contrastRatio(colour, "#ffffff")).toBeGreaterThanOrEqual(3);
  });
});
