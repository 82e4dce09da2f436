import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CodedExample } from "@redheart/analytics";
import { filesBelow, ROOT } from "../files.js";

const FOLDER = "packages/tooling/data/coding-examples";

/** An invented example with the file, below the folder of examples, that it stands in. */
export interface InventedExample extends CodedExample {
  readonly language: string;
  readonly file: string;
}

/**
 * The invented examples: `reports/<language>/…` are findings in the manner of reports, which alone show how many codes findings carry;
 * `sentences/<language>/…` are shorter; `phrases/<language>.txt` are parts of sentences, parted by semicolons. A line is `theme, theme | text`;
 * where coders coded a text differently, `theme, theme / theme | text`, and it is an example of each coding.
 */
export function readExamples(): InventedExample[] {
  return filesBelow(FOLDER, ".txt")
    .toSorted()
    .flatMap((file) => {
      const below = file.slice(FOLDER.length + 1);
      const [kind, second] = below.split("/") as [string, string];
      const language = basename(second, ".txt");
      return readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .filter((line) => line !== "" && !line.startsWith("#"))
        .flatMap((line) => {
          const [codings, text] = line.split(" | ") as [string, string];
          const texts = kind === "phrases" ? text.split("; ") : [text];
          return texts.flatMap((one) =>
            codings.split(" / ").map((codes, coder, { length }): InventedExample => ({ file: below, text: one, language, codeIds: codes.split(", "), calibrates: kind === "reports" && coder === length - 1 })),
          );
        });
    });
}
