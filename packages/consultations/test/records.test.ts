import { describe, expect, it } from "vitest";
import { findConflicts, total, isFigureOf, totalReach } from "@redheart/core";
import { consultations } from "@redheart/consultations";

const { activities, campaigns, figures, programmes, referrals, services } = consultations;

describe("the campaign", () => {
  it("holds all 36 rows of the table of posts, with what each row counts", () => {
    const posts = activities.filter(({ channel }) => channel === "facebook");
    const reaches = posts.map(({ reach }) => reach);
    expect(posts).toHaveLength(36);
    expect(totalReach("reactions", reaches)).toMatchObject({ known: 36, total: 36 });
    expect(["comments", "shares", "reached", "engaged"].map((measure) => totalReach(measure as "shares", reaches))).toEqual([
      { sum: 49, known: 10, total: 36 },
      { sum: 26, known: 12, total: 36 },
      { sum: 866, known: 7, total: 36 },
      { sum: 392, known: 7, total: 36 },
    ]);
  });

  it("gives the network every size that a source gives it", () => {
    const sizes = campaigns[0]?.membershipFigureIds.map((id) => figures.find((figure) => figure.id === id)).filter((figure) => figure?.unit === "member");
    expect([...new Set(sizes?.map((figure) => figure?.value))]).toEqual([69, 74, 80, 169, 187]);
  });

  it("shows the post that is older than the meeting that it reports", () => {
    expect(findConflicts(consultations).filter(({ kind }) => kind === "date-order").map(({ subject }) => subject)).toEqual(["campaign-post-32 before stakeholder-meeting-5"]);
  });
});

describe("the referral system", () => {
  it("publishes no referral", () => {
    expect(referrals).toEqual([]);
  });

  it("shows no place of the shelter", () => {
    const shelters = services.filter(({ category }) => category === "shelter");
    expect(shelters.map(({ locationIds }) => locationIds)).toEqual([["redacted-1"]]);
    expect(JSON.stringify(shelters)).not.toMatch(/address|street|BD\d{6}/);
  });

  it("counts calls in calls, by direction, with the groups that called", () => {
    const calls = services.flatMap((service) => service.calls ?? []);
    const count = (direction: string): number[] =>
      calls.filter((each) => each.direction === direction).flatMap(({ figureIds }) => figureIds.map((id) => total("call", figures.filter((figure) => figure.id === id).filter((figure) => isFigureOf("call", figure)))));
    expect({ in: count("incoming"), out: count("outgoing") }).toEqual({ in: [2288, 2288], out: [2457, 2457] });
    expect(calls[0]?.callerCategories).toHaveLength(13);
  });
});

describe("statistics that the documents repeat", () => {
  const cited = figures.filter(({ subject }) => subject.startsWith("cybertipline/"));

  it("stand as figures with the year that they count and the organization that gave them", () => {
    expect(new Set(cited.map(({ citedById }) => citedById))).toEqual(new Set(["icmec"]));
    expect([...new Set(cited.map(({ subject, value, unit, precision }) => `${subject} ${precision} ${value} ${unit}`))]).toEqual([
      "cybertipline/bangladesh-reports/2021 exact 1743240 case",
      "cybertipline/reports/2020 approximate 21700000 report",
      "cybertipline/reports/2023 approximate 32000000 report",
      "cybertipline/bangladesh-reports/2023 approximate 2491368 case",
    ]);
  });

  it("name an organization of the dataset wherever a speaker or a paper is named", () => {
    expect(figures.filter(({ note = "", citedById }) => /^(?:Cited|Said) by|UNICEF/.test(note) && citedById === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe("the programmes", () => {
  it("knows the task as part of its project", () => {
    expect(programmes.map(({ id, partOfId, taskNumber }) => ({ id, partOfId, taskNumber }))).toEqual([
      { id: "returnee-women-migrants", partOfId: undefined, taskNumber: undefined },
      { id: "heroes", partOfId: undefined, taskNumber: undefined },
      { id: "heroes-child-rights-promotion", partOfId: "heroes", taskNumber: "5.6" },
    ]);
  });

  it("measures each indicator in its own unit", () => {
    const units = programmes.flatMap(({ indicators }) => indicators.flatMap(({ unit, figureIds }) => figureIds.map((id) => [unit, figures.find((figure) => figure.id === id)?.unit])));
    expect(units.length).toBeGreaterThan(20);
    expect(units.filter(([indicator, figure]) => indicator !== figure)).toEqual([]);
  });
});
