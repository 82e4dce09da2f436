import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brief, briefCharts, type BriefOptions } from "@redheart/analytics/report";
import type { Coding, Dataset } from "@redheart/core";
import { toSvg } from "@redheart/render";

/** Options of {@link writeBrief}: those of the brief, and where to write it. */
export interface WriteBriefOptions extends BriefOptions {
  /** Folder to write to; made where it is missing. */
  readonly out: string;
  /** Name of the files, without their endings. */
  readonly name: string;
}

/** Writes a brief as Markdown, as HTML and with its charts as SVG. Returns the path of the page. */
export async function writeBrief(dataset: Dataset, codings: readonly Coding[], { out, name, ...options }: WriteBriefOptions): Promise<string> {
  // Charts are drawn first: drawing takes time, and a brief does not wait.
  const drawn = await Promise.all(briefCharts(dataset, codings, options).map(async ({ id, spec }) => [id, await toSvg(spec, { text: "outlined" })] as const));
  const svgOf = new Map(drawn);
  const { markdown, html, charts } = brief(dataset, codings, { ...options, draw: ({ id }) => svgOf.get(id) ?? "" });
  mkdirSync(out, { recursive: true });
  // Briefs share a folder: each one's charts carry its name, and its Markdown links to them.
  writeFileSync(join(out, `${name}.md`), charts.reduce((text, { fileName }) => text.replaceAll(`](${fileName})`, `](${name}.${fileName})`), markdown));
  writeFileSync(join(out, `${name}.html`), html);
  for (const { fileName, svg } of charts) writeFileSync(join(out, `${name}.${fileName}`), svg);
  return join(out, `${name}.html`);
}
