import { findLayoutProblems } from "@redheart/render";
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";

const words = (...marks: readonly object[]): TopLevelSpec => ({ description: "Words", width: 200, height: 60, data: { values: [{}] }, layer: marks } as unknown as TopLevelSpec);
const text = (written: string, x: number, y = 30, more: object = {}): object => ({ mark: { type: "text", text: written, ...more }, encoding: { x: { value: x }, y: { value: y } } });

describe("findLayoutProblems", () => {
  it("finds nothing where words stand apart", async () => {
    expect(await findLayoutProblems(words(text("left", 40), text("right", 160)))).toEqual([]);
  });

  it("finds words that lie on each other", async () => {
    expect(await findLayoutProblems(words(text("first words", 80), text("second words", 100)))).toEqual([{ kind: "overlap", texts: ["first words", "second words"] }]);
  });

  it("finds words that leave the picture", async () => {
    const clipped = { ...words(text("far away", 300)), autosize: { type: "none" } } as TopLevelSpec;
    expect(await findLayoutProblems(clipped)).toEqual([{ kind: "outside", texts: ["far away"] }]);
  });

  it("finds words too faint for what lies behind them", async () => {
    const box = { mark: { type: "rect", fill: "#777777" }, encoding: { x: { value: 0 }, x2: { value: 200 }, y: { value: 0 }, y2: { value: 60 } } };
    expect(await findLayoutProblems(words(box, text("grey on grey", 100, 30, { color: "#999999" })))).toEqual([{ kind: "contrast", texts: ["grey on grey"] }]);
  });

  it("finds letters that no bundled font has", async () => {
    expect(await findLayoutProblems(words(text("漢字", 100)))).toEqual([{ kind: "missing_glyph", texts: ["漢字"] }]);
  });
});
