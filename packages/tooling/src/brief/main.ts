/**
 * Writes briefs of the consultations as Markdown, HTML and SVG, and the methods appendix: `pnpm brief [folder] [--docs]`.
 *
 * `--docs` writes the Markdown of the law-ministry brief into docs/briefs too, the committed example.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { consultations } from "@redheart/consultations";
import { type Brief, brief, briefCharts, type BriefOptions } from "@redheart/analytics/report";
import { toSvg } from "@redheart/render";

const BRIEFS: readonly { readonly name: string; readonly options: BriefOptions }[] = [
  { name: "law-ministry", options: { audience: "law-ministry" } },
  { name: "law-ministry.bn", options: { audience: "law-ministry", language: "bn" } },
  { name: "law-ministry.fr", options: { audience: "law-ministry", language: "fr" } },
  { name: "general", options: {} },
];

/** Draws the charts of a brief first, since drawing takes time and a brief does not wait. */
async function drawnBrief(options: BriefOptions): Promise<Brief> {
  const charts = await Promise.all(briefCharts(consultations, consultations.codings, options).map(async ({ id, spec }) => [id, await toSvg(spec, { text: "outlined" })] as const));
  const svgOf = new Map(charts);
  return brief(consultations, consultations.codings, { ...options, draw: ({ id }) => svgOf.get(id) ?? "" });
}

async function writeBrief(folder: string, name: string, { markdown, html, charts }: Brief): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Charts of several briefs share a folder: each brief's files carry its name, and the Markdown links to them.
  const renamed = charts.reduce((text, { fileName }) => text.replaceAll(`](${fileName})`, `](${name}.${fileName})`), markdown);
  await Promise.all([
    writeFile(join(folder, `${name}.md`), renamed),
    writeFile(join(folder, `${name}.html`), html),
    ...charts.map(({ fileName, svg }) => writeFile(join(folder, `${name}.${fileName}`), svg)),
  ]);
}

const argumentsGiven = process.argv.slice(2);
const root = resolve(import.meta.dirname, "../../../..");
const folder = resolve(argumentsGiven.find((argument) => !argument.startsWith("--")) ?? join(root, "out/briefs"));

for (const { name, options } of BRIEFS) {
  const written = await drawnBrief(options);
  await writeBrief(folder, name, written);
  console.log(`${join(folder, name)}.{md,html}: ${Math.round(written.html.length / 1000)} kB of HTML`);
}

if (argumentsGiven.includes("--docs")) {
  const { markdown } = brief(consultations, consultations.codings, { audience: "law-ministry" });
  await mkdir(join(root, "docs/briefs"), { recursive: true });
  await writeFile(join(root, "docs/briefs/law-ministry.md"), markdown);
}
