import type { Cell } from "@observablehq/notebook-kit";
import { describe, expect, it } from "vitest";
import type { NotebookFile } from "../../src/notebooks/read-notebook.js";
import { runNotebook } from "../../src/notebooks/run-notebook.js";

const notebook = (...values: string[]): NotebookFile => ({
  name: "01-story.html", title: "Story", source: "",
  cells: values.map((value, at) => ({ id: at + 1, mode: value.startsWith("#") ? "md" : "ts", value, pinned: true, hidden: false }) satisfies Cell),
});

describe("runNotebook", () => {
  it("hands each cell what earlier cells declared, types stripped", async () => {
    const { outputs } = await runNotebook(notebook("const least = view({ value: 3 });", "const twice: number = least * 2;\ndisplay(twice);", "# ${twice} in words", "twice + 1"));
    expect([...outputs.values()].flat()).toEqual([{ "text/plain": "6" }, { "text/markdown": "# 6 in words" }, { "text/plain": "7" }]);
  });

  it("waits for cells that wait, and imports packages", async () => {
    const { outputs } = await runNotebook(notebook('import { sep } from "node:path";\nconst later = await Promise.resolve(sep.length);', "later"));
    expect(outputs.get(2)).toEqual([{ "text/plain": "1" }]);
  });

  it("names notebook and cell of the first error and keeps its cause", async () => {
    await expect(runNotebook(notebook("const a = 1;", 'throw new TypeError("broken");'))).rejects.toMatchObject({ name: "CellError", cellId: 2, message: "01-story.html cell 2: broken", cause: expect.objectContaining({ name: "TypeError" }) });
  });

  it("rejects a cell that uses what a later cell declares", async () => {
    await expect(runNotebook(notebook("later + 1", "const later = 1;"))).rejects.toThrow("01-story.html cell 1: later is not defined by an earlier cell");
  });

  it("reports each cell as it ends", async () => {
    const ended: number[] = [];
    await runNotebook(notebook("1", "2"), { onCell: (cellId) => ended.push(cellId) });
    expect(ended).toEqual([1, 2]);
  });
});
