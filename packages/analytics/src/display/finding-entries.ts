import type { Finding } from "@redheart/core";

/** What a list of findings shows beside their words. */
export interface FindingEntryOptions {
  /** Labels of the themes of a finding. @defaultValue none are shown */
  readonly themesOf?: (findingId: string) => readonly string[];
  /** Name of a meeting or series. @defaultValue its id */
  readonly placeLabel?: (id: string) => string;
  /** Title of a source. @defaultValue its id */
  readonly sourceLabel?: (id: string) => string;
}

/** Fields of a finding that a list shows; every finding of a dataset has them. */
export type ShownFinding = Pick<Finding, "id" | "kind" | "text" | "language" | "meetingId" | "seriesId" | "sources">;

/** One entry of a list of findings, in words. */
export interface FindingEntry {
  /** Id of the finding. */
  readonly id: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** What was raised, in our words. */
  readonly text: string;
  /** Challenge, recommendation, good practice or observation. */
  readonly kind: string;
  /** The meeting, or the series where no meeting is named. */
  readonly place: string;
  /** Labels of its themes. */
  readonly themes: readonly string[];
  /** Each source with its section. */
  readonly sources: string;
}

/**
 * Findings in words, one entry each, in the order given: for a list of your own making.
 *
 * @param findings Findings of a dataset.
 * @param options Theme labels, names of meetings and sources; `namesOf(dataset)` has all three.
 * @example
 * ```ts
 * findingEntries(consultations.findings.slice(0, 2), namesOf(consultations)).map(({ place }) => place) // => ["1 INGOs, NGOs", "1 INGOs, NGOs"]
 * ```
 */
export function findingEntries(findings: readonly ShownFinding[], { themesOf = () => [], placeLabel = (id) => id, sourceLabel = (id) => id }: FindingEntryOptions = {}): FindingEntry[] {
  return findings.map((finding) => ({
    id: finding.id,
    language: finding.language,
    text: finding.text,
    kind: finding.kind.replaceAll("-", " "),
    place: placeLabel(finding.meetingId ?? finding.seriesId ?? ""),
    themes: themesOf(finding.id),
    sources: finding.sources.map(({ sourceId, section }) => `${sourceLabel(sourceId)}: ${section}`).join("; "),
  }));
}
