// Invented rows that draw attention to what ordinary ones never meet.
import { agreementChart, coOccurrenceMatrixChart, coOccurrenceNetworkChart, figuresChart, gapChart, keynessChart, meetingCardChart, networkGrowthChart, participationChart, prevalenceChart, reachChart, themeByMeetingChart, themeTimelineChart } from "@redheart/analytics/charts";
import { findLayoutProblems } from "@redheart/render";
import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, it } from "vitest";

const wordsOf = (text: unknown): string => [text].flat().join(" ");
const titleOf = (spec: TopLevelSpec): string => wordsOf((spec.title as { readonly text: unknown }).text);
const notesOf = (spec: TopLevelSpec): string => wordsOf((spec.title as { readonly subtitle: unknown }).subtitle);

describe("themeByMeetingChart", () => {
  const meetings = ["Drivers", "Parents and teachers of the schools", "Shops"];
  const cells = (labels: readonly string[]) => labels.map((meetingLabel, at) => ({ codeId: "buses", codeLabel: "Buses", meetingId: `meeting-${at + 1}`, meetingLabel, count: at + 1 }));

  it("keeps names of several lines off the cells under them", async () => {
    expect(await findLayoutProblems(themeByMeetingChart(cells(meetings)))).toEqual([]);
  });

  it("gives up only the name that is too long, and keeps the others", () => {
    const drawn = JSON.stringify(themeByMeetingChart(cells(["Drivers", "Parents and teachers of the schools and whoever else wished to come that day"])));
    expect(drawn).toContain(String.raw`\"meeting-1\":\"Drivers\",\"meeting-2\":\"Meeting 2\"`);
  });
});

describe("keynessChart", () => {
  const term = (name: string, z: number, adjustedP: number) => ({ term: name, count: 5, otherCount: 5, logOdds: z, z, adjustedP });

  it("names the term that the rest uses clearly more where the group has none", () => {
    expect(titleOf(keynessChart([term("play", 0.4, 0.9), term("courts", -3, 0.01), term("police", -4, 0.001)], { group: "parents" }))).toBe("“police” sets the rest apart most");
  });

  it("keeps long names of both sides off the bars", async () => {
    const [group, rest] = ["the officials of the ministries and departments that answered", "everyone else who came to one of the meetings of those years"];
    expect(await findLayoutProblems(keynessChart([term("play", 3, 0.01), term("courts", -3, 0.01)], { group, rest }))).toEqual([]);
  });
});

describe.each([["matrix", coOccurrenceMatrixChart], ["network", coOccurrenceNetworkChart]] as const)("the co-occurrence %s", (_name, chart) => {
  const pair = (codeA: string, codeB: string, together: number) => ({ codeA, codeB, unit: "finding" as const, countA: 9, countB: 9, together, jaccard: 0.2 });

  it("draws the pair that its title names, though other themes meet more in all", () => {
    const crowd = ["a", "b", "c", "d"].flatMap((codeA, at, all) => all.slice(at + 1).map((codeB) => pair(codeA, codeB, 7)));
    const spec = chart([...crowd, pair("rare", "seldom", 8)], { limit: 4 });
    expect(titleOf(spec)).toBe("“Rare” and “Seldom” come up together most: in 8 findings");
    expect(JSON.stringify(spec["layer" as keyof TopLevelSpec])).toContain(`"shown":"8`);
    expect(notesOf(spec)).toContain("5 pairs of other themes are in the table only");
  });

  it("says that other pairs come up as often", () => {
    expect(titleOf(chart([pair("a", "b", 2), pair("c", "d", 2), pair("e", "f", 1)]))).toBe("“A” and “B”, like 1 other pair, come up together most: in 2 findings");
  });

  it("refuses a limit that holds no pair", () => {
    expect(() => chart([pair("a", "b", 2)], { limit: 1 })).toThrow("limit must be an integer of at least 2; got another value");
  });
});

describe("the titles of charts in which several things share the first place", () => {
  const names = ["a", "b", "c", "d", "e"];

  it.each<readonly [string, TopLevelSpec, string]>([
    ["themeByMeetingChart", themeByMeetingChart(names.map((codeId) => ({ codeId, codeLabel: codeId, meetingId: "m", meetingLabel: "M", count: 1 }))), "“a”, “b”, “c” and 2 more come up most, with 1 finding each"],
    ["gapChart", gapChart(names.map((codeId) => ({ codeId, codeLabel: codeId, challenges: 3, recommendations: 1 }))), "Challenges outnumber recommendations in 5 of 5 themes, most in “a” (3 to 1), “b” (3 to 1) and 3 more"],
    ["participationChart", participationChart(names.map((stakeholderId) => ({ stakeholderId, stakeholderLabel: stakeholderId, category: "community", meetings: 1, findings: 2 }))), "“a”, “b”, “c” and 2 more raised most, with 2 findings each"],
    ["reachChart", reachChart(names.slice(3).map((postId) => ({ postId, postLabel: postId, kind: "reactions", count: 7 }))), "“d” and “e” drew most, with 7 reactions each"],
    ["meetingCardChart", meetingCardChart(names.slice(3).map((meetingId) => ({ meetingId, meetingLabel: meetingId, groupId: "g", groupLabel: "G", count: 7 }))), "“d” and “e” raised most, with 7 findings each"],
    ["agreementChart", agreementChart(names.slice(3).map((codeId, at) => ({ codeId, estimate: 0.5, count: at }))), "Coders agree strongly on 0 of 2 themes, on each alike (0.50)"],
  ])("of %s name them all or say how many more", (_chart, spec, title) => {
    expect(titleOf(spec)).toBe(title);
  });
});

