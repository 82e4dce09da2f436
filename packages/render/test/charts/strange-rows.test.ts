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

  it.each([["fr", "Rien ne sépare nettement ce groupe et les autres"], ["bn", "বাকি দল থেকে এই দল-কে স্পষ্টভাবে আলাদা করে এমন কিছু নেই"]] as const)("says in %s that nothing sets the groups apart", (language, title) => {
    expect(titleOf(keynessChart([term("play", 0.4, 0.9)], { language }))).toBe(title);
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
    expect(notesOf(spec)).toContain("5 pairs with other themes are in the table only");
  });

  it("says that other pairs come up as often", () => {
    expect(titleOf(chart([pair("a", "b", 2), pair("c", "d", 2), pair("e", "f", 1)]))).toBe("“A” and “B”, like 1 other pair, come up together most: in 2 findings");
  });

  it.each([["fr", "« A » et « B », comme 1 autre paire, reviennent le plus souvent ensemble : dans 2 constats", "1 paire avec d’autres thèmes figure"], ["bn", "“A” ও “B”, এবং আরও ১টি জোড়া, সবচেয়ে বেশি একসঙ্গে এসেছে: ২টি বক্তব্যে", "অন্য বিষয়ের সঙ্গে ১টি জোড়া"]] as const)("says so in %s", (language, title, note) => {
    const spec = chart([pair("a", "b", 2), pair("b", "c", 2)], { language, limit: 2 });
    expect(titleOf(spec).replaceAll("\u00a0", " ")).toBe(title);
    expect(notesOf(spec)).toContain(note);
  });

  it("refuses a limit that holds no pair", () => {
    expect(() => chart([pair("a", "b", 2)], { limit: 1 })).toThrow("limit must be an integer of at least 2; got another value");
  });
});

