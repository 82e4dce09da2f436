import { describe, expect, it } from "vitest";
import { cellsAsModule } from "../../src/notebooks/cells-as-module.js";

const notebook = `<!doctype html>
<notebook>
  <script id="1" type="text/markdown">
    # Title with \${count} and \${[{ a: 1 }].map(({ a }) => a)} values
  </script>
  <script id="2" type="text/x-typescript" pinned>
    const count = 2
  </script>
</notebook>
`;

describe("cellsAsModule", () => {
  const lines = cellsAsModule(notebook).split("\n");

  it("keeps every line of code at its own line and column", () => {
    expect(lines[6]).toBe("    const count = 2");
  });

  it("keeps Markdown's expressions at their own columns, braces within them included", () => {
    expect(lines[3]?.indexOf("(count)")).toBe(notebook.split("\n")[3]?.indexOf("{count}"));
    expect(lines[3]).toContain(";([{ a: 1 }].map(({ a }) => a))");
    expect(lines[3]).not.toContain("Title");
  });

  it("parts the cells, so that one that ends without a semicolon does not run into the next", () => {
    expect(lines[7]).toBe(";");
  });
});
