import { consultations } from "@redheart/consultations";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingEntries, findingsHtml, findingsText, namesOf, type ShownFinding } from "../../src/display/index.js";

const finding = (at: number, text: string): ShownFinding =>
  ({ id: `m1-${at}`, kind: "good-practice", text, language: "en", meetingId: "m1", sources: [{ sourceId: "report", section: "2.1" }] }) as unknown as ShownFinding;
const five = Object.freeze([1, 2, 3, 4, 5].map((at) => finding(at, `Finding ${at}`)));

describe("findingsHtml", () => {
  it("folds what is beyond the limit and numbers it on, so that every finding is there", () => {
    const html = findingsHtml(five, "Five", { limit: 2 });
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html).toContain('<details><summary>… 3 more</summary><ol start="3">');
    expect(findingsHtml(five, "Five")).not.toContain("<details>");
  });

  it("is a caption alone where nothing is to be shown", () => {
    expect(findingsHtml([], "Nothing yet")).toBe('<figure class="findings"><figcaption>Nothing yet</figcaption></figure>');
  });

  it("lets no words become markup", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const html = findingsHtml([finding(1, text)], text, { placeLabel: () => text, sourceLabel: () => text, themesOf: () => [text] });
        expect(html.replace(/<\/?(?:figure|figcaption|ol|li|span|br|small|strong|code)(?: class="findings")?(?: lang="en")?>/g, "")).not.toMatch(/[<>"]/);
      }),
    );
  });
});

describe("findingsText", () => {
  it("counts what it leaves out and names kind, place, themes and id of the rest", () => {
    expect(findingsText(five, "Five", { limit: 1, themesOf: () => ["Shelter"], placeLabel: () => "Parents" })).toBe("Five\n1. Finding 1\n   good practice · Parents · Shelter · m1-1\n… 4 more");
  });
});

describe("namesOf", () => {
  const { placeLabel, themeLabel, sourceLabel, stakeholderLabel, findingText, themesOf } = namesOf(consultations, { coderId: "reader-1" });

  it("has a name for every id that the real consultations refer to", () => {
    for (const { id, meetingId, seriesId, stakeholderIds, sources, text } of consultations.findings) {
      expect(placeLabel(meetingId ?? seriesId ?? "")).not.toBe(meetingId ?? seriesId);
      for (const stakeholderId of stakeholderIds) expect(stakeholderLabel(stakeholderId)).not.toBe(stakeholderId);
      for (const { sourceId } of sources) expect(sourceLabel(sourceId)).not.toBe(sourceId);
      expect(findingText(id)).toBe(text);
    }
  });

  it("names each theme of a finding once, by the coder asked for", () => {
    const [{ findingId, codeId } = { findingId: "", codeId: "" }] = consultations.codings;
    expect(themesOf(findingId)).toContain(themeLabel(codeId));
    const twice = { ...consultations, codings: [...consultations.codings, ...consultations.codings.map((coding) => ({ ...coding, coderId: "other" as typeof coding.coderId }))] };
    expect(namesOf(twice).themesOf(findingId)).toEqual(themesOf(findingId));
    expect(namesOf(twice, { coderId: "nobody" }).themesOf(findingId)).toEqual([]);
  });

  it("shows an id without a record as it is", () => {
    expect([placeLabel("x"), themeLabel("x"), sourceLabel("x"), stakeholderLabel("x"), findingText("x"), themesOf("x")]).toEqual(["x", "x", "x", "x", undefined, []]);
  });

  it("fits lists of findings as it is", () => {
    expect(findingEntries(consultations.findings.slice(0, 1), namesOf(consultations))[0]?.sources).toMatch(/^[A-Z0-9].*: /);
  });
});
