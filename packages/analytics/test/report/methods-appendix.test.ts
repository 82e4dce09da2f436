import { describe, expect, it } from "vitest";
import { consultations } from "@redheart/consultations";
import { parseDataset } from "@redheart/core";
import { methodsAppendix } from "../../src/report/index.js";
import { invented } from "./invented.js";

const answers = (appendix: ReturnType<typeof methodsAppendix>): Record<string, string> => Object.fromEntries(appendix.items.flatMap(({ id, answer }) => (answer === undefined ? [] : [[id, answer]])));

describe("methodsAppendix", () => {
  it("holds the 32 items of COREQ and the 21 of SRQR", () => {
    const { items } = methodsAppendix(invented(), []);
    expect(items.filter(({ checklist }) => checklist === "COREQ").map(({ id }) => id)).toEqual(Array.from({ length: 32 }, (_, at) => String(at + 1)));
    expect(items.filter(({ checklist }) => checklist === "SRQR").map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, at) => `S${at + 1}`));
  });

  it("leaves to a person what data cannot say", () => {
    const human = ["2", "3", "4", "5", "6", "7", "8", "17", "30", "S1", "S2", "S3", "S4", "S6", "S7", "S9", "S11", "S16", "S18", "S19", "S20", "S21"];
    const given = answers(methodsAppendix(consultations, consultations.codings, { methodology: "codebook", software: "Red Heart" }));
    expect(human.filter((id) => id in given)).toEqual([]);
  });

  it("answers from invented data: size, duration, chair, coders, agreement", () => {
    const dataset = invented();
    const given = answers(methodsAppendix(dataset, dataset.codings));
    expect(given["1"]).toBe("2 meetings of 2 name a chair, by public role alone: Head teacher, A centre.");
    expect(given["12"]).toContain("2 meetings reported and 0 only counted; 3 findings");
    expect(given["21"]).toBe("2 meetings give start and end: 90 to 90 minutes.");
    expect(given["24"]).toBe("2 coders: reader-x (person), small-machine (machine). Themes counted here are decided by reader-x for 3 findings.");
    expect(given["S15"]).toMatch(/Krippendorff’s α of reader-x; small-machine .* over 3 findings/);
  });

  it("says nothing of saturation where meetings are too few", () => {
    const dataset = invented();
    expect(answers(methodsAppendix(dataset, dataset.codings))).not.toHaveProperty("22");
  });

  it("turns saturation and agreement off, with the reason, under reflexive analysis", () => {
    const dataset = invented();
    const given = answers(methodsAppendix(dataset, dataset.codings, { methodology: "reflexive" }));
    expect(given["22"]).toContain("Not measured: reflexive thematic analysis");
    expect(given["S15"]).toContain("Agreement is not measured: reflexive thematic analysis");
  });

  it("names saturation over the dated meetings of the consultations, and what came after it", () => {
    expect(answers(methodsAppendix(consultations, consultations.codings))["22"]).toMatch(/^Code saturation over \d+ meetings .*(was not reached|the meetings after it brought (no|\d+) new codes?)/);
  });

  it("answers nothing from an empty dataset", () => {
    expect(answers(methodsAppendix(parseDataset({ schemaVersion: "1", title: "Empty" }), []))).toEqual({});
  });

  it("refuses an unknown methodology", () => {
    expect(() => methodsAppendix(invented(), [], { methodology: "other" as never })).toThrowError(expect.objectContaining({ code: "invalid_option" }));
  });
});
