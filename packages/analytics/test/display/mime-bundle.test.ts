import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { chartBundle, chartText, displayable, JUPYTER_DISPLAY, mimeBundleOf } from "../../src/display/index.js";
import { themeByMeetingChart } from "../../src/charts/index.js";

const spec = themeByMeetingChart(Array.from({ length: 70 }, (_unused, at) => ({ codeId: `t${at}`, codeLabel: `Theme ${at}`, meetingId: "m1", meetingLabel: "Parents", count: at + 1 })));

describe("displayable", () => {
  const shown = displayable({ "text/html": "<b>3</b>", "text/plain": "three" });

  it("shows its text in Node's console and its bundle to a kernel", () => {
    expect(inspect(shown)).toBe("three");
    expect(shown[JUPYTER_DISPLAY]()).toEqual({ "text/html": "<b>3</b>", "text/plain": "three" });
  });

  it("prints nothing for a bundle without words", () => {
    expect(inspect(displayable({ "image/png": "" }))).toBe("");
  });
});

describe("mimeBundleOf", () => {
  it("asks a value that shows itself, and writes any other as text", () => {
    expect(mimeBundleOf(displayable({ "text/plain": "three" }))).toEqual({ "text/plain": "three" });
    expect([null, undefined, 3, "x", { a: 1 }].map((value) => mimeBundleOf(value)["text/plain"])).toEqual(["null", "undefined", "3", "x", '{"a":1}']);
  });
});

describe("chartBundle", () => {
  it("declares the newest Vega-Lite that JupyterLab and VS Code draw and leaves the specification as it was", () => {
    const bundle = chartBundle(Object.freeze(spec));
    expect(bundle["application/vnd.vegalite.v5+json"]).toMatchObject({ $schema: "https://vega.github.io/schema/vega-lite/v5.json", description: spec.description });
    expect(spec.$schema).toBe("https://vega.github.io/schema/vega-lite/v6.json");
  });

  it("says the finding in words, then its numbers, at most 60 rows of them", () => {
    const lines = chartText(spec).split("\n");
    expect(lines[0]).toBe(spec.description);
    expect(lines.at(-1)).toBe("… 10 more rows");
  });

  it("is the description alone for a chart from elsewhere", () => {
    expect(chartText({ description: "Three bars", mark: "bar", data: { values: [] }, encoding: {} })).toBe("Three bars");
    expect(chartText({ mark: "bar", data: { values: [] }, encoding: {} })).toBe("");
  });
});
