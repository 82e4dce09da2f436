import { describe, expect, it } from "vitest";
import { shapeRun } from "../../src/fonts/shape-run.js";
import { textRuns } from "../../src/fonts/text-runs.js";

describe("a text with letters that no bundled font has", () => {
  it("keeps the digits beside letters that are read from right to left in their order", () => {
    const glyphs = textRuns("“شرطة”: 18 to 240+", 400).flatMap((run) => shapeRun(run).glyphs.map(({ name }) => name));
    expect(glyphs.slice(-10)).toEqual(textRuns("18 to 240+", 400).flatMap((run) => shapeRun(run).glyphs.map(({ name }) => name)));
  });
});
