import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { consultations } from "@redheart/consultations";
import type { Finding } from "@redheart/core";

const { findings, meetings, series, stakeholders, codings } = consultations;
const raisedAt = ({ meetingId, seriesId }: Finding): string => meetingId ?? seriesId ?? "";
const countsOf = (place: string): number[] =>
  (["challenge", "recommendation", "good-practice", "observation"] as const).map((kind) => findings.filter((finding) => finding.kind === kind && raisedAt(finding) === place).length);
const idsWhere = (isWrong: (finding: Finding) => boolean): string[] => findings.filter(isWrong).map(({ id }) => id);
const codesOf = new Map(findings.map(({ id }) => [id as string, codings.filter(({ findingId }) => findingId === id)]));

describe("the findings", () => {
  it("are those of every file, also of one that was added later", () => {
    const folder = new URL("../data/findings/", import.meta.url);
    const ids = readdirSync(folder).flatMap((name) => (JSON.parse(readFileSync(new URL(name, folder), "utf8")) as Finding[]).map(({ id }) => id));
    expect(findings.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
  // Pinned so that a change of the data shows in review: challenges, recommendations, good practices, observations.
  it.each([
    ["stakeholder-meeting-1", [5, 3, 6, 14]],
    ["stakeholder-meeting-2", [14, 0, 0, 3]],
    ["stakeholder-meeting-3", [10, 2, 0, 7]],
    ["stakeholder-meeting-4", [4, 18, 6, 2]],
    ["stakeholder-meeting-5", [27, 40, 0, 3]],
    ["stakeholder-meeting-6", [4, 17, 0, 6]],
    ["stakeholder-meeting-7", [26, 51, 15, 10]],
    ["stakeholder-meeting-8", [0, 0, 0, 0]],
    ["stakeholder-meeting-9", [31, 17, 11, 10]],
    ["stakeholder-meetings", [0, 29, 12, 0]],
    ["campaign-meeting-1", [0, 1, 0, 2]],
    ["campaign-meeting-2", [0, 0, 11, 3]],
    ["campaign-meeting-3", [4, 13, 8, 4]],
    ["campaign-launch", [0, 6, 0, 1]],
    ["campaign-one-year-webinar", [1, 21, 13, 1]],
    ["union-parishad-meetings", [13, 16, 3, 10]],
    ["alliance-launch", [6, 20, 0, 12]],
    ["alliance-meetings", [0, 28, 0, 0]],
    ["media-briefings", [0, 6, 0, 0]],
    ["reintegration-dialogue", [5, 11, 1, 1]],
    ["reintegration-policy-consultation", [15, 10, 0, 8]],
  ])("are as many as the documents raise at %s", (place, counts) => {
    expect(countsOf(place)).toEqual(counts);
  });

  it("are 657, none of them outside those places", () => {
    expect(findings).toHaveLength(657);
    expect(["challenge", "recommendation", "good-practice", "observation"].map((kind) => findings.filter((finding) => finding.kind === kind).length)).toEqual([165, 309, 86, 97]);
  });

  it("have ids of their own that begin with where they were raised", () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(idsWhere((finding) => !new RegExp(`^${raisedAt(finding)}-\\d{2,3}$`).test(finding.id))).toEqual([]);
  });

  it("each name a section of a source", () => {
    expect(idsWhere(({ sources }) => sources.length === 0 || sources.some(({ section }) => section === ""))).toEqual([]);
    expect(idsWhere(({ sources }) => new Set(sources.map(({ sourceId }) => sourceId)).size < sources.length)).toEqual([]);
  });

  it("are raised by those who were there", () => {
    const wereAt = (finding: Finding): boolean =>
      finding.stakeholderIds.every((id) => {
        const attended: readonly string[] = stakeholders.find((stakeholder) => stakeholder.id === id)?.meetingIds ?? [];
        return finding.meetingId === undefined || attended.includes(finding.meetingId);
      });
    expect(idsWhere((finding) => !wereAt(finding))).toEqual([]);
  });

  it("take the topic of the group that raised them, and none where no group did", () => {
    const topics = new Map(meetings.flatMap(({ groups }) => groups.map(({ id, topic }) => [id as string, topic as string] as const)));
    expect(idsWhere(({ groupId, breakoutTopic }) => (groupId === undefined ? undefined : topics.get(groupId)) !== breakoutTopic)).toEqual([]);
  });

  it("come from every breakout group but those of the alliance, whose recommendations are listed together", () => {
    const groups = meetings.flatMap((meeting) => meeting.groups.map(({ id }) => id));
    const silent = groups.filter((id) => findings.every(({ groupId }) => groupId !== id));
    expect(silent.every((id) => id.startsWith("alliance-meeting-"))).toBe(true);
    expect(silent).toHaveLength(7);
  });

  it("stand under a series only where the documents name no meeting", () => {
    const used = new Set(findings.flatMap(({ seriesId }) => (seriesId === undefined ? [] : [seriesId as string])));
    expect(series.map(({ id }) => id as string).filter((id) => used.has(id))).toEqual(["stakeholder-meetings", "union-parishad-meetings", "alliance-meetings", "media-briefings"]);
  });
});

describe("the reader's codings", () => {
  const known = new Set(childProtectionCodebook.codes.map(({ id }) => id as string));

  it("give every finding one to three themes of the codebook, each once", () => {
    expect(idsWhere(({ id }) => ![1, 2, 3].includes(codesOf.get(id)?.length ?? 0))).toEqual([]);
    expect(codings.filter(({ codeId }) => !known.has(codeId)).map(({ findingId }) => findingId)).toEqual([]);
    expect(idsWhere(({ id }) => new Set(codesOf.get(id)?.map(({ codeId }) => codeId)).size !== codesOf.get(id)?.length)).toEqual([]);
  });

  it("give most findings one theme and few three", () => {
    const sizes = findings.map(({ id }) => codesOf.get(id)?.length ?? 0);
    expect([1, 2, 3].map((size) => sizes.filter((each) => each === size).length)).toEqual([514, 139, 4]);
  });

  it("use every theme of the codebook", () => {
    const used = new Set(codings.map(({ codeId }) => codeId as string));
    expect(childProtectionCodebook.codes.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("never join `other` with a theme", () => {
    expect(idsWhere(({ id }) => codesOf.get(id)?.some(({ codeId }) => codeId === "other") === true && codesOf.get(id)?.length !== 1)).toEqual([]);
  });
});

describe("what children and youth discussed", () => {
  const youth = findings.filter(({ stakeholderIds }) => stakeholderIds.some((id) => id === "children-and-youth"));

  it("is raised by children and youth alone", () => {
    expect(youth.map(({ stakeholderIds }) => stakeholderIds).filter((ids) => ids.length > 1)).toEqual([]);
    expect([...new Set(youth.map(({ meetingId }) => meetingId as string))]).toEqual(["stakeholder-meeting-2", "campaign-meeting-3"]);
  });

  it("is all that the groups of their meeting raised", () => {
    expect(idsWhere(({ groupId, stakeholderIds }) => groupId?.startsWith("stakeholder-meeting-2") === true && stakeholderIds.join(" ") !== "children-and-youth")).toEqual([]);
  });

  it("tells no age, no place and nobody's own story", () => {
    const personal = /\d|\b(I|me|my|he|his|him|cousin|uncle|aunt|mother|mom|aged?|years?|Dhaka|district|upazila|school)\b/i;
    expect(youth.filter(({ text }) => personal.test(text)).map(({ id }) => id)).toEqual([]);
  });

  it("is counted without sex or age", () => {
    const counted = consultations.figures.filter(({ subject }) => /attendance\/(stakeholder-meeting-2|campaign-meeting-3)/.test(subject));
    expect(counted.filter(({ label, note = "", subject }) => /\b(men|women|boys?|girls?|males?|females?|aged?|\d+ years)\b/i.test(`${label} ${note} ${subject}`)).map(({ id }) => id)).toEqual([]);
  });
});