describe("participationChart", () => {
  it("calls nobody the one who raised most where nobody raised anything", () => {
    expect(titleOf(participationChart([{ stakeholderId: "a", stakeholderLabel: "A", category: "community", meetings: 3, findings: 0 }]))).toBe("1 stakeholder attended and raised nothing on record");
  });
});

describe("meetingCardChart", () => {
  it("says most of a single meeting's findings of more than half of them only", () => {
    const card = (counts: readonly number[]) => titleOf(meetingCardChart(counts.map((count, at) => ({ meetingId: "m", meetingLabel: "M", groupId: `g${at}`, groupLabel: `G${at}`, count }))));
    expect(card([5, 4])).toBe("“M”: 9 findings, most of them G0 (5)");
    expect(card([3, 3, 2])).toBe("“M”: 8 findings, most often G0 (3) and G1 (3)");
  });
});

describe("reachChart", () => {
  it("takes a kind that is named like a method of every object", () => {
    expect(titleOf(reachChart([{ postId: "p", postLabel: "P", kind: "constructor", count: 2 }]))).toBe("“P” drew most: 2 constructor");
  });
});

describe("words beside the number 1", () => {
  const theme = (codeId: string, count: number) => ({ codeId, codeLabel: codeId, month: "2022-08", count });
  const share = (name: string, estimate: number) => ({ theme: name, estimate, count: 1, total: 4, unit: "meeting" as const, method: "none" });

  it("are singular in English", () => {
    expect(notesOf(themeTimelineChart([theme("a", 2), theme("b", 1), { ...theme("a", 1), month: null }], { limit: 1 }))).toContain("1 coding without a month is left out · 1 theme with fewer findings is in the table only");
    expect(notesOf(prevalenceChart([share("a", 0.5), share("b", 0.25)], { limit: 1 }))).toContain("1 theme with a smaller share is in the table only");
  });

  it("are singular in French", () => {
    const gaps = [{ codeId: "a", codeLabel: "A", challenges: 3, recommendations: 1 }, { codeId: "b", codeLabel: "B", challenges: 1, recommendations: 1 }];
    expect(titleOf(gapChart(gaps, { language: "fr" }))).toContain("pour 1 thème sur 2");
    expect(titleOf(agreementChart([{ codeId: "a", estimate: 0.9, count: 1 }, { codeId: "b", estimate: 0.2, count: 1 }], { language: "fr" }))).toContain("Accord fort sur 1 thème sur 2");
    expect(titleOf(themeByMeetingChart([{ codeId: "a", codeLabel: "A", meetingId: "m", meetingLabel: "M", count: 1 }], { language: "fr" }))).toContain("dans 1 réunion sur 1");
  });
});

describe.each([["figuresChart", figuresChart], ["networkGrowthChart", networkGrowthChart]] as const)("%s", (_name, chart) => {
  it("tells sources of one title apart, and names their ids in its key", () => {
    const row = { subject: "members", subjectLabel: "Members", unit: "member", precision: "exact" as const, sourceLabel: "Yearly report", section: "1" };
    const drawn = JSON.stringify(chart([{ ...row, value: 40, sourceId: "report-2021", asOf: "2021-08" }, { ...row, value: 52, sourceId: "report-2022", asOf: "2022-08" }]));
    expect(drawn).toContain(`"domain":["Yearly report (report-2021)","Yearly report (report-2022)"]`);
  });
});

describe("networkGrowthChart", () => {
  it.each(["", "soon", "2022-13", "2022-02-29", "2022-02-99", "2022-08-30T10:00"])("refuses the date “%s”, which has no place on its axis", (asOf) => {
    const row = { subject: "members", subjectLabel: "Members", value: 40, unit: "member", precision: "exact" as const, sourceId: "report", sourceLabel: "Report", section: "1" };
    let refusal: unknown;
    try {
      networkGrowthChart([row, { ...row, asOf }]);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeInstanceOf(CoreError);
    expect(refusal).toMatchObject({ code: "invalid_format", path: [1, "asOf"] });
  });
});

describe("agreementChart", () => {
  it("draws no coefficient of null as 0", () => {
    expect(() => agreementChart([{ codeId: "a", estimate: null as unknown as number, count: 1 }])).toThrow("estimate must be a finite number; got another value");
  });
});

describe("prevalenceChart", () => {
  it("speaks of intervals only where there are some", () => {
    const row = { theme: "a", estimate: 0.5, count: 2, total: 4, unit: "meeting" as const, method: "none" };
    expect(prevalenceChart([row]).description).toContain("Points for 1 theme");
    expect(prevalenceChart([{ ...row, low: 0.1, high: 0.9 }]).description).toContain("Points with intervals for 1 theme");
  });
});
