import {
  agreementChart, coOccurrenceMatrixChart, coOccurrenceNetworkChart, figuresChart, gapChart, keynessChart, meetingCardChart, mirroredGapChart, networkGrowthChart, participationChart, prevalenceChart, reachChart, referralChart, saturationChart, themeByMeetingChart, themeTimelineChart,
} from "@redheart/analytics/charts";
import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";

interface Case {
  readonly chart: (rows: readonly never[], options?: object) => TopLevelSpec;
  readonly row: Readonly<Record<string, unknown>>;
  readonly numbers: readonly string[];
  /** Field that may not stand twice; none where rows add up or stand side by side. */
  readonly once?: string;
  readonly limit?: string;
}

const figure = { subject: "members", subjectLabel: "Members", value: 40, unit: "member", precision: "exact", sourceId: "report", sourceLabel: "Report", section: "1" };
const pair = { codeA: "a", codeB: "b", unit: "finding", countA: 4, countB: 3, together: 2, jaccard: 0.4 };
const gap = { codeId: "a", codeLabel: "A", challenges: 3, recommendations: 1 };
const chartOf = (chart: unknown): Case["chart"] => chart as Case["chart"];

const CASES: Readonly<Record<string, Case>> = {
  themeByMeetingChart: { chart: chartOf(themeByMeetingChart), row: { codeId: "a", codeLabel: "A", meetingId: "m", meetingLabel: "M", count: 2 }, numbers: ["count"], once: "codeId" },
  gapChart: { chart: chartOf(gapChart), row: gap, numbers: ["challenges", "recommendations"], once: "codeId" },
  mirroredGapChart: { chart: chartOf(mirroredGapChart), row: gap, numbers: ["challenges", "recommendations"], once: "codeId" },
  figuresChart: { chart: chartOf(figuresChart), row: figure, numbers: ["value"], limit: "limit" },
  prevalenceChart: { chart: chartOf(prevalenceChart), row: { theme: "a", estimate: 0.5, low: 0.2, high: 0.8, count: 2, total: 4, unit: "meeting", method: "wilson-95" }, numbers: ["estimate", "low", "high", "count", "total"], once: "theme", limit: "limit" },
  keynessChart: { chart: chartOf(keynessChart), row: { term: "a", count: 2, otherCount: 1, logOdds: 1, z: 2, adjustedP: 0.1 }, numbers: ["count", "otherCount", "logOdds", "z", "adjustedP"], once: "term", limit: "perSide" },
  coOccurrenceMatrixChart: { chart: chartOf(coOccurrenceMatrixChart), row: pair, numbers: ["countA", "countB", "together", "jaccard"], once: "codeB", limit: "limit" },
  coOccurrenceNetworkChart: { chart: chartOf(coOccurrenceNetworkChart), row: pair, numbers: ["countA", "countB", "together", "jaccard"], once: "codeB", limit: "limit" },
  saturationChart: { chart: chartOf(saturationChart), row: { meetingId: "m", newCodes: 2, known: 2 }, numbers: ["newCodes", "known"], once: "meetingId" },
  themeTimelineChart: { chart: chartOf(themeTimelineChart), row: { codeId: "a", codeLabel: "A", month: "2022-08", count: 2 }, numbers: ["count"], limit: "limit" },
  participationChart: { chart: chartOf(participationChart), row: { stakeholderId: "s", stakeholderLabel: "S", category: "community", meetings: 1, findings: 2 }, numbers: ["meetings", "findings"], once: "stakeholderId", limit: "limit" },
  reachChart: { chart: chartOf(reachChart), row: { postId: "p", postLabel: "P", date: "2022-08-01", kind: "reactions", count: 3 }, numbers: ["count"], once: "kind", limit: "limit" },
  networkGrowthChart: { chart: chartOf(networkGrowthChart), row: { ...figure, asOf: "2022-08" }, numbers: ["value"] },
  referralChart: { chart: chartOf(referralChart), row: { serviceId: "s", serviceLabel: "S", value: 12, unit: "person", precision: "exact", sourceLabel: "Report" }, numbers: ["value"] },
  agreementChart: { chart: chartOf(agreementChart), row: { codeId: "a", estimate: 0.5, low: 0.2, high: 0.8, count: 4 }, numbers: ["estimate", "low", "high", "count"], once: "codeId" },
  meetingCardChart: { chart: chartOf(meetingCardChart), row: { meetingId: "m", meetingLabel: "M", date: null, groupId: "g", groupLabel: "G", count: 2 }, numbers: ["count"], once: "groupId", limit: "limit" },
};

