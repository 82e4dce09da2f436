import { createHash } from "node:crypto";
import { svgToPng, toPng, toSvg } from "@redheart/render";
import { CoreError } from "@redheart/core/errors";
import { describe, expect, it } from "vitest";
import { DRAWN, lightness } from "./picture-print.js";
import golden from "./to-png.json" with { type: "json" };

// After a wanted change: npx tsx -C @redheart/source packages/render/test/write-to-png.ts (on x64 Linux)
describe("toPng", () => {
  it.each(Object.entries(DRAWN))("draws %s as its golden picture, within 4 of 255 in every cell", async (name, chart) => {
    const drawn = lightness(await toSvg(chart));
    const expected = golden.lightness[name as keyof typeof DRAWN];
    expect(Math.max(...drawn.map((value, at) => Math.abs(value - (expected[at] ?? 0))))).toBeLessThanOrEqual(4);
  });

  // The same bytes are promised on x64 Linux alone: resvg's own arithmetic differs elsewhere.
  it.runIf(process.platform === "linux" && process.arch === "x64").each(Object.entries(DRAWN))("gives %s the same bytes as ever on x64 Linux", async (name, chart) => {
    expect(createHash("sha256").update(await toPng(chart)).digest("hex")).toBe(golden.sha256[name as keyof typeof DRAWN]);
  });

  it("gives the same bytes for an SVG as for the chart it was made of, and leaves the chart alone", async () => {
    const before = JSON.stringify(DRAWN["gap.en"]);
    const png = await toPng(DRAWN["gap.en"]);
    expect(Buffer.from(await toPng(await toSvg(DRAWN["gap.en"]))).equals(png)).toBe(true);
    expect(JSON.stringify(DRAWN["gap.en"])).toBe(before);
  });

  it("refuses a chart without a description, and a scale that is none", async () => {
    const { description: _description, ...silent } = DRAWN["gap.en"];
    await expect(toPng(silent)).rejects.toMatchObject({ code: "missing_field" });
    for (const scale of [0, -1, Number.NaN]) expect(() => svgToPng("<svg/>", { scale })).toThrow(CoreError);
  });
});

describe("toSvg", () => {
  it("keeps words as words, and draws them as outlines where asked", async () => {
    expect(await toSvg(DRAWN["gap.en"])).toContain(">Challenges</text>");
    expect(await toSvg(DRAWN["gap.en"], { text: "outlined" })).not.toContain("<text");
  });

  it("says the description to screen readers, marks in it escaped", async () => {
    const svg = await toSvg({ ...DRAWN["gap.en"], description: 'More "a" than <b> & c' });
    expect(svg).toMatch(/role="img" aria-label="More &#34;a&#34; than &(?:lt|#60);b&(?:gt|#62); &(?:amp|#38); c"/);
  });

  it("leaves out characters that no XML file may hold", async () => {
    const svg = await toSvg({ description: "x", data: { values: [{}] }, mark: { type: "text", text: "a\u0000b\ud800c" } });
    expect(svg).toContain(">abc</text>");
  });
});
