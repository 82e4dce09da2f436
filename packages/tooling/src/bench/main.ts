// The benchmark: every part in turn, or those whose name holds a word given; then what was to be reached, and whether it is.
import { cpus } from "node:os";
import { givenArguments } from "../arguments.js";
import charts from "./charts/index.js";
import coding from "./coding/index.js";
import comparison from "./comparison/index.js";
import core from "./core/index.js";
import discovery from "./discovery/index.js";
import type { Section, Target } from "./section.js";

const SECTIONS: readonly Section[] = [charts, coding, core, comparison, discovery];

const words = givenArguments();
const chosen = SECTIONS.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0) {
  console.error(`bench: word must be part of one of ${SECTIONS.map(({ name }) => name).join(", ")}; got another`);
  process.exitCode = 1;
}

console.log(`Node ${process.version}, ${cpus().length} cores: ${cpus()[0]?.model.trim() ?? "unknown"}\n`);
const targets: Target[] = [];
for (const { name, run } of chosen) {
  console.log(`# ${name}`);
  targets.push(...(await run()));
  console.log("");
}
if (targets.length > 0) {
  console.log("| # | claim | measured | target | |\n|--:|---|---|---|---|");
  for (const { row, claim, measured, target, met } of targets.toSorted((a, b) => a.row - b.row)) console.log(`| ${row} | ${claim} | ${measured ?? "not measured"} | ${target} | ${met === undefined ? "" : met ? "met" : "NOT MET"} |`);
}
