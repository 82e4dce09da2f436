import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consultations } from "@redheart/consultations";
import { parseDataset } from "@redheart/core";
import { brief, briefCharts, briefContent } from "../../src/report/index.js";
import { invented } from "./invented.js";

const LAW = { audience: "law-ministry" } as const;
const content = briefContent(consultations, consultations.codings, LAW);
const law = brief(consultations, consultations.codings, LAW);

const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
};

describe("brief for the law ministry, on the real consultations", () => {
  it("holds the list of law amendments that the lawyers asked for", () => {
    const amendments = content.groups.find(({ id }) => id === "amend-or-enact");
    expect(amendments?.recommendations.map(({ id }) => id)).toContain("stakeholder-meeting-9-68");
    expect(law.markdown).toContain("### Amend or enact laws and policies");
  });

  it("puts every recommendation and challenge into one group, once", () => {
    const grouped = content.groups.flatMap(({ recommendations, challenges }) => [...recommendations, ...challenges].map(({ id }) => id));
    expect(grouped.toSorted()).toEqual(content.selected.filter(({ kind }) => kind === "recommendation" || kind === "challenge").map(({ id }) => id).toSorted());
    expect(new Set(grouped).size).toBe(grouped.length);
  });

  it("lists each finding with its place in the sources in the annex", () => {
    for (const { id } of content.selected) expect(law.markdown.split(`<a id="finding-${id}"></a>`)).toHaveLength(2);
  });

  it("links no evidence that the annex does not hold", () => {
    const anchors = new Set([...law.html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...law.html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((id) => !anchors.has(id))).toEqual([]);
  });

  it("asks for nothing from outside", () => {
    expect(/(?:src|href)="(?!#|data:)/.exec(law.html)).toBeNull();
    expect(law.html.includes("default-src &#39;none&#39;; style-src")).toBe(true);
  });

  it("says that a language model read the findings, and that no person has reviewed them", () => {
    expect(law.markdown).toContain("reader-1: one careful reading done by a language model, not yet reviewed by a person");
    expect(law.markdown).toContain("No person has coded or reviewed any of these findings yet");
  });

  it.each(["bn", "fr"] as const)("counts the same in %s", (language) => {
    const { markdown } = brief(consultations, consultations.codings, { ...LAW, language });
    const evidence = (text: string): string[] => [...text.matchAll(/<a id="(finding-[^"]+)">/g)].map(([, id]) => id as string);
    expect(evidence(markdown)).toEqual(evidence(law.markdown));
    expect(markdown).not.toMatch(/undefined|NaN|\{[a-z]+\}/);
  });

  it("gives the same bytes again, and leaves its input as it was", () => {
    const frozen = deepFreeze(structuredClone(consultations));
    expect(brief(frozen, frozen.codings, LAW)).toEqual(law);
  });

  it("draws charts that carry a description for screen readers", () => {
    for (const { spec } of briefCharts(consultations, consultations.codings, LAW)) expect(String(spec.description).length).toBeGreaterThan(40);
  });
});

describe("brief", () => {
  it("takes a person's codes before a machine's", () => {
    const dataset = invented();
    const { themesOf, coders } = briefContent(dataset, dataset.codings, {});
    expect(themesOf("town-meeting-1-01")).toEqual(["shelter"]);
    expect(coders).toEqual([{ coderId: "reader-x", kind: "person", findings: 3 }]);
  });

  it("keeps only findings of the themes asked for", () => {
    const dataset = invented();
    expect(briefContent(dataset, dataset.codings, { themes: ["law"] }).selected.map(({ id }) => id)).toEqual(["town-meeting-2-01"]);
  });

  it("lets no text become mark-up, a link or a hidden direction", () => {
    fc.assert(
      fc.property(fc.constantFrom("<script>alert(1)</script>", "![x](http://x.example)", "a|b", "[x](javascript:alert(1))", "\u202Eevil", "`code`", "</td><td>", "&lt;b&gt;"), fc.string({ maxLength: 20 }), (attack, more) => {
        const dataset = invented(`T ${attack} ${more}`);
        const { html, markdown } = brief(dataset, dataset.codings);
        expect(html).not.toContain("<script");
        expect(html).not.toContain("\u202E");
        expect(markdown).not.toMatch(/(?<!\\)\]\((?!#)/);
        expect(html.match(/<td/g)?.length).toBe(brief(invented(), invented().codings).html.match(/<td/g)?.length);
      }),
      { numRuns: 40 },
    );
  });

  it("reports terms to look at and replaces none", () => {
    const dataset = invented("Early marriage goes on");
    const { markdown } = brief(dataset, dataset.codings);
    expect(markdown).toContain("Early marriage goes on");
    expect(markdown).toContain("child marriage");
    expect(brief(dataset, dataset.codings, { terminology: "off" }).markdown).toContain("Terminology was not checked.");
  });

  it("counts a single text that was checked in the singular", () => {
    const nothing = parseDataset({ schemaVersion: "1", title: "Empty" });
    expect(brief(nothing, []).markdown).toContain("1 text (findings, title, headings) was checked");
    expect(brief(nothing, [], { language: "fr" }).markdown).toContain("1 texte (constats, titre, intertitres) a été vérifié");
  });

  it("counts a single text with a term to look at in the singular", () => {
    const nothing = parseDataset({ schemaVersion: "1", title: "Empty" });
    const terminology = () => [{ term: "child-marriage", use: "care" as const, prefer: ["child marriage"], start: 0, end: 2 }];
    expect(brief(nothing, [], { terminology }).markdown).toContain("1 text (findings, title, headings) was checked for terms that demean or blame children and victims. Nothing was replaced; terms to look at: 1.");
    expect(brief(nothing, [], { terminology, language: "fr" }).markdown).toContain("1 texte (constats, titre, intertitres) a été vérifié quant aux termes qui rabaissent ou accusent des enfants et des victimes. Rien n’a été remplacé ; termes à examiner : 1.");
    expect(brief(invented(), [], { terminology }).markdown).toMatch(/[2-9] texts \(findings, title, headings\) were checked .*; terms to look at: [2-9]\./);
  });

  it("says that the records are invented", () => {
    expect(brief(invented(), []).markdown).toContain("The records are invented for demonstration");
  });

  it.each([
    ["an unknown audience", { audience: "nobody" }, "unknown_value"],
    ["an unknown theme", { themes: ["no-such-theme"] }, "unknown_reference"],
    ["an unknown language", { language: "de" as never }, "invalid_option"],
    ["an impossible date", { date: "2024-02-31" }, "invalid_option"],
  ])("refuses %s", (_, options, code) => {
    expect(() => brief(invented(), [], options)).toThrowError(expect.objectContaining({ code }));
  });
});
