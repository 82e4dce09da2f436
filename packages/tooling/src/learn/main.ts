import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { learnWeights } from "@redheart/analytics";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { ROOT } from "../files.js";
import { LEARN_OPTIONS } from "./learn-options.js";
import { readExamples } from "./read-examples.js";
import { readerExamples } from "./reader-examples.js";

// Learns the weights of childProtectionCoder anew and writes them; with --check, fails where the file differs.
const FILE = "packages/analytics/src/themes/learned/child-protection.json";
const weights = learnWeights([...readExamples(), ...readerExamples()], childProtectionCodebook, LEARN_OPTIONS);
const text = `${JSON.stringify(weights, undefined, 1)}\n`;
if (process.argv.includes("--check")) {
  if (readFileSync(join(ROOT, FILE), "utf8") !== text) {
    console.error(`learn: ${FILE} is not what the examples give; run pnpm learn`);
    process.exitCode = 1;
  }
} else {
  writeFileSync(join(ROOT, FILE), text);
  console.log(`learn: wrote ${FILE}, ${text.length} characters`);
}
