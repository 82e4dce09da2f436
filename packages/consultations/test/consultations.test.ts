import { describe, expect, it } from "vitest";
import { consultations } from "@redheart/consultations";
import { findingsOf } from "@redheart/core";

const { findings, figures, meetings, organizations, stakeholders } = consultations;

describe("the consultations", () => {
  it("hold findings of every meeting that the documents report on, and of none that they only count", () => {
    expect(meetings.filter(({ record }) => record === "counted_only").map(({ id }) => id)).toEqual(["stakeholder-meeting-8"]);
    expect(findingsOf(consultations, { meetingId: "stakeholder-meeting-8" })).toEqual([]);
    const silent = meetings.filter(({ id }) => findingsOf(consultations, { meetingId: id }).length === 0).map(({ id }) => id);
    expect(silent).toEqual(["stakeholder-meeting-8", "alliance-meeting-1", "alliance-meeting-2", "media-briefing-1", "media-briefing-2", "media-briefing-3"]);
  });

  it("make up nothing about the meeting that is only counted", () => {
    const counted = meetings.find(({ id }) => id === "stakeholder-meeting-8");
    expect(counted).toMatchObject({ ordinal: 8, mode: "unknown", speakers: [], groups: [], attendance: [] });
    expect([counted?.date, counted?.startTime, counted?.venue, counted?.chair]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("number the stakeholder meetings from one to nine", () => {
    expect(meetings.filter(({ seriesId }) => seriesId === "stakeholder-meetings").map(({ ordinal, date }) => [ordinal, date])).toEqual([
      [1, "2022-08-30"],
      [2, "2022-10-11"],
      [3, "2022-10-27"],
      [4, "2022-11-14"],
      [5, "2023-02-25"],
      [6, "2023-03-13"],
      [7, "2024-05-19"],
      [8, undefined],
      [9, "2024-08-31"],
    ]);
  });

  it("count who came to every meeting whose attendance the documents give", () => {
    const uncounted = meetings.filter(({ attendance }) => attendance.length === 0).map(({ id }) => id);
    expect(uncounted).toEqual(["stakeholder-meeting-8", "alliance-launch", "alliance-meeting-1", "alliance-meeting-2", "media-briefing-1", "media-briefing-3"]);
    const about = meetings.flatMap(({ id, attendance }) => attendance.map((figureId) => [id, figures.find((figure) => figure.id === figureId)?.subject.split("/")[1]]));
    expect(about.filter(([id, subject]) => id !== subject)).toEqual([]);
  });

  it("say of the reader that it is a language model", () => {
    expect(consultations.coders).toMatchObject([{ id: "reader-1", kind: "language_model" }]);
  });

  it("hold no two findings of one text", () => {
    expect(new Set(findings.map(({ text }) => text)).size).toBe(findings.length);
  });

  it("name speakers and chairs by public role, never with a title of address", () => {
    const roles = meetings.flatMap(({ chair, speakers }) => [...speakers, ...(chair === undefined ? [] : [chair])].map(({ role }) => role));
    expect(roles.filter((role) => /\b(Prof|Dr|Mr|Mrs|Ms|Md|Barrister|Advocate)\b/.test(role))).toEqual([]);
  });

  it("hold no link, no e-mail address and no telephone number longer than a helpline's", () => {
    const everything = JSON.stringify({ findings, meetings, organizations, stakeholders, activities: consultations.activities, services: consultations.services, programmes: consultations.programmes });
    expect(everything).not.toMatch(/https?:|www\.|@[a-z]+\.|\+88|\b\d{10,}\b/);
  });
});
