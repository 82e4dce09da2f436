import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { chartTable } from "@redheart/analytics/charts";
import { LABEL_LANGUAGES } from "@redheart/core";
import { Ajv, type ValidateFunction } from "ajv";
import { compile, type TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { type Demonstration, demonstrationCharts } from "./demonstration.js";

const CASES: Readonly<Record<string, Demonstration>> = {
  ...Object.fromEntries(LABEL_LANGUAGES.map((language) => [`labels in ${language}`, { language }])),
  "one theme at one meeting": { themes: 1, meetings: 1 },
  "hidden cells": { hasHidden: true },
  "counts of 0 only": { isZero: true },
  "no rows": { themes: 0, meetings: 0 },
};

function warningsOf(spec: TopLevelSpec): unknown[] {
  const said: unknown[] = [];
  const note = (...words: readonly unknown[]): void => {
    said.push(...words);
  };
  const ignore = (): void => undefined;
  compile(spec, { logger: { level: ignore, error: note, warn: note, info: ignore, debug: ignore } as never });
  return said;
}

const wordsOf = (text: unknown): string => [text].flat().join(" ");

let isValid: ValidateFunction;
beforeAll(() => {
  const schema = createRequire(import.meta.url).resolve("vega-lite/vega-lite-schema.json");
  const ajv = new Ajv({ strict: false, validateFormats: false });
  isValid = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
}, 60_000);

describe.each(Object.entries(CASES))("the charts with %s", (_name, demonstration) => {
  const charts = demonstrationCharts(demonstration);
  it.each(Object.entries(charts))("%s compiles without a warning and is valid Vega-Lite", (_chart, spec) => {
    const before = JSON.stringify(spec);
    expect(warningsOf(spec)).toEqual([]);
    expect(JSON.stringify(spec)).toBe(before);
    // Vega reads config.legend.layout; the schema of Vega-Lite alone knows it as an expression only.
    const { layout: _layout, ...legend } = spec.config?.legend ?? {};
    isValid({ ...spec, config: { ...spec.config, legend } });
    expect(isValid.errors ?? []).toEqual([]);
  });

  it("are the same each time, and plain data", () => {
    expect(JSON.parse(JSON.stringify(charts))).toEqual(charts);
    expect(JSON.stringify(demonstrationCharts(demonstration))).toBe(JSON.stringify(charts));
  });

  it.each(Object.entries(charts))("%s states its finding in title, description and the caption of its table twin", (_chart, spec) => {
    const title = wordsOf((spec.title as { readonly text: unknown }).text);
    expect(title).not.toBe("");
    expect(spec.description?.replaceAll("\u00a0", " ")).toContain(title.replaceAll("\u00a0", " "));
    expect(chartTable(spec).caption.replaceAll("\u00a0", " ")).toContain(title.replaceAll("\u00a0", " "));
  });
});

describe("the table twins", () => {
  it.each(Object.entries(demonstrationCharts()))("of %s have every column in every row", (_chart, spec) => {
    const { columns, rows } = chartTable(spec);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(Object.keys(row).toSorted()).toEqual(columns.map(({ field }) => field).toSorted());
  });

  it.each(["theme-by-meeting", "referrals"])("of %s write a star where a number is hidden", (chart) => {
    const spec = demonstrationCharts({ hasHidden: true })[chart] as TopLevelSpec;
    expect(chartTable(spec).rows.some((row) => Object.values(row).includes("*"))).toBe(true);
  });
});

describe("the words of the charts", () => {
  it.each(LABEL_LANGUAGES)("in %s say whether a speaker has reviewed them", (language) => {
    for (const spec of Object.values(demonstrationCharts({ language }))) expect(spec.usermeta).toMatchObject({ redheart: { isReviewed: language === "en" } });
  });
});

describe("what a caller may replace", () => {
  it.each(Object.entries(demonstrationCharts({ title: "A title of one’s own", subtitle: "And a subtitle" })))("the words over %s", (_chart, spec) => {
    expect(spec.title).toMatchObject({ text: ["A title of one’s own"] });
    expect(wordsOf((spec.title as { readonly subtitle: unknown }).subtitle)).toContain("And a subtitle");
    expect(chartTable(spec).caption).toBe("A title of one’s own (And a subtitle)");
  });

  it.each(Object.entries(demonstrationCharts({ description: "What a listener hears" })))("the description of %s", (_chart, spec) => {
    expect(spec.description).toBe("What a listener hears");
  });
});
