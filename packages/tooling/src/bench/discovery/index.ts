import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CodableFinding, discoverThemes, normalizedMutualInformation } from "@redheart/analytics";
import { inOwnProcesses, moduleCommand, type OwnTimed, type WayCommand } from "../own-process.js";
import type { Section, Target } from "../section.js";
import type { DiscoveryTask, Found } from "./discovery-task.js";
import { generatedSet, type LabelledSet, labelledSets } from "./labelled-sets.js";

/** Findings that speed is measured on. `BENCH_FINDINGS` makes them fewer for a quick look. */
const COUNT = Number(process.env["BENCH_FINDINGS"] ?? 100_000);
/** Turns of what is fast, and of what takes many seconds. */
const TURNS = { vectorizing: 9, discovery: 2 };
const THEMES = 20;
/** Findings of the generated set whose themes are compared with what was planted. */
const LABELLED = 20_000;
/** Enough that the mean is known to a few thousandths also for small sets. */
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);
function mainThemes({ findings }: LabelledSet, count: number, seed: number): string[] {
  const main = new Map<string, string>();
  for (const { findingId, themeId } of discoverThemes(findings as readonly unknown[] as readonly CodableFinding[], { count, seed }).memberships) if (!main.has(findingId)) main.set(findingId, themeId);
  return findings.map(({ id }) => main.get(id) ?? "none");
}

const themesOf = ({ truth }: LabelledSet): number => new Set(truth).size;

function accuracyRow(set: LabelledSet, theirs: NonNullable<Found["sets"]>[number] | undefined): Target {
  const values = SEEDS.map((seed) => normalizedMutualInformation(set.truth, mainThemes(set, themesOf(set), seed)));
  const ours = values.reduce((sum, value) => sum + value, 0) / values.length;
  const peers = theirs && [theirs.plain, theirs.stopWords].map((labels) => normalizedMutualInformation(set.truth, labels));
  const best = peers && Math.max(...peers);
  console.log(`${set.name}\t${set.findings.length}\t${themesOf(set)}\t${ours.toFixed(3)}\t${Math.min(...values).toFixed(3)} to ${Math.max(...values).toFixed(3)}\t${peers?.map((value) => value.toFixed(3)).join("\t") ?? "not installed"}`);
  return {
    row: 7, claim: `NMI with people's labels: ${set.name}`, measured: best === undefined ? undefined : `${ours.toFixed(3)}, scikit-learn NMF ${best.toFixed(3)}`,
    target: "at least as good", met: best === undefined ? undefined : ours >= best,
  };
}

/** How many times as fast as a peer ours is, by the clock. */
function ratio(row: number, claim: string, [own, peer]: readonly OwnTimed<Found>[], least: number): Target {
  const times = own?.ms === undefined || peer?.ms === undefined ? undefined : peer.ms / own.ms;
  return { row, claim, measured: times === undefined ? undefined : `${times.toFixed(1)} ×`, target: `≥ ${least} ×`, met: times === undefined ? undefined : times >= least };
}

async function run(): Promise<Target[]> {
  // letters without accents only: scikit-learn keeps accents and splits Bengali, so that its sums could not be the same
  const findings = generatedSet(Math.ceil(COUNT / 0.8)).findings.filter(({ text }) => !/[^\p{ASCII}–🌍“”]/u.test(text)).slice(0, COUNT);
  const sets = labelledSets(LABELLED);
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "task.json");
  const task: Omit<DiscoveryTask, "findings"> & { readonly findings: LabelledSet["findings"] } = { findings, themes: THEMES, sets: sets.map((set) => ({ texts: set.findings.map(({ text }) => text), themes: themesOf(set) })) };
  writeFileSync(file, JSON.stringify(task));
  const ours = (way: string): WayCommand => moduleCommand(new URL("discovery-way.ts", import.meta.url), way, file);
  const theirs = (way: string): WayCommand => ["/usr/bin/python3", fileURLToPath(new URL("peers.py", import.meta.url)), way, file];
  const vectorized = await inOwnProcesses<Found>(TURNS.vectorizing, {
    "TF-IDF, ours, words as they are": ours("words"),
    "TfidfVectorizer, the same words": theirs("tf-idf"),
    "TF-IDF, ours, stems without stop words": ours("stems"),
  });
  const discovered = await inOwnProcesses<Found>(TURNS.discovery, {
    [`discoverThemes, ${THEMES} themes, 5 reseedings on a sample, described`]: ours("discovery"),
    [`TfidfVectorizer and NMF, ${THEMES} parts`]: theirs("discovery"),
  });
  const [labels] = await inOwnProcesses<Found>(1, { sets: theirs("sets") });
  rmSync(folder, { recursive: true });

  const [own, peer] = vectorized.map(({ found }) => found?.proof);
  if (peer !== undefined && own?.some((value, at) => Math.abs(value - (peer[at] as number)) > 1e-9 * value)) throw new Error("discovery bench: TF-IDF must come to the terms, entries and weights of scikit-learn; came to others");
  console.log(`${findings.length.toLocaleString("en")} findings\tms`);
  for (const { way, ms, found } of [...vectorized, ...discovered]) console.log(`${way}${found?.name === undefined ? "" : `, ${found.name}`}\t${ms?.toFixed(0) ?? "not installed"}`);
  console.log(`set\tfindings\tthemes\tours, mean of ${SEEDS.length} seeds\trange\tscikit-learn NMF\twith stop words`);
  return [
    ratio(6, "TF-IDF against TfidfVectorizer, the same words and weights", vectorized, 6),
    ratio(7, "discovery against TfidfVectorizer and NMF", discovered, 10),
    ...sets.map((set, at) => accuracyRow(set, labels?.found?.sets?.[at])),
  ];
}

export default { name: "discovery", run } satisfies Section;
