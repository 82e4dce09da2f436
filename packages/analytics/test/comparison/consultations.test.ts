import { findingPrevalence, gaps, meetingPrevalence, type PrevalenceRow } from "@redheart/analytics/comparison";
import { codingRows, type FindingRow, findingRows } from "@redheart/analytics/tables";
import { consultations } from "@redheart/consultations";
import { describe, expect, it } from "vitest";

type Finding = (typeof consultations.findings)[number];

const findings = findingRows(consultations);
const codings = codingRows(consultations);
const meetingOf = new Map(consultations.meetings.map((meeting) => [meeting.id as string, meeting]));
const categoryOf = new Map(consultations.stakeholders.map(({ id, category }) => [id as string, category as string]));

/** Each way to group, as a column of the rows and as a person would read it off the dataset. */
const DIMENSIONS: readonly (readonly [column: keyof FindingRow, read: (finding: Finding) => readonly (string | undefined)[]])[] = [
  ["meetingId", ({ meetingId }) => [meetingId]],
  ["stakeholderIds", ({ stakeholderIds }) => stakeholderIds],
  ["stakeholderCategories", ({ stakeholderIds }) => stakeholderIds.map((id) => categoryOf.get(id))],
  ["seriesId", ({ seriesId, meetingId }) => [seriesId ?? meetingOf.get(meetingId ?? "")?.seriesId]],
  ["kind", ({ kind }) => [kind]],
  ["heroesPillar", ({ heroesPillar }) => [heroesPillar]],
  ["level", ({ level }) => [level]],
  ["year", ({ meetingId }) => [meetingOf.get(meetingId ?? "")?.date?.slice(0, 4)]],
];
const codesOf = new Map(consultations.findings.map(({ id }) => [id, new Set(consultations.codings.filter(({ findingId }) => findingId === id).map(({ codeId }) => codeId as string))]));

/** `code group count/total` of every theme and group, by sets. */
function countsBySets(read: (typeof DIMENSIONS)[number][1], unitOf: (finding: Finding) => string | undefined): string[] {
  const totals = new Map<string, Set<string>>();
  const raised = new Map<string, Set<string>>();
  const themes = new Set<string>();
  for (const finding of consultations.findings) {
    const unit = unitOf(finding);
    if (unit === undefined) continue;
    for (const group of read(finding)) {
      if (group === undefined) continue;
      totals.set(group, (totals.get(group) ?? new Set()).add(unit));
      for (const code of codesOf.get(finding.id) ?? []) {
        themes.add(code);
        raised.set(`${code} ${group}`, (raised.get(`${code} ${group}`) ?? new Set()).add(unit));
      }
    }
  }
  return [...themes].flatMap((theme) => [...totals].map(([group, { size }]) => `${theme} ${group} ${raised.get(`${theme} ${group}`)?.size ?? 0}/${size}`)).toSorted();
}

const written = (rows: readonly PrevalenceRow[]): string[] => rows.map(({ theme, group, count, total }) => `${theme} ${group} ${count}/${total}`).toSorted();

describe.each(DIMENSIONS)("the consultations by %s", (by, read) => {
  it("are counted as sets count them, meetings and findings", () => {
    const meetings = meetingPrevalence(codings, findings, { by });
    expect(meetings.length).toBeGreaterThan(20);
    expect(written(meetings)).toEqual(countsBySets(read, ({ meetingId }) => meetingId));
    expect(written(findingPrevalence(codings, findings, { by }))).toEqual(countsBySets(read, ({ id }) => id));
    expect(meetings.every(({ unit, method, assumption, low = 2, estimate, high = -1 }) => unit === "meeting" && method === "wilson-95" && assumption !== undefined && low <= estimate && estimate <= high)).toBe(true);
  });

  it("show for each theme and group the challenges, the recommendations and whom they address", () => {
    const groupsOf = new Map(consultations.findings.map((finding) => [finding.id as string, read(finding)]));
    const rows = gaps(findings, codings, { by });
    expect(rows.length).toBeGreaterThan(10);
    for (const { theme, group, challengeIds, recommendationIds, addressees, status } of rows) {
      const idsOf = (kind: string) => consultations.findings.filter((finding) => finding.kind === kind && codesOf.get(finding.id)?.has(theme) === true && groupsOf.get(finding.id)?.includes(group) === true);
      expect(challengeIds.toSorted()).toEqual(idsOf("challenge").map(({ id }) => id as string).toSorted());
      expect(recommendationIds.toSorted()).toEqual(idsOf("recommendation").map(({ id }) => id as string).toSorted());
      expect(status).toBe(recommendationIds.length === 0 ? "unanswered" : challengeIds.length === 0 ? "unprompted" : "both");
      const asked = idsOf("recommendation").flatMap((finding) => ("addressee" in finding ? [...new Set(finding.addressee)] : []));
      expect(addressees.reduce((sum, { count }) => sum + count, 0)).toBe(asked.length);
    }
  });
});
