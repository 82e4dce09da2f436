import type { CoreErrorCode } from "@redheart/core";

/** A rule that core's schemas keep and JSON Schema cannot say: who validates with JSON Schema alone must keep it some other way. */
export interface UnstatedRule {
  readonly rule: string;
  /** Code of the issue that core reports. */
  readonly code: CoreErrorCode;
  /** Export of core that shows the rule, and changes of its example that JSON Schema accepts and core refuses. */
  readonly schema: string;
  readonly broken: Readonly<Record<string, unknown>>;
}

/** Every such rule. A test finds none besides. */
export const UNSTATED_RULES: readonly UnstatedRule[] = [
  { rule: "A date must be one of the calendar", code: "impossible_date", schema: "Period", broken: { start: "2023-02-30", end: "2023-03" } },
  { rule: "A period must not end before it starts", code: "impossible_date", schema: "Period", broken: { start: "2023", end: "2022" } },
  { rule: "A selection must not end before it starts", code: "invalid_selection", schema: "Selection", broken: { start: 2, end: 1 } },
  { rule: "Evidence must not end before it starts", code: "invalid_selection", schema: "Evidence", broken: { start: 2, end: 1 } },
  { rule: "A finding must name either the meeting or the series that raised it", code: "missing_field", schema: "Finding", broken: { seriesId: "stakeholder-meetings" } },
  { rule: "An answer must join two findings", code: "invalid_value", schema: "Answer", broken: { challengeId: "stakeholder-meeting-9-02" } },
  { rule: "Steps of a guide must be numbered 1, 2, 3 and on", code: "out_of_range", schema: "Guide", broken: { steps: [{ ordinal: 2, text: "Learn which agencies are licensed" }] } },
  { rule: "Every event of a referral must be allowed where it stands", code: "invalid_transition", schema: "Referral", broken: { events: [{ kind: "accepted", on: "2020-03-02" }] } },
  { rule: "A referral under an id of an invented record must say that it is invented", code: "invalid_value", schema: "Referral", broken: { id: "00000000-0000-4000-8000-000000000001" } },
];
