import { outlineText } from "@redheart/render";
import { describe, expect, it } from "vitest";
import { shapeRun } from "../../src/fonts/shape-run.js";
import { textRuns } from "../../src/fonts/text-runs.js";
import { textWidth } from "../../src/fonts/text-width.js";
import chromium from "./chromium-widths.json" with { type: "json" };

const DOTTED_CIRCLE = "uni25CC";
const glyphsOf = (text: string, weight: 400 | 600 = 400): string[] => textRuns(text, weight).flatMap((run) => shapeRun(run).glyphs.map(({ name }) => name));

describe("Bengali words", () => {
  it.each(Object.entries(chromium.widths))("%s are as wide as Chromium makes them, within 2 % of the font size", (word, width) => {
    expect(Math.abs(textWidth({ fontSize: 100 }, word) - width)).toBeLessThanOrEqual(2.5);
  });

  it.each(Object.keys(chromium.widths))("%s has no dotted circle in either weight", (word) => {
    expect([...glyphsOf(word), ...glyphsOf(word, 600)]).not.toContain(DOTTED_CIRCLE);
  });

  it("look alike whether a dotted letter is written whole or in Unicode's normal form", () => {
    for (const word of ["প্রয়োগ", "বাড়ে", "রূঢ়"]) expect(glyphsOf(word.normalize("NFC"))).toEqual(glyphsOf(word.replaceAll("\u09af\u09bc", "\u09df").replaceAll("\u09a1\u09bc", "\u09dc").replaceAll("\u09a2\u09bc", "\u09dd")));
  });

  it("draw a reph once", () => {
    expect(glyphsOf("নির্যাতন").filter((name) => name === "uni09B009CD")).toHaveLength(1);
  });

  it("look the same whatever was drawn before", () => {
    // In a fresh process the conjuncts of the first words would meet ba as an outcome of their rules before it stands for itself.
    for (const word of ["ক্রি", "ক্রম", "বিশ্ব"]) glyphsOf(word, 600);
    expect(glyphsOf("স্ব", 600).join(" ")).not.toContain("uni09CD ");
  });

  it("keep Latin letters, digits and joiners in one line", () => {
    const svg = outlineText('<svg><text font-size="12px">n = ৩২টি theme\u200dস</text></svg>');
    expect(svg).toMatch(/^<svg><path transform="" d="M[^"]+"\/><\/svg>$/);
  });
});
