import type { Finding } from "../finding/finding.js";
import type { Dataset } from "./dataset.js";

/** Which findings are wanted; every condition given must hold, an absent one does not matter. */
export interface FindingFilter {
  readonly ids?: Iterable<string>;
  readonly meetingId?: string;
  readonly seriesId?: string;
  readonly kind?: Finding["kind"];
  readonly stakeholderId?: string;
  readonly breakoutTopic?: string;
  readonly heroesPillar?: string;
  readonly addressee?: string;
  /** Coded with this code, by the given coder or by any. */
  readonly codeId?: string;
  readonly coderId?: string;
}

/**
 * The findings behind a number: those that a filter leaves, in the dataset's order.
 *
 * A series' findings are those raised at the series and at its meetings.
 *
 * @example
 * ```ts
 * findingsOf(parseDataset({ schemaVersion: "1", title: "Empty" }), { kind: "challenge" }) // => []
 * ```
 */
export function findingsOf(dataset: Dataset, filter: FindingFilter): Finding[] {
  const ids = filter.ids === undefined ? undefined : new Set<string>(filter.ids);
  const seriesOf = new Map<string, string>(dataset.meetings.map(({ id, seriesId }) => [id, seriesId]));
  const coded =
    filter.codeId === undefined && filter.coderId === undefined
      ? undefined
      : new Set<string>(dataset.codings.filter(({ codeId, coderId }) => (filter.codeId ?? codeId) === codeId && (filter.coderId ?? coderId) === coderId).map(({ findingId }) => findingId));
  return dataset.findings.filter(
    (finding) =>
      (ids?.has(finding.id) ?? true) &&
      (filter.meetingId ?? finding.meetingId) === finding.meetingId &&
      (filter.seriesId === undefined || filter.seriesId === (finding.seriesId ?? seriesOf.get(finding.meetingId ?? ""))) &&
      (filter.kind ?? finding.kind) === finding.kind &&
      (filter.stakeholderId === undefined || finding.stakeholderIds.some((id) => id === filter.stakeholderId)) &&
      (filter.breakoutTopic ?? finding.breakoutTopic) === finding.breakoutTopic &&
      (filter.heroesPillar ?? finding.heroesPillar) === finding.heroesPillar &&
      (filter.addressee === undefined || (finding.kind === "recommendation" && (finding.addressee?.some((id) => id === filter.addressee) ?? false))) &&
      (coded?.has(finding.id) ?? true),
  );
}
