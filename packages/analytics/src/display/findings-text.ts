import { findingEntries, type FindingsOptions, type ShownFinding } from "./findings-html.js";

/**
 * Findings as plain text, one paragraph each, for terminals and `text/plain`.
 *
 * @param findings Findings of a dataset, in the order to be shown.
 * @param caption First line.
 * @param options Theme labels, names of meetings, the most findings.
 */
export function findingsText(findings: readonly ShownFinding[], caption: string, options: FindingsOptions = {}): string {
  const entries = findingEntries(findings, options);
  const left = findings.length - entries.length;
  const lines = entries.map(({ id, text, kind, place, themes }, at) => `${at + 1}. ${text}\n   ${[kind, place, ...themes, id].join(" · ")}`);
  return [caption, ...lines, ...(left > 0 ? [`… ${left} more`] : [])].join("\n");
}
