import type { Cell } from "@observablehq/notebook-kit";
import { describe, expect, it } from "vitest";
import { metadataOf } from "../../src/notebooks/jupyter/mime-bundle.js";
import { toIpynb } from "../../src/notebooks/jupyter/to-ipynb.js";

const cell = (id: number, mode: Cell["mode"], value: string): Cell => ({ id, mode, value, pinned: true, hidden: false });
const notebook = {
  name: "01-story.html", title: "Story", source: "",
  cells: [cell(1, "md", "# Title\nWords"), cell(2, "ts", "const a = 1;\ndisplay(a);"), cell(3, "ts", "chart(a)"), cell(4, "md", "It is ${a}.")],
};
interface Twin { readonly cells: readonly { readonly id: string; readonly cell_type: string; readonly source: readonly string[]; readonly outputs?: readonly { readonly data: object }[] }[] }
const twin = JSON.parse(toIpynb(notebook, { outputs: new Map([[2, [{ "text/plain": "1\n2" }]]]) })) as Twin;

describe("toIpynb", () => {
  it("gives the same bytes for the same notebook and results", () => {
    expect(toIpynb(notebook, { outputs: new Map() })).toBe(toIpynb(notebook, { outputs: new Map() }));
  });

  it("keeps prose as Markdown and makes everything that runs a cell with an awaited display", () => {
    expect(twin.cells.slice(2).map(({ cell_type, source }) => [cell_type, source.join("")])).toEqual([
      ["markdown", "# Title\nWords"],
      ["code", "const a = 1;\nawait display(a);"],
      ["code", "await display(await chart(a));"],
      ["code", "await display(md`It is ${a}.`);"],
    ]);
  });

  it("saves what each cell showed, text as lines", () => {
    expect(twin.cells[3]?.outputs?.map(({ data }) => data)).toEqual([{ "text/plain": ["1\n", "2"] }]);
  });

  it("gives every cell an id of its own", () => {
    expect(new Set(twin.cells.map(({ id }) => id)).size).toBe(twin.cells.length);
  });
});

describe("metadataOf", () => {
  it("halves the size of a picture, which is drawn at double", () => {
    const head = Buffer.alloc(24);
    head.writeUInt32BE(800, 16);
    head.writeUInt32BE(300, 20);
    expect(metadataOf({ "image/png": head.toString("base64") })).toEqual({ "image/png": { width: 400, height: 150 } });
  });
});
