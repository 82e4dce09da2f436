import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeColumns, codeFindings, compileCodebook, type ThemeCoder } from "@redheart/analytics";
import { codingsOf } from "../../../src/themes/columns/coding-columns.js";
import { smallCodebook } from "../small-codebook.js";

const codebook = smallCodebook(
  { broad: ["police", { pattern: "law", weight: 0.3 }], narrow: ["police training", "train* … police"], c: ["law", { pattern: "law", language: "fr", weight: 2 }], other: [] },
  { otherCodeId: "other" as never },
);
const coder = compileCodebook({ ...codebook, codes: codebook.codes.map((code) => (code.id === "narrow" ? { ...code, narrowerThan: ["broad" as never] } : code)) }, { threshold: 0.15 });
const words = fc.constantFrom("police", "training", "trains", "law", "the", ",", "🙂", "of");
const findings = fc.array(fc.array(words, { maxLength: 30 }).map((list) => ({ text: list.join(" "), language: "en" })), { maxLength: 8 });

describe("codeColumns", () => {
  it("holds the codings of codeFindings", () => {
    fc.assert(
      fc.property(findings, (texts) => {
        const own = texts.map((text, at) => ({ ...text, id: `f-${at}` as never }));
        expect(codingsOf(codeColumns(own, coder), own, coder)).toEqual(codeFindings(own, coder));
        expect(codeFindings(own, coder)).toEqual(own.flatMap(({ id, text, language }) => coder.code(text, { language }).map((coded) => ({ findingId: id, codebookId: "small", codebookVersion: "1", coderId: "small-indicators", ...coded }))));
      }),
    );
  });
  it("holds those of a coder that has no columns of its own", () => {
    const plain: ThemeCoder = { coder: coder.coder, codebookId: coder.codebookId, codebookVersion: coder.codebookVersion, code: coder.code };
    const own = [{ id: "f-1" as never, text: "police training and law", language: "en" }, { id: "f-2" as never, text: "law", language: "en" }];
    expect(codingsOf(codeColumns(own, plain), own, plain)).toEqual(codeFindings(own, coder));
  });
  it("has a row for each coding and an offset behind the last", () => {
    const { findings: rows, codes, scores, evidenceOffsets, evidence, codeIds, features } = codeColumns([{ text: "police training" }, { text: "nothing" }, { text: "law" }], coder);
    expect(Array.from(rows)).toEqual([0, 1, 2, 2]);
    expect(Array.from(codes, (code) => codeIds[code])).toEqual(["narrow", "other", "c", "broad"]);
    expect(scores).toHaveLength(4);
    expect(Array.from(evidenceOffsets)).toEqual([0, 1, 1, 2, 3]);
    expect(Array.from(evidence.features, (feature) => features[feature]?.feature)).toEqual(["police training", "law", "law"]);
    expect(Array.from(evidence.weights)).toEqual([1, 2, 0.3]);
  });
  it("counts a pattern of two languages once, with its greater weight", () => {
    const both = smallCodebook({ a: [{ pattern: "law", weight: 0.3 }, { pattern: "law", language: "fr", weight: 2 }] });
    expect(compileCodebook(both).code("law")[0]).toMatchObject({ score: 0.75, evidence: [{ weight: 2 }] });
  });
  it("keeps no memory of other texts", () => {
    const once = compileCodebook(codebook).code("police");
    const again = compileCodebook(codebook);
    for (let k = 0; k < 3; k++) expect(again.code("police")).toEqual(once);
    again.code("law ".repeat(5_000));
    expect(again.code("police")).toEqual(once);
  });
});
