import { expect, it } from "vitest";
import { sourceNames } from "../../src/charts/figure-rows.js";
import { measureText } from "../../src/charts/text-measure.js";

const row = { subject: "members", subjectLabel: "Members", value: 40, unit: "member", precision: "exact" as const, section: "1" };

it("sourceNames writes no name wider than asked, with the id of sources that would be called alike", () => {
  const sourceLabel = "Yearly report of the network of centres ".repeat(4);
  const names = [...sourceNames([{ ...row, sourceId: "report-2021", sourceLabel }, { ...row, sourceId: "report-2022", sourceLabel }, { ...row, sourceId: "minutes", sourceLabel: "Minutes" }], 200).values()];
  expect(names).toEqual([expect.stringMatching(/\w… \(report-2021\)$/), expect.stringMatching(/\w… \(report-2022\)$/), "Minutes"]);
  expect(Math.max(...names.map((name) => measureText(name, 12)))).toBeLessThanOrEqual(200);
});
