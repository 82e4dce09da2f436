import type { LabelLanguage } from "@redheart/core";
import type { TopLevelSpec } from "vega-lite";
import { balanceLines } from "./balance-lines.js";
import { CHART_META, type ChartTable } from "./chart-table.js";
import { houseConfig } from "./house-config.js";
import { measureText } from "./text-measure.js";
import { CHART_WORDS_REVIEWED } from "./words/chart-nouns.js";

/** What every chart may be told. */
export interface ChartOptions {
  /** Language of the chart's own words and digits; labels of the rows stay as they are. @defaultValue "en" */
  readonly language?: LabelLanguage;
  /** Replaces the title that states the finding. */
  readonly title?: string;
  /** Replaces the subtitle with unit and n. */
  readonly subtitle?: string;
  /** Replaces the text for screen readers. */
  readonly description?: string;
}

/** The words around a chart and its table twin. */
export interface ChartWords {
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** Under the subtitle: whole labels that had to be shortened, what was left out. */
  readonly notes?: readonly string[];
  readonly table: Omit<ChartTable, "caption">;
}

/** The drawing: a Vega-Lite specification without title, description and configuration. */
export type ChartBody = Readonly<Record<string, unknown>>;

const NARROWEST = 380;
/** Widest block of words over a chart, so that lines stay readable. */
const WIDEST = 760;

/**
 * Put the house frame around a drawing: title that states the finding, subtitle with unit and n, description for screen
 * readers, table twin, configuration.
 *
 * @param body The drawing.
 * @param words What the data say, unless the options replace it.
 * @param outerWidth Width of the drawing with its labels in pixels; title and subtitle break their lines to it.
 * @param options The caller's.
 */
export function frameChart(body: ChartBody, words: ChartWords, outerWidth: number, { language = "en", title = words.title, subtitle = words.subtitle, description }: ChartOptions): TopLevelSpec {
  const width = Math.min(Math.max(outerWidth, NARROWEST), WIDEST);
  // n has a line of its own where the subtitle does not fit one.
  const parts = measureText(subtitle, 12) <= width ? [subtitle] : subtitle.split(/(?<=[.।]) (?=n = )/);
  const under = [...parts, (words.notes ?? []).join(" · ")].filter((line) => line !== "").flatMap((line) => balanceLines(line, { width, fontSize: 12 }));
  // A screen reader may reach the description alone: it states the finding as the title does.
  const said = description ?? (words.description.includes(title) ? words.description : `${title}${language === "bn" ? "।" : "."} ${words.description}`);
  const spec = {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: said,
    title: { text: balanceLines(title, { width, fontSize: 16, weight: 600 }), ...(under.length > 0 ? { subtitle: under } : {}) },
    usermeta: { [CHART_META]: { isReviewed: CHART_WORDS_REVIEWED[language], table: { caption: subtitle === "" ? title : `${title} (${subtitle})`, ...words.table } } },
    config: houseConfig(language),
    ...body,
  };
  // The drawing is checked against the Vega-Lite schema by the tests; its type would have to be named in every chart.
  return spec as unknown as TopLevelSpec;
}