describe("the titles of charts in which several things share the first place", () => {
  const names = ["a", "b", "c", "d", "e"];

  it.each<readonly [string, TopLevelSpec, string]>([
    ["themeByMeetingChart", themeByMeetingChart(names.map((codeId) => ({ codeId, codeLabel: codeId, meetingId: "m", meetingLabel: "M", count: 1 }))), "“a”, “b”, “c” and 2 more come up most, with 1 finding each"],
    ["gapChart", gapChart([...names, "f"].map((codeId) => ({ codeId, codeLabel: codeId, challenges: codeId === "f" ? 1 : 3, recommendations: 1 }))), "Challenges outnumber recommendations in 5 of 6 themes, most in “a” (3 to 1), “b” (3 to 1) and 3 more"],
    ["gapChart, of all themes alike,", gapChart(names.map((codeId, at) => ({ codeId, codeLabel: codeId, challenges: at + 2, recommendations: at }))), "Challenges outnumber recommendations in 5 of 5 themes, by 2 in each"],
    ["gapChart without a gap", gapChart([...names.slice(3).map((codeId) => ({ codeId, codeLabel: codeId, challenges: 1, recommendations: 3 })), { codeId: "f", codeLabel: "f", challenges: 1, recommendations: 1 }]), "Every theme has at least as many recommendations as challenges; furthest ahead: “d” (3 recommendations to 1 challenge) and “e” (3 recommendations to 1 challenge)"],
    ["themeTimelineChart", themeTimelineChart([{ codeId: "a", codeLabel: "a", month: "2022-08", count: 2 }, { codeId: "a", codeLabel: "a", month: "2022-09", count: 2 }, { codeId: "b", codeLabel: "b", month: "2022-08", count: 2 }]), "Peaks of 2 findings: “a” (August 2022), “a” (September 2022) and “b” (August 2022)"],
    ["participationChart", participationChart(names.map((stakeholderId) => ({ stakeholderId, stakeholderLabel: stakeholderId, category: "community", meetings: 1, findings: 2 }))), "“a”, “b”, “c” and 2 more raised most, with 2 findings each"],
    ["reachChart", reachChart(names.slice(3).map((postId) => ({ postId, postLabel: postId, kind: "reactions", count: 7 }))), "“d” and “e” drew most, with 7 reactions each"],
    ["meetingCardChart", meetingCardChart(names.slice(3).map((meetingId) => ({ meetingId, meetingLabel: meetingId, groupId: "g", groupLabel: "G", count: 7 }))), "“d” and “e” raised most, with 7 findings each"],
    ["agreementChart", agreementChart(names.slice(3).map((codeId, at) => ({ codeId, estimate: 0.5, count: at }))), "Coders agree strongly on 0 of 2 themes, equally on each (0.50)"],
    ["agreementChart with a theme without a coefficient", agreementChart([...names.slice(3).map((codeId) => ({ codeId, estimate: 0.5, count: 1 })), { codeId: "f", count: 1 }]), "Coders agree strongly on 0 of 2 themes, equally on each (0.50)"],
  ])("of %s name them all or say how many more", (_chart, spec, title) => {
    expect(titleOf(spec)).toBe(title);
  });

  const cell = (codeId: string) => ({ codeId, codeLabel: codeId, meetingId: "m", meetingLabel: "M", month: "2022-08", count: 1 });
  const two = (language: "fr" | "bn"): Readonly<Record<string, TopLevelSpec>> => ({
    themeByMeeting: themeByMeetingChart(["d", "e"].map(cell), { language }),
    gap: gapChart(["d", "e"].map((codeId) => ({ codeId, codeLabel: codeId, challenges: 3, recommendations: 1 })), { language }),
    noGap: gapChart(["d", "e"].map((codeId) => ({ codeId, codeLabel: codeId, challenges: 1, recommendations: 3 })), { language }),
    timeline: themeTimelineChart(["d", "e"].map(cell), { language }),
    participation: participationChart(["d", "e"].map((stakeholderId) => ({ stakeholderId, stakeholderLabel: stakeholderId, category: "community", meetings: 1, findings: 2 })), { language }),
    reach: reachChart(["d", "e"].map((postId) => ({ postId, postLabel: postId, kind: "reactions", count: 7 })), { language }),
    meetingCards: meetingCardChart(["d", "e"].map((meetingId) => ({ meetingId, meetingLabel: meetingId, groupId: "g", groupLabel: "G", count: 7 })), { language }),
    oneMeeting: meetingCardChart(["d", "e", "f"].map((groupId) => ({ meetingId: "m", meetingLabel: "M", groupId, groupLabel: groupId, count: 3 })), { language }),
    agreement: agreementChart(["d", "e"].map((codeId) => ({ codeId, estimate: 0.5, count: 1 })), { language }),
  });

  it.each<readonly ["fr" | "bn", Readonly<Record<string, string>>]>([
    [
      "fr",
      {
        themeByMeeting: "« d » et « e » reviennent le plus, avec 1 constat chacun",
        gap: "Plus de difficultés que de recommandations pour 2 thèmes sur 2 ; écart de 2 pour chacun",
        noGap: "Chaque thème a au moins autant de recommandations que de difficultés ; en tête : « d » (3 recommandations contre 1 difficulté) et « e » (3 recommandations contre 1 difficulté)",
        timeline: "Maximum de 1 constat : « d » (août 2022) et « e » (août 2022)",
        participation: "« d » et « e » : le plus de constats, 2 constats pour chaque partie prenante",
        reach: "« d » et « e » ont suscité le plus, avec 7 réactions chacune",
        meetingCards: "« d » et « e » : le plus de constats, 7 constats chacune",
        oneMeeting: "« M » : 9 constats, le plus souvent d (3), e (3) et f (3)",
        agreement: "Accord fort sur 0 thème sur 2 ; même coefficient pour chacun (0,50)",
      },
    ],
    [
      "bn",
      {
        themeByMeeting: "“d” ও “e” সবচেয়ে বেশি এসেছে, প্রতিটিতে ১টি বক্তব্য",
        gap: "২টি বিষয়ের প্রতিটিতে সুপারিশের চেয়ে চ্যালেঞ্জ ২টি বেশি",
        noGap: "প্রতিটি বিষয়ে অন্তত যত চ্যালেঞ্জ তত সুপারিশ আছে; সবচেয়ে এগিয়ে “d” (৩টি সুপারিশ, ১টি চ্যালেঞ্জ) ও “e” (৩টি সুপারিশ, ১টি চ্যালেঞ্জ)",
        timeline: "সবচেয়ে বেশি, প্রতিটিতে ১টি বক্তব্য: “d” (আগস্ট ২০২২) ও “e” (আগস্ট ২০২২)",
        participation: "“d” ও “e” সবচেয়ে বেশি বলেছে, প্রত্যেকে ২টি বক্তব্য",
        reach: "“d” ও “e” সবচেয়ে বেশি সাড়া পেয়েছে, প্রতিটিতে ৭ প্রতিক্রিয়া",
        meetingCards: "সবচেয়ে বেশি বক্তব্য “d” ও “e”: প্রতিটিতে ৭টি বক্তব্য",
        oneMeeting: "“M”: ৯টি বক্তব্য, সবচেয়ে বেশি d (৩), e (৩) ও f (৩)",
        agreement: "২টি বিষয়ের ০টিতে কোডকারীরা জোরালোভাবে একমত, সবগুলোতে সমান (০.৫০)",
      },
    ],
  ])("say so in %s", (language, titles) => {
    const said = Object.entries(two(language)).map(([chart, spec]) => [chart, titleOf(spec).replaceAll("\u00a0", " ")]);
    expect(Object.fromEntries(said)).toEqual(titles);
  });
});

describe("themeTimelineChart", () => {
  it("names and scales to circles that are drawn only", () => {
    const month = (codeId: string, at: string, count: number) => ({ codeId, codeLabel: codeId, month: at, count });
    const spec = themeTimelineChart([month("a", "2022-07", 1), month("a", "2022-08", 3), month("a", "2022-09", 2), month("b", "2022-08", 5)], { limit: 1 });
    expect(titleOf(spec)).toBe("“a” peaks in August 2022, with 3 findings");
    expect(JSON.stringify(spec)).toContain(`"scale":{"domain":[0,3]`);
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
    const names = ["Yearly report (report-2021)", "Yearly report (report-2022)"];
    expect(drawn).toContain(`"domain":${JSON.stringify(names)}`);
    expect([...drawn.matchAll(/"source":"([^"]*)","sourceLabel"/g)].map(([, name]) => name)).toEqual(names);
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
