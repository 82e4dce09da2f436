// Packs the built packages as they would be published, checks their entry points and types, and uses them in a blank npm project.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../files.js";
import { packAll } from "./pack.js";
import { tryAsConsumer } from "./consumer.js";

const tool = (name: string, ...args: readonly string[]): string[] => {
  try {
    execFileSync(join(ROOT, "node_modules/.bin", name), args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    return [];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`${stdout}${stderr}`.trim()];
  }
};

// Outside the workspace: a blank project must not find the workspace's own node_modules above it.
const work = mkdtempSync(join(tmpdir(), "redheart-"));
try {
  const tarballs = packAll(join(work, "packs"));
  const problems = [
    ...[...tarballs.values()].flatMap((tarball) => [...tool("publint", "run", tarball, "--strict"), ...tool("attw", tarball, "--profile", "node16", "--no-emoji", "--no-color", "--ignore-rules", "cjs-resolves-to-esm")]),
    ...tryAsConsumer(join(work, "blank"), tarballs.values()),
  ];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(`${tarballs.size} packages work in a blank npm project`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
