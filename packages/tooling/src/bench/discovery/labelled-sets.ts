import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { consultations } from "@redheart/consultations";
import { ROOT } from "../../files.js";
import { generateFindings } from "../coding/generate.js";

/** Findings that people, or their maker, have sorted. */
export interface LabelledSet {
  readonly name: string;
  readonly findings: readonly { readonly id: string; readonly text: string; readonly language: string }[];
  readonly truth: readonly string[];
}

type Labelled = readonly [text: string, language: string, label: string | undefined];

function setOf(name: string, labelled: readonly Labelled[]): LabelledSet {
  const known = labelled.filter(([text, , label]) => text !== "" && label !== undefined);
  return { name, findings: known.map(([text, language], at) => ({ id: `f-${at}`, text, language })), truth: known.map(([, , label]) => label as string) };
}

/** The consultations by the reader's first code. */
function consultationsSet(): LabelledSet {
  const first = new Map<string, string>();
  for (const { findingId, codeId, coderId } of consultations.codings) if (coderId === "reader-1" && !first.has(findingId)) first.set(findingId, codeId);
  return setOf("consultations, first code of reader-1", consultations.findings.map(({ id, text, language }) => [text, language, first.get(id)]));
}

/** Generated findings by the theme that most of what was planted speaks of. */
export function generatedSet(count: number): LabelledSet {
  const labelled = Array.from(generateFindings({ count, seed: 7 }), ({ text, language, planted }): Labelled => {
    const votes = new Map<string, number>();
    for (const { indicator: { theme } } of planted) votes.set(theme, (votes.get(theme) ?? 0) + 1);
    return [text, language, [...votes].reduce((best, next) => (next[1] > best[1] ? next : best), ["none", 0] as const)[0]];
  });
  return setOf("generated, planted theme", labelled);
}

/** Other organizations' findings in English by the first code of a reader, where the file is at hand. */
function referenceSet(): LabelledSet[] {
  const file = join(ROOT, "../shared/reference/theming-dev.jsonl");
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as { text: string; lang: string; coderX: string[] });
  return [setOf("other reports, English, first code of a reader", rows.filter(({ lang }) => lang === "en").map(({ text, lang, coderX }) => [text, lang, coderX[0]]))];
}

/** Sections that say what a package is for, not of what it is made. */
const SECTIONS = new Set("admin comm database editors education electronics fonts games gnome graphics hamradio httpd kde kernel mail math net news science shells sound tex text vcs video web x11".split(" "));

/** Titles of Debian's packages by the section that their maintainers chose, where Debian is installed. */
function packageTitles(): LabelledSet[] {
  const { status, stdout } = spawnSync("apt-cache", ["dumpavail"], { encoding: "utf8", maxBuffer: 1e9 });
  if (status !== 0) return [];
  const titles = new Map<string, string>();
  for (const entry of stdout.split("\n\n")) {
    const section = /^Section: (.*)$/m.exec(entry)?.[1] ?? "";
    const title = /^Description(?:-en)?: (.*)$/m.exec(entry)?.[1];
    if (title !== undefined && SECTIONS.has(section) && !titles.has(title)) titles.set(title, section);
  }
  return titles.size < 1_000 ? [] : [setOf("titles of Debian packages, section", Array.from(titles, ([title, section]): Labelled => [title, "en", section]))];
}

/** Every labelled set that can be had here. */
export const labelledSets = (generated: number): LabelledSet[] => [consultationsSet(), generatedSet(generated), ...referenceSet(), ...packageTitles()];
