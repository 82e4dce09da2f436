import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SpanReader } from "../../src/node/span-reader.js";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "span-reader-"))));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the spans of a file give, one after the other, by one reader. */
const spansOf = (content: Uint8Array | string, size: number): { readonly text: string; readonly offset: number }[] => {
  const path = join(folder, "file");
  writeFileSync(path, content);
  const file = openSync(path, "r");
  const reader = new SpanReader();
  const length = Buffer.byteLength(content);
  const spans = Array.from({ length: Math.ceil(length / size) }, (_, at) => {
    const { bytes, offset } = reader.read({ file, from: at * size, to: Math.min(length, (at + 1) * size) });
    return { text: Buffer.from(bytes).toString("latin1"), offset };
  });
  closeSync(file);
  return spans.filter(({ text }) => text !== "");
};

describe("spans of a file", () => {
  it("give each byte once, in order, whole lines each", () => {
    const content = fc.array(fc.constantFrom("\n", "a", "bc", "\r\n", "long ".repeat(9)), { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(content, fc.integer({ min: 1, max: 60 }), (text, size) => {
        const spans = spansOf(text, size);
        expect(spans.map((span) => span.text).join("")).toBe(text);
        for (const { text: lines, offset } of spans) {
          expect(text.slice(offset, offset + lines.length)).toBe(lines);
          expect(offset === 0 || text[offset - 1] === "\n").toBe(true);
        }
      }),
    );
  });
  it.each([1, 2, 3, 4, 100])("leave out a byte order mark, in spans of %d bytes", (size) => {
    const [first] = spansOf("\ufeffab\nc", size);
    expect(first).toEqual({ text: size < 7 ? "ab\n" : "ab\nc", offset: 3 });
    expect(spansOf("\ufeff", size)).toEqual([]);
  });
  it("read a line far longer than a span where it begins, and give up on one of more than 8 MiB", () => {
    expect(spansOf(`a\n${"x".repeat(100_000)}\nb`, 10).map(({ text }) => text.length)).toEqual([2 + 100_001, 1]);
    const spans = spansOf(`a\n${"x".repeat(1 << 25)}\nb`, 1 << 20);
    expect(spans.map(({ text }) => text.at(-1))).toEqual(["x", "b"]);
    expect(spans[0]?.text.length).toBeGreaterThan(1 << 23);
    expect(spans[0]?.text.length).toBeLessThan(1 << 25);
  });
});
