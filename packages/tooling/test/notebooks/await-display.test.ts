import { describe, expect, it } from "vitest";
import { awaitDisplay } from "../../src/notebooks/jupyter/await-display.js";

describe("awaitDisplay", () => {
  it("awaits every display of the top level, blocks and loops included", () => {
    expect(awaitDisplay("display(a);\nif (b) {\n  display(c);\n}\nfor (const d of e) display(d);")).toBe("await display(a);\nif (b) {\n  await display(c);\n}\nfor (const d of e) await display(d);");
  });

  it("awaits the inputs and charts that a cell views", () => {
    expect(awaitDisplay("const a = view(select(b));\nconst c = view(await chart(d)), e = view(f).length;")).toBe("const a = await view(select(b));\nconst c = await view(await chart(d)), e = (await view(f)).length;");
  });

  it("leaves alone what waits already, what stands in a function, a comment or a string", () => {
    const source = 'await display(a);\nconst f = () => { display(b); };\n// display(c);\nconst s = "display(d);";';
    expect(awaitDisplay(source)).toBe(source);
  });
});
