import type { Finding } from "@redheart/core";
import { type Prevalence, prevalence } from "../comparison/index.js";

/** A number of a brief with all that it rests on. */
export interface Measure {
  readonly id: string;
  /** What is counted, in the brief's language. */
  readonly label: string;
  /** Unit: findings. */
  readonly count: number;
  readonly findingIds: readonly string[];
  /** Unit: meetings that raised at least one of the findings. */
  readonly meetings: number;
  /** Series whose findings are not told apart by meeting. Unit: series. */
  readonly series: number;
  /** `meetings` of how many. */
  readonly total: number;
  /** Share of the meetings, with its interval and what that takes for granted; `undefined` where no meeting could have raised it. */
  readonly prevalence: Prevalence<"meeting"> | undefined;
}

/** Options of {@link measure}. */
export interface MeasureOptions {
  readonly id: string;
  readonly label: string;
  /** Meetings that could have raised the findings. */
  readonly meetingIds: Iterable<string>;
  readonly interval: "wilson-95" | "off";
}

/** Anchor of a number in the table of numbers. */
export const measureAnchor = (id: string): string => `number-${id}`;

/**
 * Findings counted, and the meetings that raised them. Units: findings; meetings, of which each counts once. Findings of a series belong to no
 * meeting and are left out of the share.
 */
export function measure(findings: readonly Finding[], { id, label, meetingIds, interval }: MeasureOptions): Measure {
  const possible = new Set<string>(meetingIds);
  const raised = new Set<string>(findings.flatMap(({ meetingId }) => (meetingId !== undefined && possible.has(meetingId) ? [meetingId] : [])));
  return {
    id,
    label,
    count: findings.length,
    findingIds: findings.map((finding) => finding.id),
    meetings: raised.size,
    series: new Set(findings.flatMap(({ seriesId }) => seriesId ?? [])).size,
    total: possible.size,
    prevalence: possible.size === 0 ? undefined : prevalence(raised, possible, { interval: interval === "off" ? false : 0.95 }),
  };
}
