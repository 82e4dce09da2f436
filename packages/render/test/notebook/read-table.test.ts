import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "../../src/notebook/read-table.js";

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe("readTable", () => {
  it("gives back every table that was written with quotation marks, whatever its cells hold", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).filter((text) => !/[\u0000\uFFFD\uFEFF]/.test(text));
    const grid = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }));
    fc.assert(
      fc.property(grid, fc.constantFrom(",", ";", "\t"), fc.constantFrom("\n", "\r\n", "\r"), (rows, delimiter, end) => {
        const width = rows[0]?.length ?? 1;
        const headings = Array.from({ length: width }, (_unused, at) => `h${at}`);
        const table = readTable([headings, ...rows].map((row) => row.map(quoted).join(delimiter)).join(end));
        const kept = rows.flatMap((row, at) => (row.every((text) => text.trim() === "") ? [] : [{ row: at + 2, cells: Object.fromEntries(row.map((text, column) => [`h${column}`, text])) }]));
        expect(table).toEqual({ columns: headings, rows: kept, problems: [] });
      }),
    );
  });

  it("never throws and never loses a row without saying so, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", '"', ",", ";", "\n", "\r", " "), maxLength: 60 }), (text) => {
        const { columns, rows, problems } = readTable(text);
        expect(columns.length > 0 || problems.length > 0).toBe(true);
        expect(new Set(columns).size).toBe(columns.length);
        for (const { row } of [...rows, ...problems]) expect(row).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it("takes semicolons and tabs where the headings have them, and a byte order mark", () => {
    expect(readTable("\uFEFFa;b\n1,5;2").rows[0]?.cells).toEqual({ a: "1,5", b: "2" });
    expect(readTable("a\tb\n1\t2").rows[0]?.cells).toEqual({ a: "1", b: "2" });
    expect(readTable('"a;x",b\n1,2').columns).toEqual(["a;x", "b"]);
  });

  it("keeps the good rows and counts rows as a spreadsheet does, line breaks within cells and blank rows included", () => {
    const { rows, problems } = readTable('a,b\n"1\n1",2\n\n3,4,5\n6,7\n8');
    expect(rows.map(({ row }) => row)).toEqual([2, 5, 6]);
    expect(rows.at(-1)?.cells).toEqual({ a: "8", b: "" });
    expect(problems).toEqual([{ row: 4, column: "column 3", problem: "has no heading: the row has more cells than there are headings; set aside" }]);
  });

  it("keeps what comes before a quotation mark that never closes, and names its column", () => {
    const { rows, problems } = readTable('a,b\n1,2\n3,"4\n5,6\n');
    expect(rows).toHaveLength(1);
    expect(problems).toMatchObject([{ row: 3, column: "b" }]);
  });

  it("names columns without a heading and headings that stand twice", () => {
    const { columns, problems } = readTable("a,,a,a\n1,2,3,4");
    expect(columns).toEqual(["a", "column 2", "a (2)", "a (3)"]);
    expect(problems.map(({ column }) => column)).toEqual(["column 2", "a (2)", "a (3)"]);
  });

  it("takes headings that objects have of their own", () => {
    expect(readTable("__proto__,constructor\n1,2").rows).toEqual([{ row: 2, cells: Object.fromEntries([["__proto__", "1"], ["constructor", "2"]]) }]);
  });

  it("says what is no text table", () => {
    for (const text of ["", " \n", "PK\u0003\u0004abc", "a\u0000b", '"open']) expect(readTable(text)).toMatchObject({ columns: [], rows: [], problems: [{ row: 1 }] });
  });

  it("reports letters that were lost in reading and keeps their row", () => {
    expect(readTable("a,b\nx,\uFFFDy")).toMatchObject({ rows: [{ row: 2 }], problems: [{ row: 2, column: "b" }] });
  });

  it("stops at the limit and says where", () => {
    const { rows, problems } = readTable("a\n1\n2\n3\n4", { limit: 2 });
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([{ row: 4 }]);
    expect(readTable("a\n1\n2", { limit: 2 }).problems).toEqual([]);
    expect(() => readTable("a", { limit: 0 })).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });
});
