import type { Finding } from "@redheart/core";
import { type Interval, wilsonInterval } from "../statistics/index.js";

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
  /** `undefined` where no meeting could have raised it. */
  readonly share: number | undefined;
  readonly interval: Interval | undefined;
}

/** Options of {@link measure}. */
export interface MeasureOptions {
  readonly id: string;
  readonly label: string;
  /** Meetings that could have raised the findings. */
  readonly meetingIds: readonly string[];
  readonly interval: "wilson-95" | "off";
}

/** Anchor of a number in the table of numbers. */
export const measureAnchor = (id: string): string => `number-${id}`;

/**
 * Findings counted, and the meetings that raised them. Units: findings; meetings, of which each counts once. Findings of a series belong to no
 * meeting and are left out of the share.
 */
export function measure(findings: readonly Finding[], { id, label, meetingIds, interval }: MeasureOptions): Measure {
  const raised = new Set<string>(findings.flatMap(({ meetingId }) => meetingId ?? []));
  const meetings = meetingIds.filter((meeting) => raised.has(meeting)).length;
  const total = meetingIds.length;
  return {
    id,
    label,
    count: findings.length,
    findingIds: findings.map((finding) => finding.id),
    meetings,
    series: new Set(findings.flatMap(({ seriesId }) => seriesId ?? [])).size,
    total,
    share: total === 0 ? undefined : meetings / total,
    interval: total === 0 || interval === "off" ? undefined : wilsonInterval(meetings, total),
  };
}
