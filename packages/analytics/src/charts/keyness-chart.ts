import type { LabelLanguage } from "@redheart/core";
import type { TopLevelSpec } from "vega-lite";
import { axisLabels, LABEL_LINE, rowStep } from "./axis-labels.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { frameChart } from "./frame-chart.js";
import type { LabelOptions } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { numberWords } from "./number-words.js";
import { LEFT_END } from "./bar-column.js";
import { CATEGORY_COLOURS, CHALLENGE_TEXT, INK, NEUTRAL, QUIET, RECOMMENDATION_TEXT } from "./palette.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { keynessWords } from "./words/keyness-words.js";
import { listWords, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { wrapText } from "./wrap-text.js";

/** How much more one group uses a term than another. */
export interface KeynessChartRow {
  readonly term: string;
  /** Occurrences in the group and elsewhere. */
  readonly count: number;
  readonly otherCount: number;
  /** Above 0 speaks for the group. */
  readonly logOdds: number;
  /** Log odds in standard errors. */
  readonly z: number;
  /** p corrected for the number of terms tested. */
  readonly adjustedP: number;
}

/** Options of {@link keynessChart}. */
export interface KeynessChartOptions extends LabelOptions {
  /** Name of the group in a sentence: `lawyers`. @defaultValue "this group" */
  readonly group?: string;
  /** Name of what it is compared with. @defaultValue "the rest" */
  readonly rest?: string;
  /** Most terms drawn on each side. @defaultValue 12 */
  readonly perSide?: number;
}

/** What each side says, over the bars of that side: its last line stands on them. */
function sideNames(group: string, rest: string, language: LabelLanguage) {
  const side = (name: string, align: "left" | "right", dx: number, color: string) => {
    const lines = wrapText(keynessWords[language].more(name), { width: HALF - 10, weight: 600 });
    return { name: lines.join("\n"), y: -6 - (lines.length - 1) * LABEL_LINE, align, dx, color };
  };
  return [side(group, "left", 6, RECOMMENDATION_TEXT), side(rest, "right", -6, CHALLENGE_TEXT)];
}

const HALF = 240;
const CLEAR = 0.05;

/**
 * What sets one group apart: terms or themes that it uses more (right) or less (left) than the rest.
 *
 * Bars are filled where the difference holds after correction for the number of terms, hollow where it may be chance; the
 * counts stand at their ends.
 *
 * @param rows One a term. Not changed.
 * @param options Language, labels, names of both groups, terms on each side.
 * @returns A plain Vega-Lite specification; one that says so in words when there are no rows.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = keynessChart([{ term: "play", count: 9, otherCount: 2, logOdds: 1.4, z: 3.1, adjustedP: 0.01 }], { group: "parents", rest: "the other meetings" });
 * spec.description // => "“play” sets parents apart most. Bars for 1 term. More in parents: “play”. More in the other meetings: none."
 * ```
 */
export function keynessChart(rows: readonly KeynessChartRow[], { perSide = 12, labelOf = (term) => term, ...options }: KeynessChartOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = keynessWords[language];
  const { group = words.group, rest = words.rest } = options;
  const columns: ChartTableColumn[] = [
    { field: "term", title: heading.term }, { field: "direction", title: heading.direction }, { field: "z", title: "z" }, { field: "p", title: heading.pValue }, { field: "count", title: group }, { field: "otherCount", title: rest },
  ];
  checkLimit("keynessChart", "perSide", perSide);
  checkRows("keynessChart", rows, { counts: ["count", "otherCount"], shares: ["adjustedP"], numbers: ["z", "logOdds"], distinct: ["term", ({ term }) => term] });
  const ranked = rows.filter(({ z }) => z !== 0).toSorted((a, b) => b.z - a.z);
  if (ranked.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const right = ranked.filter(({ z }) => z > 0).slice(0, perSide);
  const left = ranked.filter(({ z }) => z < 0).slice(-perSide);
  const drawn = [...right, ...left];
  const labels = axisLabels(drawn.map(({ term }) => ({ id: term, label: labelOf(term) })), { language, width: HALF - 20, lines: 1 });
  const reach = Math.max(...drawn.map(({ z }) => Math.abs(z)));
  const isClear = ({ adjustedP }: KeynessChartRow): boolean => adjustedP < CLEAR;
  const y = { field: "term", type: "nominal", scale: { domain: drawn.map(({ term }) => term), paddingInner: 0.25 }, title: null, axis: null };
  const x = { type: "quantitative", title: "z", axis: { grid: false, tickCount: 5 }, scale: { domain: [-reach * 1.25, reach * 1.25], nice: false } };
  const named = (some: readonly KeynessChartRow[]): string => (some.length === 0 ? words.none : listWords(some.slice(0, 3).map(({ term }) => quoted(labelOf(term), language)), language));
  const ofGroup = right.find(isClear);
  const clearest = ofGroup ?? left.findLast(isClear);
  const bars = (filter: string, colour: string) => ({
    transform: [{ filter }],
    mark: { type: "bar", strokeWidth: 1.5, stroke: colour, ...(filter.includes("<") ? LEFT_END : {}) },
    encoding: {
      y,
      x: { field: "z", ...x, stack: null },
      fill: { condition: { test: "datum.isClear", value: colour }, value: "white" },
      tooltip: [{ field: "label", title: heading.term }, { field: "zText", title: "z" }, { field: "counts", title: `${group} : ${rest}` }, { field: "kind", title: " " }],
    },
  });
  const text = (side: "left" | "right", field: "written" | "counts") => {
    // The label stands on the other side of the axis from its bar, the counts at the bar's end.
    const isRight = (side === "right") === (field === "counts");
    return {
      transform: [{ filter: side === "right" ? "datum.z > 0" : "datum.z < 0" }],
      mark: { type: "text", align: isRight ? "left" : "right", dx: isRight ? 6 : -6, fontSize: field === "counts" ? 11 : 12, lineHeight: LABEL_LINE, color: field === "counts" ? QUIET : INK, baseline: "middle", aria: false },
      encoding: { y, x: field === "counts" ? { field: "z", ...x } : { datum: 0, ...x }, text: { field, type: "nominal" } },
    };
  };
  return frameChart(
    {
      width: HALF * 2,
      height: { step: rowStep(labels, 24) },
      data: {
        values: drawn.map((row) => ({ term: row.term, label: labelOf(row.term), z: row.z, zText: numberWords(row.z, language, 1), kind: isClear(row) ? words.clear : words.unclear, isClear: isClear(row), written: labels.linesOf.get(row.term)?.join(" ") ?? row.term, counts: `${numberWords(row.count, language)} : ${numberWords(row.otherCount, language)}` })),
      },
      layer: [
        { data: { values: [{ at: 0 }] }, mark: { type: "rule", color: NEUTRAL, aria: false }, encoding: { x: { field: "at", ...x } } },
        ...sideNames(group, rest, language).map(({ name, y: above, align, dx, color }) => ({ data: { values: [{ name }] }, mark: { type: "text", align, dx, fontWeight: 600, lineHeight: LABEL_LINE, baseline: "bottom", lineBreak: "\n", color, aria: false }, encoding: { x: { datum: 0, ...x }, y: { value: above }, text: { field: "name", type: "nominal" } } })),
        bars("datum.z > 0", CATEGORY_COLOURS[0]), bars("datum.z < 0", CATEGORY_COLOURS[1]),
        text("right", "written"), text("left", "written"), text("right", "counts"), text("left", "counts"),
      ],
    },
    {
      title: clearest === undefined ? words.nothing(group, rest) : words.title(quoted(labelOf(clearest.term), language), ofGroup === undefined ? rest : group),
      subtitle: words.subtitle(countWords(ranked.length, "term", language)),
      description: words.description(countWords(drawn.length, "term", language), group, named(right), rest, named(left.toReversed())),
      notes: [words.counts(group, rest), ...labels.notes],
      table: { columns, rows: ranked.map((row) => ({ term: labelOf(row.term), direction: row.z > 0 ? group : rest, z: row.z, p: row.adjustedP, count: row.count, otherCount: row.otherCount })) },
    },
    HALF * 2,
    options,
  );
}
