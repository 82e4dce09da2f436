import { type Conflict, type Dataset, findConflicts } from "@redheart/core";

/** What the numbers of a conflict count, or that it is one of dates. */
const countedIn = ({ kind, sides: [{ figure }] }: Conflict): string => (kind === "date-order" ? "dates" : (figure?.unit ?? "reach"));

const tallied = (words: readonly string[]): string[] => [...new Set(words)].map((word) => `${word} ${words.filter((other) => other === word).length}`);

/**
 * Everything on which the sources of a dataset disagree: counted by kind and by what is counted, then listed with each side.
 *
 * @param dataset Any dataset.
 */
export function conflictList(dataset: Dataset): string {
  const conflicts = findConflicts(dataset);
  const head = [`${conflicts.length} disagreements`, `by kind: ${tallied(conflicts.map(({ kind }) => kind)).join(", ")}`, `by what is counted: ${tallied(conflicts.map(countedIn)).join(", ")}`];
  const listed = conflicts.flatMap(({ kind, subject, sides }) => ["", `${kind}: ${subject}`, ...sides.map(({ states, sourceId, section }) => `  ${states} (${sourceId}, ${section})`)]);
  return [...(conflicts.length === 0 ? head.slice(0, 1) : head), ...listed, ""].join("\n");
}
