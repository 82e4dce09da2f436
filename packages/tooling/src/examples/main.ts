// Runs every folder of examples/ as its reader would and compares what it prints and writes with its expected.txt.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../files.js";

const write = process.argv.includes("--write");
for (const { name } of readdirSync(join(ROOT, "examples"), { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
  const folder = join(ROOT, "examples", name);
  const actual = execFileSync(process.execPath, ["main.mjs"], { cwd: folder, encoding: "utf8" });
  const file = join(folder, "expected.txt");
  if (write) writeFileSync(file, actual);
  else if (!existsSync(file) || readFileSync(file, "utf8") !== actual) {
    console.error(`examples/${name} prints something else than its expected.txt:\n${actual}`);
    process.exitCode = 1;
  }
}
