import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.js";

const SAY = `findConflicts(consultations).length + " " + childProtectionCoder().code("No shelter takes girls at night", { language: "en" })[0].codeId`;
const IMPORTS = [
  ["findConflicts", "@redheart/core"],
  ["childProtectionCoder", "@redheart/analytics"],
  ["consultations", "@redheart/consultations"],
] as const;

const FILES: Readonly<Record<string, string>> = {
  "esm.mjs": `${IMPORTS.map(([name, from]) => `import { ${name} } from "${from}";`).join("\n")}\nconsole.log(${SAY});\n`,
  "cjs.cjs": `${IMPORTS.map(([name, from]) => `const { ${name} } = require("${from}");`).join("\n")}\nconsole.log(${SAY});\n`,
  "typed.ts": `import { type Finding, parseDataset } from "@redheart/core";
const findings: readonly Finding[] = parseDataset({ schemaVersion: "1", title: "Ours" }).findings;
console.log(findings.length);
// @ts-expect-error an id of one kind is none of another
const wrong: Finding["id"] = "a" as import("@redheart/core").MeetingId;
console.log(wrong);
`,
  "tsconfig.json": JSON.stringify({ compilerOptions: { module: "nodenext", target: "es2022", strict: true, noEmit: true, skipLibCheck: true, types: [] }, files: ["typed.ts"] }),
};

/**
 * Installs tarballs into a blank npm project, as a developer would, and uses them as ESM, as CommonJS and from TypeScript.
 *
 * @returns What is wrong; nothing where all three work and say the same.
 */
export function tryAsConsumer(folder: string, tarballs: Iterable<string>): string[] {
  mkdirSync(folder, { recursive: true });
  const run = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "a-blank-project", private: true }));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  try {
    run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "zod", ...tarballs);
    const [esm, cjs] = [run(process.execPath, "esm.mjs"), run(process.execPath, "cjs.cjs")];
    run(process.execPath, join(ROOT, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json");
    return esm === cjs && /^\d+ shelter\n$/.test(esm) ? [] : ["ESM and CommonJS must say the same of a finding on shelters; they do not"];
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    return [`a blank npm project cannot use the packages: ${`${stdout}${stderr}`.trim() || String(error)}`];
  }
}
