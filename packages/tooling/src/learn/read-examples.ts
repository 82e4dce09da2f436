import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CodedExample } from "@redheart/analytics";
import { filesBelow, ROOT } from "../files.js";

const FOLDER = "packages/tooling/data/coding-examples";

/** The invented examples: findings by language, and phrases by language. A line is `theme, theme | text`; phrases are parted by semicolons. */
export function readExamples(): CodedExample[] {
  return filesBelow(FOLDER, ".txt")
    .toSorted()
    .flatMap((file) => {
      const [folder, name] = file.slice(FOLDER.length + 1).split("/") as [string, string];
      const phrase = folder === "phrases";
      const language = phrase ? name.slice(0, -".txt".length) : folder;
      return readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .flatMap((line) => {
          const [codes, text] = line.split(" | ") as [string, string];
          return (phrase ? text.split("; ") : [text]).map((one): CodedExample => ({ text: one, language, codeIds: codes.split(", "), calibrates: false }));
        });
    });
}
