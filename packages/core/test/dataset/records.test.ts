import { describe, expect, it } from "vitest";
import { findConflicts, parseDataset, safeParseDataset } from "@redheart/core";
import { tiny } from "./tiny.js";

type Tiny = ReturnType<typeof tiny>;
const problemsOf = (change: (dataset: Tiny) => void): readonly { code: string; path: string }[] => {
  const dataset = tiny();
  change(dataset);
  const result = safeParseDataset(dataset);
  return result.ok ? [] : result.error.issues.map(({ code, path }) => ({ code, path: path.join(".") }));
};
const at = <T>(list: readonly T[], index = 0): T => list[index] as T;

describe("parseDataset, beyond the consultations", () => {
  it("refuses an answer that joins two challenges, and one that is said twice", () => {
    expect(problemsOf(({ answers }) => void (at(answers).recommendationId = "town-meetings-01"))).toEqual([{ code: "unknown_reference", path: "answers.0.recommendationId" }]);
    expect(problemsOf(({ answers }) => void answers.push(at(answers)))).toEqual([{ code: "duplicate_id", path: "answers.1" }]);
    expect(problemsOf(({ answers }) => void (at(answers).challengeId = at(answers).recommendationId)).map(({ path }) => path)).toContain("answers.0.challengeId");
  });

  it("refuses invented referrals in a dataset that does not say that it is invented", () => {
    expect(problemsOf((dataset) => void (dataset.synthetic = false))).toEqual([{ code: "invalid_value", path: "synthetic" }]);
  });

  it.each([
    ["a figure of a service", (dataset: Tiny) => void (at(dataset.services, 1).figureIds = ["nowhere"]), "services.1.figureIds.0"],
    ["the location of a shelter", (dataset: Tiny) => void (at(dataset.services).locationIds = ["redacted-2"]), "services.0.locationIds.0"],
    ["the meeting that a post reports", (dataset: Tiny) => void Object.assign(at(dataset.activities), { reportsMeetingId: "nowhere" }), "activities.0.reportsMeetingId"],
    ["a figure of a programme's part", (dataset: Tiny) => void (at(at(dataset.programmes).components).figureIds = ["nowhere"]), "programmes.0.components.0.figureIds.0"],
    ["the recipient of a referral", (dataset: Tiny) => void (at(dataset.referrals).recipientId = "nowhere"), "referrals.0.recipientId"],
  ])("refuses a reference that leads nowhere: %s", (_, change, path) => {
    expect(problemsOf(change)).toEqual([{ code: "unknown_reference", path }]);
  });
});

describe("findConflicts, beyond the consultations", () => {
  it("reports a post that is dated before the meeting, or the event, that it reports", () => {
    const early = tiny();
    Object.assign(at(early.activities), { date: "2024-03-01", reportsMeetingId: "town-meeting-1" });
    expect(findConflicts(parseDataset(early)).filter(({ kind }) => kind === "date-order")).toEqual([
      {
        kind: "date-order", subject: "town-post-1 before town-meeting-1",
        sides: [{ sourceId: "minutes-b", section: "2", states: "town-post-1: 2024-03-01" }, { sourceId: "minutes-a", section: "1", states: "town-meeting-1: 2024-03-02" }],
      },
    ]);
    const said = tiny();
    Object.assign(at(said.activities), { eventDate: "2024-03-09" });
    expect(findConflicts(parseDataset(said)).map(({ subject }) => subject)).toEqual(["town-post-1 before event that town-post-1 reports"]);
    expect(findConflicts(parseDataset(tiny()))).toEqual([]);
  });

  it("reports a post with which more persons engaged than it reached, and none of which one number is unknown", () => {
    const loud = tiny();
    Object.assign(at(loud.activities).reach, { reached: 5, engaged: 6 });
    expect(findConflicts(parseDataset(loud)).map(({ kind, subject, sides }) => ({ kind, subject, states: sides.map(({ states }) => states) }))).toEqual([
      { kind: "figures", subject: "reach of town-post-1", states: ["6 persons engaged", "5 persons reached"] },
    ]);
    Object.assign(at(loud.activities).reach, { reached: undefined });
    expect(findConflicts(parseDataset(JSON.parse(JSON.stringify(loud))))).toEqual([]);
  });

  it("reports a guide that lists another number of steps than a figure gives it", () => {
    const taught = tiny();
    const figures = [{ ...at(taught.figures), id: "steps", subject: "town-guide/steps", value: 3, unit: "item" }];
    const guides = [{ title: "Steps", steps: [{ ordinal: 1, text: "Ask first" }, { ordinal: 2, text: "Then sign" }], figureIds: ["steps"], sources: [{ sourceId: "minutes-b", section: "4" }] }];
    const dataset = parseDataset({ ...taught, figures: [...taught.figures, ...figures], programmes: [{ ...at(taught.programmes), guides }] });
    expect(findConflicts(dataset).map(({ kind, subject, sides }) => ({ kind, subject, states: sides.map(({ states }) => states) }))).toEqual([{ kind: "figures", subject: "town-guide/steps", states: ["3 item", "2 steps listed"] }]);
  });

  it("reports a figure and an activity that are dated after the publication that gives them, and a meeting that ends before it begins", () => {
    const late = tiny();
    Object.assign(at(late.figures), { asOf: "2024-06" });
    Object.assign(at(late.activities), { date: "2024-05-02", sources: [{ sourceId: "minutes-a", section: "2" }] });
    Object.assign(at(late.meetings), { endTime: "13:00" });
    expect(findConflicts(parseDataset(late)).map(({ subject }) => subject)).toEqual(["publication of minutes-a before town-post-1", "publication of minutes-a before teachers-a", "end of town-meeting-1 before start of town-meeting-1"]);
  });
});
