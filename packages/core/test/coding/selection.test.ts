import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { selectedText } from "@redheart/core";

describe("selectedText", () => {
  it("counts code points, so an emoji before the span moves nothing", () => {
    expect(selectedText("🙂🙂 আশ্রয় নেই", { start: 3, end: 9 })).toBe("আশ্রয়");
  });

  it("agrees with slicing the list of code points, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "é", "e\u0301", "🙂", "𝒳", "শি", "র\u200d্যা", "\ud800", "\udc00", " ") }), fc.nat(), fc.nat(), (text, a, b) => {
        const points = Array.from(text);
        const [start, end] = [a % (points.length + 1), b % (points.length + 1)].toSorted((x, y) => x - y) as [number, number];
        expect(selectedText(text, { start, end })).toBe(points.slice(start, end).join(""));
      }),
    );
  });

  it("refuses a span beyond the text, and one that ends before it starts", () => {
    expect(() => selectedText("abc", { start: 1, end: 4 })).toThrow(expect.objectContaining({ code: "invalid_selection", path: ["end"] }));
    expect(() => selectedText("abc", { start: 2, end: 1 })).toThrow(expect.objectContaining({ code: "invalid_selection", path: ["start"] }));
  });
});