function refusal(draw: () => unknown): { readonly code: string; readonly path: readonly unknown[]; readonly message: string } {
  try {
    draw();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  return { code: "none", path: [], message: "" };
}

describe.each(Object.entries(CASES))("%s", (name, { chart, row, numbers, once, limit }) => {
  const draw = (...rows: readonly object[]): (() => TopLevelSpec) => () => chart(rows as readonly never[]);

  it.each(numbers.flatMap((field) => [Number.NaN, Number.POSITIVE_INFINITY, "12"].map((value) => [field, value] as const)))("refuses %s of %s with its place", (field, value) => {
    const { code, path, message } = refusal(draw(row, { ...row, ...(once === undefined ? {} : { [once]: "other" }), [field]: value }));
    expect({ code, path }).toEqual({ code: "out_of_range", path: [1, field] });
    expect(message).toMatch(new RegExp(`^${name}: ${field} must be .*; got another value$`));
  });


  it.each([once].filter((field) => field !== undefined))("refuses a row whose %s stands twice", (field) => {
    expect(refusal(draw(row, row))).toMatchObject({ code: "duplicate_id", path: [1, field] });
  });

  it.each([limit].filter((option) => option !== undefined).flatMap((option) => [0, -1, 1.5, Number.NaN].map((value) => [option, value] as const)))("refuses a %s of %s", (option, value) => {
    expect(refusal(() => chart([row] as unknown as readonly never[], { [option]: value }))).toMatchObject({ code: "invalid_option", path: [option] });
  });
});

describe("rows hidden by disclosure control", () => {
  const hidden = { codeId: "a", codeLabel: "A", meetingId: "m", meetingLabel: "M", count: 7321, isHidden: true };
  const service = { serviceId: "s", serviceLabel: "S", value: 7321, unit: "person", precision: "exact" as const, sourceLabel: "Report", isHidden: true };

  it("leave no trace of their number in a specification", () => {
    const specs = [themeByMeetingChart([hidden, { ...hidden, meetingId: "n", count: 2, isHidden: false }]), referralChart([service, { ...service, serviceLabel: "T", value: 20, isHidden: false }])];
    expect(JSON.stringify(specs)).not.toMatch(/7,?321/);
  });

  it("may hold anything for a number", () => {
    expect(refusal(() => themeByMeetingChart([{ ...hidden, count: Number.NaN }])).code).toBe("none");
  });

  it("make the total of their theme a lower bound", () => {
    expect(JSON.stringify(themeByMeetingChart([hidden, { ...hidden, meetingId: "n", count: 2, isHidden: false }]))).toContain('"shown":"2+"');
  });
});

describe("themeTimelineChart", () => {
  it("refuses a month that is none", () => {
    expect(refusal(() => themeTimelineChart([{ codeId: "a", codeLabel: "A", month: "2022-13", count: 1 }]))).toMatchObject({ code: "invalid_format", path: [0, "month"] });
  });
});

describe("agreementChart", () => {
  it("refuses agreement above 1 and bounds that fall", () => {
    expect(refusal(() => agreementChart([{ codeId: "a", estimate: 1.2, count: 4 }])).code).toBe("out_of_range");
    expect(refusal(() => agreementChart([], { bounds: [0.8, 0.6] }))).toMatchObject({ code: "invalid_option", path: ["bounds"] });
  });
});
