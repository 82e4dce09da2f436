import { childProtectionCoder, codeFindings } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import { svgToPng, toSvg } from "@redheart/render";
import { type NamedChart, chartsOf } from "../../contact-sheet/charts-of.js";
import { median } from "../interleaved.js";
import type { Target } from "../section.js";
import { vegaSvg } from "./vega-alone.js";

/** Times of one chart in milliseconds; `ratio` is our SVG against that of Vega alone, made of the same specification. */
interface Measured {
  readonly chart: string;
  readonly vega: number;
  readonly svg: number;
  readonly png: number;
  readonly ratio: number;
}

const ROUNDS = 5;

async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Ways in turn, round by round, after one that does not count: only ratios within one run are worth anything. */
async function measure({ name, spec }: NamedChart): Promise<Measured> {
  const svg = await toSvg(spec);
  await vegaSvg(spec);
  const times = { vega: [] as number[], svg: [] as number[], png: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.vega.push(await timed(() => vegaSvg(spec)));
    times.svg.push(await timed(() => toSvg(spec)));
    times.png.push(await timed(() => svgToPng(svg)));
  }
  const [vega, own, png] = [median(times.vega), median(times.svg), median(times.png)];
  return { chart: name, vega, svg: own, png, ratio: own / vega };
}

/** Measures specification, SVG and PNG of every chart over the consultations, beside Vega alone, and prints the times; no target is set for them. */
async function run(): Promise<Target[]> {
  const otherCodings = codeFindings(consultations.findings, childProtectionCoder());
  const charts = chartsOf(consultations, { otherCodings });
  // Tables and statistics included: what a caller waits for who starts from the dataset.
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await timed(() => chartsOf(consultations, { otherCodings })));
  const rows: Measured[] = [];
  for (const chart of charts) rows.push(await measure(chart));
  console.log(`specifications of all ${charts.length} charts from the dataset, statistics included: ${median(all).toFixed(0)} ms`);
  console.log("chart\tVega alone, SVG ms\tours, SVG ms\tratio\tSVG to PNG ms");
  for (const { chart, vega, svg, png, ratio } of rows) console.log(`${chart}\t${vega.toFixed(1)}\t${svg.toFixed(1)}\t${ratio.toFixed(2)}\t${png.toFixed(1)}`);
  console.log(`median\t${median(rows.map(({ vega }) => vega)).toFixed(1)}\t${median(rows.map(({ svg }) => svg)).toFixed(1)}\t${median(rows.map(({ ratio }) => ratio)).toFixed(2)}\t${median(rows.map(({ png }) => png)).toFixed(1)}`);
  return [];
}

export default { name: "charts", run };
