import { escapeHtml } from "./escape-html.js";
import { findingEntries, type FindingEntry, type FindingEntryOptions, type ShownFinding } from "./finding-entries.js";

/** What a list of findings may be told. */
export interface FindingsOptions extends FindingEntryOptions {
  /** Most findings in sight: HTML folds the others under them, text counts them. @defaultValue 50 */
  readonly limit?: number;
}

const itemOf = ({ id, language, text, kind, place, themes, sources }: FindingEntry): string =>
  `<li><span lang="${escapeHtml(language)}">${escapeHtml(text)}</span><br><small><strong>${escapeHtml(kind)}</strong> · ${escapeHtml([place, ...themes].join(" · "))} · <code>${escapeHtml(id)}</code><br>${escapeHtml(sources)}</small></li>`;

/**
 * Findings as an HTML list: what was said, its kind, where, its themes, its id and the sources it comes from.
 *
 * What stands beyond the limit is folded under the list, so that nothing is out of a reader's reach.
 *
 * @param findings Findings of a dataset, in the order to be shown.
 * @param caption What the list holds.
 * @param options Theme labels, names of meetings and sources (`namesOf(dataset)` has them), the most findings in sight.
 * @example
 * ```ts
 * const html = findingsHtml(consultations.findings, "All findings", { ...namesOf(consultations), limit: 10 });
 * html.includes("<figcaption>All findings</figcaption>") // => true
 * html.includes('<ol start="11">') // => true
 * ```
 */
export function findingsHtml(findings: readonly ShownFinding[], caption: string, { limit = 50, ...options }: FindingsOptions = {}): string {
  const items = findingEntries(findings, options).map(itemOf);
  const [shown, rest] = [items.slice(0, limit), items.slice(limit)];
  const list = shown.length === 0 ? "" : `<ol>${shown.join("")}</ol>`;
  const folded = rest.length === 0 ? "" : `<details><summary>… ${rest.length} more</summary><ol start="${shown.length + 1}">${rest.join("")}</ol></details>`;
  return `<figure class="findings"><figcaption>${escapeHtml(caption)}</figcaption>${list}${folded}</figure>`;
}
