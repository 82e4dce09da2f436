import { findLayoutProblems } from "@redheart/render";
import { describe, expect, it } from "vitest";
import { type Demonstration, demonstrationCharts } from "./demonstration.js";

const CASES: Readonly<Record<string, Demonstration>> = {
  "eight themes at six meetings": {},
  "one theme at one meeting": { themes: 1, meetings: 1 },
  "two themes at two meetings": { themes: 2, meetings: 2 },
  "40 themes": { themes: 40 },
  "60 meetings": { meetings: 60 },
  "40 themes at 60 meetings": { themes: 40, meetings: 60 },
  "a label of 300 characters": { hasLongLabel: true },
  "a label of 300 characters among 40 themes and 60 meetings": { themes: 40, meetings: 60, hasLongLabel: true },
  "counts of 0 only": { isZero: true },
  "hidden cells": { hasHidden: true },
  "Bengali": { language: "bn" },
  "French": { language: "fr" },
  "no rows": { themes: 0, meetings: 0 },
};

describe.each(Object.entries(CASES))("the charts with %s", (_name, demonstration) => {
  it.each(Object.entries(demonstrationCharts(demonstration)))("%s writes no text over another, outside the picture or too faint", async (_chart, spec) => {
    expect(await findLayoutProblems(spec)).toEqual([]);
  });
});
