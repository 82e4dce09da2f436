import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Match } from "../check.js";
import { INDICATORS } from "../forms.js";
import type { BenchFinding } from "../generate.js";

/** What a peer in another language measured itself, and what it found; undefined where it is not installed. */
export interface OutsidePeer {
  readonly name: string;
  readonly ms?: number;
  readonly matches?: readonly (readonly Match[])[];
  readonly themes?: readonly (readonly string[])[];
}

const PEERS = [
  { name: "pyahocorasick", command: ["/usr/bin/python3", "pyahocorasick.py"] },
  { name: "sklearn CountVectorizer(1, 3)", command: ["/usr/bin/python3", "count_vectorizer.py"] },
  { name: "quanteda", command: ["Rscript", "lookup.R", "quanteda"] },
  { name: "tidytext", command: ["Rscript", "lookup.R", "tidytext"] },
] as const;

interface Answer {
  readonly version: string | readonly string[];
  readonly ms: number | readonly number[];
  readonly matches?: readonly (readonly (readonly [indicator: number, start: number, end: number])[])[];
  readonly themes?: readonly (readonly string[])[];
}

/** Runs the peers that are installed, each in a process of its own that times its own match stage. */
export function outsidePeers(findings: readonly BenchFinding[]): OutsidePeer[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "work.json");
  writeFileSync(file, JSON.stringify({ texts: findings.map(({ text }) => text), forms: INDICATORS.flatMap(({ theme, forms }, number) => forms.map((form) => [theme, number, form])) }));
  const peers = PEERS.map(({ name, command: [program, script, ...rest] }): OutsidePeer => {
    const { status, stdout } = spawnSync(program, [fileURLToPath(new URL(script, import.meta.url)), file, ...rest], { encoding: "utf8", maxBuffer: 1e9 });
    if (status !== 0) return { name };
    const { version, ms, matches, themes } = JSON.parse(stdout) as Answer;
    return {
      name: `${name} (${[version].flat().join("")})`,
      ms: [ms].flat()[0] as number,
      ...(matches && { matches: matches.map((found) => found.map(([number, start, end]): Match => [INDICATORS[number] as Match[0], start, end])) }),
      ...(themes && { themes }),
    };
  });
  rmSync(folder, { recursive: true });
  return peers;
}
