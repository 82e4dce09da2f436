import type { CollectionName } from "./dataset.js";

/** Collections whose records have no id of their own, and the fields that together tell one from another. */
const COMPOSITE: { readonly [name in CollectionName]?: readonly string[] } = {
  codings: ["findingId", "codebookId", "codebookVersion", "codeId", "coderId"],
  answers: ["recommendationId", "challengeId", "coderId"],
};

/** What tells a record from every other of its collection: its id, or the fields that stand for one, divided by spaces. */
export function recordKey(name: CollectionName, record: object): string {
  const fields = record as Readonly<Record<string, unknown>>;
  return (COMPOSITE[name] ?? ["id"]).map((field) => String(fields[field])).join(" ");
}

/** One text for the fields that stand for an id; undefined where one of them is no text, which is for the schema to report. */
export const keyOf = (...fields: readonly unknown[]): string | undefined => (fields.every((field) => typeof field === "string") ? JSON.stringify(fields) : undefined);
