import { type CodableFinding, discoverThemes, normalizedMutualInformation, termCounts, type TermMatrix, type TermOptions, tfIdf } from "@redheart/analytics";
import { median } from "../interleaved.js";
import type { Section, Target } from "../section.js";
import { generatedSet, type LabelledSet, labelledSets } from "./labelled-sets.js";
import { runSklearn, type SklearnResult, type Times } from "./sklearn-peer.js";

/** Findings that speed is measured on. `BENCH_FINDINGS` makes them fewer for a quick look. */
const COUNT = Number(process.env["BENCH_FINDINGS"] ?? 100_000);
const ROUNDS = 5;
const THEMES = 20;
/** Findings of the generated set whose themes are compared with what was planted. */
const LABELLED = 20_000;
const SEEDS = [1, 2, 3, 4, 5];
/** What scikit-learn's vectorizer does: no stems, no stop words. */
const WORDS: TermOptions = { terms: "words", leaveOutStopWords: false };

/** Times of the processor, so that other work of the machine does not count; our collector's and compiler's threads do. */
function timed(rounds: number, work: () => void): Times {
  const times = Array.from({ length: rounds }, () => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()];
    work();
    const { user, system } = process.cpuUsage(cpu);
    return { cpu: (user + system) / 1_000, wall: performance.now() - wall };
  });
  return { cpu: median(times.map(({ cpu }) => cpu)), wall: median(times.map(({ wall }) => wall)) };
}

/** Terms, entries, and a sum over all entries weighted by place: what `peers.py` sums. */
function proofOf({ rows, columns, starts, indices, values }: TermMatrix): [number, number, number] {
  let sum = 0;
  for (let row = 0; row < rows; row++) for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) sum += (values[at] as number) * (1 + (row % 7)) * (1 + ((indices[at] as number) % 11));
  return [columns, values.length, sum];
}

function mainThemes({ findings }: LabelledSet, count: number, seed: number): string[] {
  const main = new Map<string, string>();
  for (const { findingId, themeId } of discoverThemes(findings as readonly unknown[] as readonly CodableFinding[], { count, seed }).memberships) if (!main.has(findingId)) main.set(findingId, themeId);
  return findings.map(({ id }) => main.get(id) ?? "none");
}

const themesOf = ({ truth }: LabelledSet): number => new Set(truth).size;

function accuracyRow(set: LabelledSet, theirs: SklearnResult["sets"][number] | undefined): Target {
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

function run(): Target[] {
  // letters without accents only: scikit-learn keeps accents and splits Bengali, so that its sums could not be the same
  const plain = generatedSet(Math.ceil(COUNT / 0.8)).findings.filter(({ text }) => !/[^\p{ASCII}–🌍“”]/u.test(text)).slice(0, COUNT);
  // as read from a file, which is how the peer gets them
  const english = JSON.parse(JSON.stringify(plain)) as readonly CodableFinding[];
  const sets = labelledSets(LABELLED);
  const vectorize = (options: TermOptions) => (): TermMatrix => tfIdf(termCounts(english, options));
  const before = { words: timed(ROUNDS, vectorize(WORDS)), stems: timed(ROUNDS, vectorize({})), discovery: timed(2, () => discoverThemes(english, { count: THEMES })) };
  const peer = runSklearn({ texts: english.map(({ text }) => text), rounds: 3, themes: THEMES, sets: sets.map((set) => ({ texts: set.findings.map(({ text }) => text), themes: themesOf(set) })) });
  const after = { words: timed(ROUNDS, vectorize(WORDS)), discovery: timed(2, () => discoverThemes(english, { count: THEMES })) };

  if (peer !== undefined) {
    const own = proofOf(vectorize(WORDS)());
    if (own.some((value, at) => Math.abs(value - (peer.proof[at] as number)) > 1e-9 * value)) throw new Error("discovery bench: TF-IDF must come to the terms, entries and weights of scikit-learn; came to others");
  }
  console.log(`${english.length.toLocaleString("en")} findings\tprocessor ms\tclock ms`);
  const print = (way: string, { cpu, wall }: Times): void => console.log(`${way}\t${cpu.toFixed(0)}\t${wall.toFixed(0)}`);
  const mean = (one: Times, other: Times): Times => ({ cpu: (one.cpu + other.cpu) / 2, wall: (one.wall + other.wall) / 2 });
  const [words, discovery] = [mean(before.words, after.words), mean(before.discovery, after.discovery)];
  print("TF-IDF, ours, words as they are", words);
  print("TF-IDF, ours, stems without stop words", before.stems);
  print(`discoverThemes, ${THEMES} themes, 5 reseedings on a sample, described`, discovery);
  const theirs = peer && { cpu: median(peer.tfIdf.map(({ cpu }) => cpu)), wall: median(peer.tfIdf.map(({ wall }) => wall)) };
  if (peer === undefined || theirs === undefined) console.log("scikit-learn\tnot installed");
  else {
    print(`TfidfVectorizer, ${peer.versions}`, theirs);
    print(`TfidfVectorizer and NMF, ${THEMES} parts`, peer.discovery);
  }
  const ratio = (row: number, claim: string, own: Times, other: Times | undefined, least: number): Target => ({
    row, claim, measured: other && `${(other.cpu / own.cpu).toFixed(1)} × (clock ${(other.wall / own.wall).toFixed(1)} ×)`, target: `≥ ${least} ×`, met: other && other.cpu / own.cpu >= least,
  });
  console.log("set\tfindings\tthemes\tours, mean of 5 seeds\trange\tscikit-learn NMF\twith stop words");
  return [ratio(6, "TF-IDF against TfidfVectorizer, the same words and weights", words, theirs, 6), ratio(7, "discovery against TfidfVectorizer and NMF", discovery, peer?.discovery, 10), ...sets.map((set, at) => accuracyRow(set, peer?.sets[at]))];
}

export default { name: "discovery", run } satisfies Section;
