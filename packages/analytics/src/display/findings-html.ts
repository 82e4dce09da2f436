import type { Finding } from "@redheart/core";
import { escapeHtml } from "./escape-html.js";

/** What a list of findings shows beside their words. */
export interface FindingsOptions {
  /** Labels of the themes of a finding. @defaultValue none are shown */
  readonly themesOf?: (findingId: string) => readonly string[];
  /** Name of a meeting or series. @defaultValue its id */
  readonly placeLabel?: (id: string) => string;
  /** Most findings shown; what is left out is said. @defaultValue 50 */
  readonly limit?: number;
}

/** Fields of a finding that a list shows; every finding of a dataset has them. */
export type ShownFinding = Pick<Finding, "id" | "kind" | "text" | "language" | "meetingId" | "seriesId" | "sources">;

/** One entry of a list of findings, in words. */
export interface FindingEntry {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly kind: string;
  readonly place: string;
  readonly themes: readonly string[];
  readonly sources: string;
}

/** Entries of a list of findings, in the order given. */
export function findingEntries(findings: readonly ShownFinding[], { themesOf = () => [], placeLabel = (id) => id, limit = 50 }: FindingsOptions = {}): FindingEntry[] {
  return findings.slice(0, limit).map((finding) => ({
    id: finding.id,
    language: finding.language,
    text: finding.text,
    kind: finding.kind.replaceAll("-", " "),
    place: placeLabel(finding.meetingId ?? finding.seriesId ?? ""),
    themes: themesOf(finding.id),
    sources: finding.sources.map(({ sourceId, section }) => `${sourceId}, ${section}`).join("; "),
  }));
}

/**
 * Findings as an HTML list: what was said, its kind, where, its themes, and the source it comes from.
 *
 * @param findings Findings of a dataset, in the order to be shown.
 * @param caption What the list holds.
 * @param options Theme labels, names of meetings, the most findings.
 */
export function findingsHtml(findings: readonly ShownFinding[], caption: string, options: FindingsOptions = {}): string {
  const entries = findingEntries(findings, options);
  const items = entries.map(
    ({ id, language, text, kind, place, themes, sources }) =>
      `<li><span lang="${escapeHtml(language)}">${escapeHtml(text)}</span><br><small><strong>${escapeHtml(kind)}</strong> · ${escapeHtml(place)}${themes.map((theme) => ` · ${escapeHtml(theme)}`).join("")} · <code>${escapeHtml(id)}</code><br>${escapeHtml(sources)}</small></li>`,
  );
  const left = findings.length - entries.length;
  return `<figure class="findings"><figcaption>${escapeHtml(caption)}</figcaption><ol>${items.join("")}</ol>${left > 0 ? `<p>… ${left} more</p>` : ""}</figure>`;
}
