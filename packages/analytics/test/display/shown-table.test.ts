import { from } from "arquero";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownTable, tableHtml, tableText } from "../../src/display/index.js";

const rows = Object.freeze([Object.freeze({ theme: "Shelter", share: 0.123456, ids: ["a", "b"] }), Object.freeze({ theme: "Legal aid", share: 1, ids: [] })]);

describe("shownTable", () => {
  it("takes rows and Arquero tables alike", () => {
    expect(shownTable(from(rows as unknown as object[]))).toEqual(shownTable(rows));
  });

  it("writes lists with commas, four significant digits, and nothing for what is not there", () => {
    expect(shownTable([{ a: ["x", "y"], b: 0.123456, c: null, d: undefined, e: new Date("2024-08-31T10:00:00Z") }]).cells).toEqual([["x, y", "0.1235", "", "", "2024-08-31"]]);
  });

  it("rounds no digit before the point away", () => {
    expect(shownTable([{ a: 12_345.678, b: -98_765.43, c: 1e-7 }]).cells).toEqual([["12345.7", "-98765.4", "1e-7"]]);
  });

  it("sets what is written as a number flush right: percentages, bounds, hidden and missing numbers", () => {
    const isNumeric = (...values: readonly (string | number | undefined)[]): boolean | undefined => shownTable(values.map((value) => ({ value }))).isNumeric[0];
    expect(isNumeric("5 %", "100 %", "–")).toBe(true);
    expect(isNumeric("< 0.001", "0.24", 1, undefined)).toBe(true);
    expect(isNumeric(3, "*")).toBe(true);
    expect(isNumeric("1,030+")).toBe(true);
    expect(isNumeric("2022-08-30")).toBe(false);
    expect(isNumeric("4 of 46", 3)).toBe(false);
    expect(shownTable([], { columns: ["value"] }).isNumeric).toEqual([false]);
  });

  it("says how many rows are beyond the limit", () => {
    expect(shownTable(rows, { limit: 1 })).toMatchObject({ left: 1, cells: [["Shelter", "0.1235", "a, b"]] });
    expect(shownTable(rows, { limit: Number.POSITIVE_INFINITY }).left).toBe(0);
  });
});

describe("tableHtml", () => {
  it("lets no cell, heading or caption become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const html = tableHtml([{ [`h${text}`]: text }], text);
        expect(html.replace(/<\/?(?:table|caption|thead|tbody|tr|th|td)(?: scope="col")?(?: style="text-align:(?:left|right)")?>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });

  it("says under the rows what is left out", () => {
    expect(tableHtml(rows, "Themes", { limit: 1, columns: ["theme"] })).toContain('<tfoot><tr><td colspan="1">… 1 more rows</td></tr></tfoot>');
  });
});

describe("tableText", () => {
  it("aligns letters that combine, as Bengali vowels do, by the columns a terminal gives them", () => {
    const [, , first, second] = tableText([{ theme: "আশ্রয়", n: 1 }, { theme: "abcd", n: 2 }], "Themes").split("\n");
    expect(first).toBe("আশ্রয়   1");
    expect(second).toBe("abcd   2");
  });
});
