import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { saveCell } from "../../src/notebooks/site/save-cell.js";

const SOURCE = `<!doctype html>
<notebook>
  <script id="1" type="text/markdown">
    Words
  </script>
  <script id="2" type="text/x-typescript" pinned>
    const a = 1;

    display(a);
  </script>
</notebook>
`;
const EDIT = { page: "/01-story.html", id: "2", before: "const a = 1;\n\ndisplay(a);", code: "const a = 2;\n\ndisplay(a);" };

describe("saveCell", () => {
  let folder = "";
  const file = (): string => readFileSync(join(folder, "01-story.html"), "utf8");

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "notebook-"));
    writeFileSync(join(folder, "01-story.html"), SOURCE);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes the edited cell and nothing else", async () => {
    expect(await saveCell(folder, EDIT)).toEqual({ status: 200, message: "saved" });
    expect(file()).toBe(SOURCE.replace("const a = 1", "const a = 2"));
    expect(readdirSync(folder)).toEqual(["01-story.html"]);
  });

  it("edits a notebook that an editor has saved with Windows' line ends", async () => {
    writeFileSync(join(folder, "01-story.html"), SOURCE.replaceAll("\n", "\r\n"));
    expect(await saveCell(folder, EDIT)).toEqual({ status: 200, message: "saved" });
    expect(file()).toBe(SOURCE.replace("const a = 1", "const a = 2"));
  });

  it("takes dollar signs and closing tags as they are written", async () => {
    const code = 'const a = "$& $1 </script>";';
    await saveCell(folder, { ...EDIT, code });
    expect(file()).toContain('const a = "$& $1 <\\/script>";');
    expect(await saveCell(folder, { ...EDIT, before: code, code: "1" })).toMatchObject({ status: 200 });
  });

  it.each([
    ["a path out of the folder", { page: "/../01-story.html" }, 400],
    ["an encoded path", { page: "/..%2f01-story.html" }, 400],
    ["a file that is no notebook", { page: "/template.html" }, 400],
    ["an id that is no number", { id: "2|.*" }, 400],
    ["a missing field", { before: undefined }, 400],
    ["a notebook that is not there", { page: "/02-other.html" }, 404],
    ["a cell that is not there", { id: "3" }, 404],
    ["a cell of prose", { id: "1" }, 404],
    ["a cell that has changed on disk", { before: "const a = 0;" }, 409],
    ["code that cannot be read", { code: "const = ;" }, 422],
  ] as const)("refuses %s and leaves the file as it was", async (_what, change, status) => {
    expect(await saveCell(folder, { ...EDIT, ...change })).toMatchObject({ status });
    expect(file()).toBe(SOURCE);
  });
});
