import type { Coding, Finding } from "@redheart/core";

/** A finding with the themes that a reader gave it. */
export interface Example {
  readonly finding: Pick<Finding, "id" | "text" | "language" | "meetingId" | "seriesId">;
  readonly themes: readonly Coding["codeId"][];
}

/** Micro-F1 of themes found against themes given. */
export function microF1(pairs: readonly { readonly given: readonly string[]; readonly found: readonly string[] }[]): number {
  const both = pairs.reduce((sum, { given, found }) => sum + found.filter((theme) => given.includes(theme)).length, 0);
  const all = pairs.reduce((sum, { given, found }) => sum + given.length + found.length, 0);
  return all === 0 ? 1 : (2 * both) / all;
}
