import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const CORE = fileURLToPath(new URL("../../../../core/dist/node/index.js", import.meta.url));

const SCRIPT = "const start = performance.now(); await import(process.argv[1]); console.log(performance.now() - start);";

/** Milliseconds that a fresh process takes to import a module, measured inside it: no compiled code kept from before, no options of the caller's. */
const importTime = (url: string): number =>
  Number(execFileSync(process.execPath, ["--input-type=module", "--eval", SCRIPT, url], { encoding: "utf8", env: { ...process.env, NODE_OPTIONS: "", NODE_DISABLE_COMPILE_CACHE: "1" } }));

/**
 * Times of `import("zod")` and `import("@redheart/core")`, as built, in fresh processes and in turn.
 *
 * @param rounds Imports of each.
 * @returns Times by module, or undefined where core has not been built.
 */
export function importTimes(rounds: number): { readonly zod: readonly number[]; readonly core: readonly number[] } | undefined {
  if (!existsSync(CORE)) return undefined;
  const core = pathToFileURL(CORE).href;
  // The copy of zod that core itself loads, by its module entry.
  const zod = pathToFileURL(createRequire(CORE).resolve("zod").replace(/\.cjs$/, ".js")).href;
  const times = Array.from({ length: rounds }, () => ({ zod: importTime(zod), core: importTime(core) }));
  return { zod: times.map((time) => time.zod), core: times.map((time) => time.core) };
}
