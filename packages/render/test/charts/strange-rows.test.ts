// Invented rows that draw attention to what ordinary ones never meet.
import { themeByMeetingChart } from "@redheart/analytics/charts";
import { findLayoutProblems } from "@redheart/render";
import { describe, expect, it } from "vitest";

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
