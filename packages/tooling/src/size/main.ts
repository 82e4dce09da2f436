import { BUDGETS } from "./budgets.js";
import { measureBundle } from "./measure-bundle.js";

// Prints what each import costs and fails where a budget is broken. Sizes are those of the built packages, or with --source of the
// sources; which modules an import brings is always read off the sources, since the build merges modules into chunks without their names.
const fromSource = await Promise.all(BUDGETS.map((budget) => measureBundle(budget, { fromSource: true })));
const sizes = process.argv.includes("--source") ? fromSource : await Promise.all(BUDGETS.map(async (budget, at) => {
  const built = await measureBundle(budget);
  return { ...built, problems: [...new Set([...built.problems, ...(fromSource[at]?.problems ?? [])])] };
}));

for (const { name, minified, gzip, limit } of sizes) console.log(`${name.padEnd(44)} ${String(minified).padStart(7)} min ${String(gzip).padStart(6)} gzip, limit ${limit}`);
for (const { name, problems } of sizes) for (const problem of problems) console.error(`size: ${name} ${problem}`);
if (sizes.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
