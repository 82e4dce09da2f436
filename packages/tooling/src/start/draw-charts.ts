import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { figuresChart, type FigureRow, gapChart, type GapRow, mirroredGapChart, themeByMeetingChart, type ThemeByMeetingRow } from "@redheart/analytics/charts";
import { challengesAndRecommendations, conflictsTable, themeByMeeting } from "@redheart/analytics/tables";
import type { Coding, Dataset } from "@redheart/core";
import { toPng, toSvg } from "@redheart/render";

const rowsOf = <Row>(table: { objects: () => object[] }): Row[] => table.objects() as Row[];

/** The charts of the main command, by file name: specifications made from the dataset and the given codings. */
function chartsOf(dataset: Dataset, codings: readonly Coding[]) {
  const textOf = new Map<string, string>(dataset.findings.map(({ id, text }) => [id, text]));
  const findingText = (id: string): string => textOf.get(id) ?? id;
  const meetings = dataset.meetings.filter(({ id }) => dataset.findings.some(({ meetingId }) => meetingId === id)).map(({ id, title, shortTitle }) => ({ id, label: shortTitle ?? title }));
  const gaps = rowsOf<GapRow>(challengesAndRecommendations(dataset, { codings }));
  return {
    "theme-by-meeting": themeByMeetingChart(rowsOf<ThemeByMeetingRow>(themeByMeeting(dataset, { codings })), { findingText, meetings }),
    "challenges-and-recommendations": gapChart(gaps, { findingText }),
    "challenges-and-recommendations-mirrored": mirroredGapChart(gaps, { findingText }),
    "figures-in-disagreement": figuresChart(rowsOf<FigureRow & { kind: string }>(conflictsTable(dataset)).filter(({ kind }) => kind === "figures")),
  };
}

/** Options of {@link drawCharts}. */
export interface DrawChartsOptions {
  /** Folder to write to; made where it is missing. */
  readonly out: string;
  /** Called after each picture. */
  readonly onProgress?: (drawn: number, of: number) => void;
}

/** Draws the charts of a dataset as SVG and PNG; returns their names. */
export async function drawCharts(dataset: Dataset, codings: readonly Coding[], { out, onProgress }: DrawChartsOptions): Promise<string[]> {
  mkdirSync(out, { recursive: true });
  const charts = Object.entries(chartsOf(dataset, codings));
  for (const [at, [name, spec]] of charts.entries()) {
    writeFileSync(join(out, `${name}.svg`), await toSvg(spec));
    writeFileSync(join(out, `${name}.png`), await toPng(spec));
    onProgress?.(at + 1, charts.length);
  }
  return charts.map(([name]) => name);
}
