import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BenchData } from "./data.js";

/** What a peer in another language measured itself. */
export type PeerResult = Readonly<Record<string, { readonly ms: number; readonly value: number | readonly number[] }>> & { readonly versions?: never };

const COMMANDS = [
  { command: "/usr/bin/python3", script: "peers.py" },
  { command: "Rscript", script: "peers.R" },
] as const;

const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf("-") + 1));

/** Runs NumPy/SciPy and R where they are installed; a peer that cannot run is named with the reason. */
export function runPeers({ codings, ratings }: BenchData): { name: string; results: PeerResult | undefined }[] {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = join(folder, "data.json");
  writeFileSync(file, JSON.stringify({
    code: codings.map(({ codeId }) => numberOf(codeId)), meeting: codings.map(({ meetingId }) => numberOf(meetingId)), finding: codings.map(({ findingId }) => numberOf(findingId)),
    category: codings.map(({ category }) => numberOf(category)), ratings,
  }));
  const peers = COMMANDS.map(({ command, script }) => {
    const { status, stdout } = spawnSync(command, [fileURLToPath(new URL(script, import.meta.url)), file], { encoding: "utf8", maxBuffer: 1e8 });
    if (status !== 0) return { name: `${script} (not installed)`, results: undefined };
    const { versions, ...results } = JSON.parse(stdout) as Record<string, unknown>;
    return { name: String(versions), results: results as PeerResult };
  });
  rmSync(folder, { recursive: true });
  return peers;
}
