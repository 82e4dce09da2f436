import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CodedExample } from "@redheart/analytics";
import { filesBelow, ROOT } from "../files.js";

const FOLDER = "packages/tooling/data/coding-examples";

/**
 * The invented examples: `reports/<language>/…` are findings in the manner of reports, which alone show how many codes findings carry;
 * `sentences/<language>/…` are shorter; `phrases/<language>.txt` are parts of sentences, parted by semicolons. A line is `theme, theme | text`.
 */
export function readExamples(): CodedExample[] {
  return filesBelow(FOLDER, ".txt")
    .toSorted()
    .flatMap((file) => {
      const [kind, second] = file.slice(FOLDER.length + 1).split("/") as [string, string];
      const language = basename(second, ".txt");
      return readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .flatMap((line) => {
          const [codes, text] = line.split(" | ") as [string, string];
          return (kind === "phrases" ? text.split("; ") : [text]).map((one): CodedExample => ({ text: one, language, codeIds: codes.split(", "), calibrates: kind === "reports" }));
        });
    });
}
