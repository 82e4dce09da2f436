import { inspect } from "node:util";
import { JUPYTER_DISPLAY, mimeBundleOf } from "@redheart/analytics/display";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as browser from "../../src/notebook/browser.js";
import * as kit from "../../src/notebook/node.js";
import type { NotebookInput } from "../../src/notebook/node.js";

const spec = Object.freeze({ description: "Three bars", width: 60, height: 20, mark: "bar" as const, data: { values: [{ a: 1 }, { a: 2 }] }, encoding: { x: { field: "a", type: "quantitative" as const } } });

describe("chart", () => {
  it("gives every front end a form that it can show: Vega-Lite 5, PNG and words, and no other", async () => {
    const shown = await kit.chart(spec);
    const bundle = mimeBundleOf(shown);
    expect(Object.keys(bundle)).toEqual(["application/vnd.vegalite.v5+json", "image/png", "text/plain"]);
    expect(Buffer.from(bundle["image/png"] as string, "base64").subarray(1, 4).toString()).toBe("PNG");
    expect(inspect(shown)).toBe("Three bars");
    expect(shown.value).toEqual([]);
  });

  it("refuses a chart that a screen reader could not tell about", async () => {
    await expect(kit.chart({ ...spec, description: " " })).rejects.toMatchObject({ code: "missing_field" });
  });
});

describe("inputs outside the browser", () => {
  it("are their starting value, the one given or the first", () => {
    expect([kit.slider("a", { min: 0, max: 9, value: 4 }), kit.select("a", ["x", "y"], { value: "y" }), kit.radio("a", ["x", "y"]), kit.toggle("a", { value: true }), kit.text("a"), kit.textArea("a", { value: "z" }), kit.textFile("a")].map(({ value }) => value)).toEqual([4, "y", "x", true, "", "z", ""]);
    expect([kit.checkbox("a", [1, 2]).value, kit.checkbox("a", [1, 2], { value: [] }).value]).toEqual([[1, 2], []]);
  });

  it("take a choice that is nothing as a choice", () => {
    expect(kit.select<string | undefined>("a", [undefined, "x"]).value).toBeUndefined();
    expect(() => kit.radio("a", [])).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });

  it("keep the type of their choices", () => {
    expectTypeOf(kit.select("a", [1, 2] as const)).toEqualTypeOf<NotebookInput<1 | 2>>();
    // @ts-expect-error the choice at the start must be one of the choices' type
    kit.select("a", [1, 2], { value: "1" });
  });
});

describe("table, findingsList and download", () => {
  it("show HTML to a kernel and text to a terminal", () => {
    expect(Object.keys(kit.table([{ a: 1 }], "Rows")[JUPYTER_DISPLAY]())).toEqual(["text/html", "text/plain"]);
    expect(inspect(kit.findingsList([], "Nothing yet"))).toBe("Nothing yet");
    expect(inspect(kit.download("Save", "a.csv", "é"))).toBe("Save: a.csv, 2 bytes");
  });
});

it("the browser has every name that Node has", () => {
  expectTypeOf<keyof typeof browser>().toEqualTypeOf<keyof typeof kit>();
});
