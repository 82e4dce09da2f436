import { referenceRows } from "./reference-rows.js";

// Prints our value, theirs and the difference for every committed reference value; fails when one is more than 1e-9 apart.
const rows = referenceRows();
console.log("| statistic | example | ours | theirs | difference | by |\n|---|---|--:|--:|--:|---|");
for (const { statistic, example, ours, theirs, difference, by } of rows) console.log(`| ${statistic} | ${example} | ${ours.toPrecision(12)} | ${theirs.toPrecision(12)} | ${difference.toExponential(1)} | ${by} |`);
const worst = Math.max(...rows.map(({ difference }) => difference));
console.log(`\n${rows.length} values, largest difference ${worst.toExponential(1)}`);
if (!(worst <= 1e-9)) process.exitCode = 1;
