import { BUDGETS } from "./budgets.js";
import { measureBundle } from "./measure-bundle.js";

// Prints what each import costs and fails where a budget is broken. Measures the built packages; --source measures the sources.
const sizes = await Promise.all(BUDGETS.map((budget) => measureBundle(budget, { fromSource: process.argv.includes("--source") })));

for (const { name, minified, gzip, limit } of sizes) console.log(`${name.padEnd(44)} ${String(minified).padStart(7)} min ${String(gzip).padStart(6)} gzip, limit ${limit}`);
for (const { name, problems } of sizes) for (const problem of problems) console.error(`size: ${name} ${problem}`);
if (sizes.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
