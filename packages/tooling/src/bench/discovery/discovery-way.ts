// One way of ours in a process of its own; its name and the task's file are its arguments.
import { readFileSync } from "node:fs";
import { type CodableFinding, discoverThemes, termCounts, type TermMatrix, type TermOptions, tfIdf } from "@redheart/analytics";
import { answerRounds } from "../own-process.js";
import type { DiscoveryTask, Found } from "./discovery-task.js";

const [way, file] = process.argv.slice(2) as [string, string];
const { findings, themes } = JSON.parse(readFileSync(file, "utf8")) as Pick<DiscoveryTask, "themes"> & { readonly findings: readonly CodableFinding[] };

function proofOf({ rows, columns, starts, indices, values }: TermMatrix): Found {
  let sum = 0;
  for (let row = 0; row < rows; row++) for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) sum += (values[at] as number) * (1 + (row % 7)) * (1 + ((indices[at] as number) % 11));
  return { proof: [columns, values.length, sum] };
}

const vectorize = (options: TermOptions): Promise<void> => answerRounds(() => tfIdf(termCounts(findings, options)), proofOf);

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  // what scikit-learn's vectorizer does: no stems, no stop words
  words: () => vectorize({ terms: "words", leaveOutStopWords: false }),
  stems: () => vectorize({}),
  discovery: () => answerRounds(() => discoverThemes(findings, { count: themes }), () => ({})),
};
await WAYS[way]?.();
