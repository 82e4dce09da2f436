import { describe, expect, it } from "vitest";
import { challengesAndRecommendations, codingRows, codingsTable, conflictsTable, figuresTable, findingRows, findingsTable, meetingsTable, themeByMeeting, themeByStakeholder } from "@redheart/analytics/tables";
import { consultations } from "@redheart/consultations";
import { type Dataset, findConflicts, findingsOf, parseDataset } from "@redheart/core";

const empty = parseDataset({ schemaVersion: "1", title: "Empty" });

interface ThemeRow {
  readonly codeId: string;
  readonly count: number;
  readonly total: number;
  readonly share: number;
  readonly findingIds: readonly string[];
}

/** The same counts by plain loops, to hold Arquero's against. */
const countsByLoop = (dataset: Dataset, groupsOf: (finding: Dataset["findings"][number]) => readonly string[]): Map<string, number> => {
  const findingOf = new Map(dataset.findings.map((finding) => [finding.id, finding] as const));
  const seen = new Map<string, Set<string>>();
  for (const { codeId, findingId } of dataset.codings)
    for (const group of groupsOf(findingOf.get(findingId) as Dataset["findings"][number])) {
      const key = `${codeId} ${group}`;
      seen.set(key, (seen.get(key) ?? new Set()).add(findingId));
    }
  return new Map([...seen].map(([key, ids]) => [key, ids.size]));
};

describe("tidy tables", () => {
  it("have one row a finding, coding, meeting, figure and side of a conflict", () => {
    expect(findingsTable(consultations).numRows()).toBe(consultations.findings.length);
    expect(codingsTable(consultations).numRows()).toBe(consultations.codings.length);
    expect(meetingsTable(consultations).numRows()).toBe(consultations.meetings.length);
    expect(figuresTable(consultations).numRows()).toBe(consultations.figures.length);
    expect(conflictsTable(consultations).numRows()).toBe(findConflicts(consultations).reduce((sum, { sides }) => sum + sides.length, 0));
  });

  it("keep their columns where the dataset is empty", () => {
    for (const table of [findingsTable(empty), codingsTable(empty), meetingsTable(empty), figuresTable(empty), conflictsTable(empty), themeByMeeting(empty), themeByStakeholder(empty), challengesAndRecommendations(empty)]) {
      expect(table.numRows()).toBe(0);
      expect(table.columnNames().length).toBeGreaterThan(5);
    }
  });

  it("give a finding of a series that series and no meeting or year", () => {
    expect(findingRows(consultations).find(({ findingId }) => findingId === "union-parishad-meetings-01")).toMatchObject({ meetingId: null, seriesId: "union-parishad-meetings", year: null });
  });

  it("give a finding of a meeting the meeting's series and year", () => {
    expect(findingRows(consultations).find(({ findingId }) => findingId === "stakeholder-meeting-9-01")).toMatchObject({ meetingId: "stakeholder-meeting-9", seriesId: "stakeholder-meetings", year: 2024 });
  });

  it("leave out codings of another coder, and of findings that the dataset does not have", () => {
    expect(codingRows(consultations, { coderId: "nobody" })).toEqual([]);
    const [coding] = consultations.codings as [Dataset["codings"][number]];
    expect(codingRows(empty, { codings: [coding] })).toEqual([]);
  });
});

describe("theme tables of unusual datasets", () => {
  const rowsOf = (table: { objects: () => object[] }) => table.objects() as (ThemeRow & { codeLabel: string; stakeholderId: string; challenges: number })[];

  it("count a finding that names a stakeholder twice once, in the total too", () => {
    const twice = { ...consultations, findings: consultations.findings.map((finding) => ({ ...finding, stakeholderIds: [...finding.stakeholderIds, ...finding.stakeholderIds] })) };
    expect(rowsOf(themeByStakeholder(twice))).toEqual(rowsOf(themeByStakeholder(consultations)));
  });

  it("have one row for a code of two codebooks, with the label of the last", () => {
    const [book] = consultations.codebooks as [Dataset["codebooks"][number]];
    const codes = book.codes.map((code) => ({ ...code, label: { ...code.label, en: `Second ${code.id}` } }));
    const two = { ...consultations, codebooks: [book, { ...book, id: "second" as typeof book.id, codes }] };
    expect(rowsOf(challengesAndRecommendations(two))).toEqual(rowsOf(challengesAndRecommendations(consultations)).map((row) => ({ ...row, codeLabel: `Second ${row.codeId}` })));
  });

  it("put codes that no codebook has last, each with its rows together", () => {
    const odd = consultations.codings.slice(0, 60).flatMap((coding) => ["zz-odd", "aa-odd", coding.codeId].map((codeId) => ({ ...coding, codeId: codeId as typeof coding.codeId })));
    for (const table of [themeByMeeting(consultations, { codings: odd }), themeByStakeholder(consultations, { codings: odd })]) {
      const order = rowsOf(table).map(({ codeId }) => codeId).filter((codeId, at, all) => codeId !== all[at - 1]);
      expect(order).toHaveLength(new Set(order).size);
      expect(order.slice(-2)).toEqual(["aa-odd", "zz-odd"]);
    }
  });
});

describe("themeByMeeting", () => {
  const rows = themeByMeeting(consultations).objects() as (ThemeRow & { meetingId: string })[];

  it("counts as plain loops do", () => {
    const loops = countsByLoop(consultations, ({ meetingId }) => (meetingId === undefined ? [] : [meetingId]));
    expect(new Map(rows.map(({ codeId, meetingId, count }) => [`${codeId} ${meetingId}`, count]))).toEqual(loops);
  });

  it("leads from every number back to the findings that it counts", () => {
    for (const { codeId, meetingId, count, findingIds } of rows) {
      expect(findingIds).toHaveLength(count);
      expect(findingsOf(consultations, { codeId, meetingId }).map(({ id }) => id as string).toSorted()).toEqual([...findingIds].toSorted());
    }
  });

  it("gives shares of the meeting's findings", () => {
    for (const { meetingId, count, total, share } of rows) {
      expect(total).toBe(findingsOf(consultations, { meetingId }).length);
      expect(share).toBeCloseTo(count / total, 12);
    }
  });

  it("is empty for an empty dataset", () => {
    expect(themeByMeeting(empty).numRows()).toBe(0);
  });
});

describe("themeByStakeholder", () => {
  it("counts a finding for each stakeholder that raised it", () => {
    const rows = themeByStakeholder(consultations).objects() as (ThemeRow & { stakeholderId: string })[];
    expect(new Map(rows.map(({ codeId, stakeholderId, count }) => [`${codeId} ${stakeholderId}`, count]))).toEqual(countsByLoop(consultations, ({ stakeholderIds }) => stakeholderIds));
  });
});

describe("challengesAndRecommendations", () => {
  it("has a row for every theme of the codebook, with the ids behind both numbers", () => {
    const rows = challengesAndRecommendations(consultations, { language: "fr" }).objects() as { codeId: string; challenges: number; challengeIds: string[]; recommendations: number; recommendationIds: string[] }[];
    expect(rows.map(({ codeId }) => codeId)).toEqual(consultations.codebooks[0]?.codes.map(({ id }) => id));
    for (const { codeId, challenges, challengeIds, recommendations, recommendationIds } of rows) {
      expect([challenges, recommendations]).toEqual([challengeIds.length, recommendationIds.length]);
      expect(challengeIds).toEqual(findingsOf(consultations, { codeId, kind: "challenge" }).map(({ id }) => id));
    }
  });
});
