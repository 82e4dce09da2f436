import type { TopLevelSpec } from "vega-lite";
import { toSvg } from "@redheart/render";
import type { LabelLanguage } from "@redheart/core";
import { describe, expect, it } from "vitest";
import { demonstrationCharts } from "./demonstration.js";

/** Every chart in English; in Bengali and French those whose words lie differently. */
const DRAWN: Readonly<Record<LabelLanguage, (name: string) => boolean>> = {
  en: () => true,
  bn: (name) => ["theme-by-meeting", "gap", "keyness", "theme-timeline"].includes(name),
  fr: (name) => ["figures", "reach", "agreement", "co-occurrence-network"].includes(name),
};

// The files open in any browser. After a wanted change: npx vitest run --project render test/charts/golden.test.ts -u
describe.each(Object.entries(DRAWN))("the pictures in %s", (language, isDrawn) => {
  it.each(Object.entries(demonstrationCharts({ language: language as LabelLanguage })).filter(([name]) => isDrawn(name)))("%s is drawn as its golden file", async (name: string, spec: TopLevelSpec) => {
    await expect(await toSvg(spec)).toMatchFileSnapshot(`golden/${name}.${language}.svg`);
  });
});
