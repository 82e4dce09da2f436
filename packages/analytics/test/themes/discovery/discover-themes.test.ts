import { describe, expect, expectTypeOf, it } from "vitest";
import { adjustedRandIndex, type Discovery, type DiscoverOptions, discoverThemes } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { plantedTexts } from "./planted-texts.js";

const { findings, truth } = plantedTexts({ themes: 5, each: 40, seed: 3 });
const found = discoverThemes(findings);

/** Main theme of each finding, in the order of the findings named. */
function mainThemes({ memberships }: Discovery, of: readonly { readonly id: string }[] = findings): string[] {
  const main = new Map<string, string>();
  for (const { findingId, themeId } of memberships) if (!main.has(findingId)) main.set(findingId, themeId);
  return of.map(({ id }) => main.get(id) ?? "none");
}

const named = (texts: readonly string[]) => texts.map((text, at) => ({ id: `f-${at}`, text, language: "en" })) as never[] as { id: never; text: string; language: string }[];

describe("discoverThemes", () => {
  it("finds planted themes and their number by stability", () => {
    expect(found.themes).toHaveLength(5);
    expect(found.count.basis).toBe("stability");
    expect(found.count.reason).toMatch(/^fewest themes within 0\.05 of the best agreement/);
    expect(adjustedRandIndex(mainThemes(found), truth)).toBeGreaterThan(0.95);
  });

  it("gives the same bytes for the same findings and seed, and leaves the findings as they were", () => {
    const frozen = Object.freeze(findings.map((finding) => Object.freeze({ ...finding })));
    expect(JSON.stringify(discoverThemes(frozen))).toBe(JSON.stringify(found));
  });

  it("finds the planted themes in any order of the findings, under any seed", () => {
    for (const seed of [2, 3]) {
      const turned = [...findings.slice(seed * 37), ...findings.slice(0, seed * 37)].toReversed();
      expect(adjustedRandIndex(mainThemes(discoverThemes(turned, { seed, count: [6, 8] })), truth)).toBeGreaterThan(0.9);
    }
  });

  it("describes each theme by words and findings of its own, by size, by how its words hang together", () => {
    const main = mainThemes(found);
    for (const { id, size, representatives, terms, coherence } of found.themes) {
      expect(size).toBe(main.filter((theme) => theme === id).length);
      expect(representatives).toHaveLength(3);
      for (const finding of representatives) expect(main[findings.findIndex((other) => other.id === finding)]).toBe(id);
      expect(terms.map(({ score }) => score)).toEqual(terms.map(({ score }) => score).toSorted((a, b) => b - a));
      expect(coherence).toBeGreaterThan(0);
    }
    expect(found.themes.map(({ size }) => size)).toEqual(found.themes.map(({ size }) => size).toSorted((a, b) => b - a));
  });

  it("begins on a sample where there are many findings, and ends as near", () => {
    const sampled = discoverThemes(findings, { sampleSize: 100, count: [6] });
    expect(adjustedRandIndex(mainThemes(sampled), truth)).toBeGreaterThan(0.85);
    expect(sampled.memberships).toHaveLength(findings.length);
  });

  it("sees findings as mixtures by nmf: shares that sum to 1, the main theme first", () => {
    const { memberships, themes } = discoverThemes(findings, { method: "nmf", count: 5, reseedings: 2 });
    const shares = memberships.filter(({ findingId }) => findingId === findings[0]?.id).map(({ share }) => share);
    expect(themes).toHaveLength(5);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.8);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1 + 1e-9);
  });

  it("keeps a text that repeats its words without end apart from findings of other words", () => {
    const long = "shelter beds night children ".repeat(800);
    const texts = named([long, `${long}police`, "police bribes", "police ask bribes"]);
    const [first, second, third, fourth] = mainThemes(discoverThemes(texts, { count: 2 }), texts);
    expect([second, fourth]).toEqual([first, third]);
    expect(first).not.toBe(third);
  });

  it("gives only finite numbers, also for findings that are all alike or of one word", () => {
    for (const texts of [Array(30).fill("police"), Array.from({ length: 30 }, (_, at) => (at % 2 ? "police" : "shelter")), ["a b", "police"]] as string[][]) {
      const json = JSON.stringify(discoverThemes(named(texts), { maxShare: 1 }));
      expect(json).not.toMatch(/null|NaN/);
    }
  });
});

describe("discoverThemes of little", () => {
  it.each([[[]], [[""]], [["", "the", "42 …"]]] as string[][][])("finds no theme in %j, and says so", (texts) => {
    const { themes, memberships, unplaced, count } = discoverThemes(named(texts));
    expect({ themes, memberships, unplaced: unplaced.length, basis: count.basis }).toEqual({ themes: [], memberships: [], unplaced: texts.length, basis: "few" });
  });

  it("makes one theme of one finding", () => {
    const { themes, count } = discoverThemes(named(["No shelter takes girls"]));
    expect(themes.map(({ size, representatives }) => [size, representatives])).toEqual([[1, ["f-0"]]]);
    expect(count.basis).toBe("few");
  });

  it("asks for no more themes than there are findings with words", () => {
    expect(discoverThemes(named(["shelter beds", "police bribes", ""]), { count: 50 }).count.count).toBe(2);
    expect(discoverThemes(named(["shelter beds", "police bribes", ""]), { count: [2, 50, 60] }).count.curve.map(({ count }) => count)).toEqual([2]);
  });

  it("keeps findings without words apart", () => {
    expect(discoverThemes(named(["shelter beds", "", "police bribes"]), { count: 2 }).unplaced).toEqual(["f-1"]);
  });
});

describe("discoverThemes and the codebook", () => {
  const { codings } = consultations;
  const some = consultations.findings.slice(0, 240);

  it("proposes places by the readers' codings, each within the codebook", () => {
    const { themes } = discoverThemes(some, { count: 12, reseedings: 2, codebook: childProtectionCodebook, codings });
    const pairs = new Set(childProtectionCodebook.codes.map(({ id, familyId }) => `${familyId} ${id}`));
    expect(new Set(themes.map(({ place }) => place?.by))).toEqual(new Set(["codings"]));
    const withCode = themes.flatMap(({ place }) => (place?.kind === "code" ? [`${place.familyId} ${place.codeId}`] : []));
    expect(withCode.length).toBeGreaterThan(0);
    expect(withCode.filter((pair) => !pairs.has(pair))).toEqual([]);
  });

  it("proposes places by words where findings are not coded, and calls new what no code speaks of", () => {
    const shelter = ["Shelters are full at night", "No safe home or shelter takes boys", "Emergency shelter beds are too few"];
    const moon = ["Kites over lunar craters", "Lunar craters and kites", "Craters of kites"];
    const places = discoverThemes(named([...shelter, ...moon]), { count: 2, codebook: childProtectionCodebook }).themes.map(({ terms, place }) => [terms.some(({ label }) => label === "craters"), place?.kind, place?.by] as const);
    expect(new Map(places.map(([isMoon, kind, by]) => [isMoon, [kind, by]]))).toEqual(new Map([[false, ["code", "words"]], [true, ["new", "words"]]]));
  });

  it("grows themes from codes when it starts from codings", () => {
    const half = truth.map((theme, at) => ({ findingId: findings[at]?.id as never, codeId: `code-${theme}` as never })).slice(0, 100);
    const { themes, count } = discoverThemes(findings, { count: 5, codings: half, startFromCodings: true });
    expect(themes.map(({ size }) => size)).toEqual([40, 40, 40, 40, 40]);
    expect(count.curve[0]?.agreement).toBeGreaterThan(0.95);
  });

  it("starts from no code of which no finding has words, and leaves such findings unplaced", () => {
    const texts = named(["shelter beds", "police bribes", "", "the", ""]);
    const codings = ["a", "b", "c"].map((codeId, at) => ({ findingId: `f-${at}` as never, codeId: codeId as never }));
    for (const [count, basis] of [[2, "given"], [5, "given"], [[3], "stability"], [undefined, "few"]] as const) {
      const { themes, unplaced, count: chosen } = discoverThemes(texts, { ...(count !== undefined && { count }), codings, startFromCodings: true });
      expect([themes.map(({ size }) => size), unplaced, chosen.count, chosen.basis]).toEqual([[1, 1], ["f-2", "f-3", "f-4"], 2, basis]);
    }
  });

  it("reads codings that can be read only once", () => {
    const options = { count: 40, reseedings: 2, codebook: childProtectionCodebook, startFromCodings: true };
    expect(discoverThemes(some, { ...options, codings: codings.values() })).toEqual(discoverThemes(some, { ...options, codings }));
  });

  it("leaves places away without a codebook", () => {
    expect(found.themes.every((theme) => !("place" in theme))).toBe(true);
  });
});

describe("discoverThemes refuses", () => {
  const codings = [{ findingId: "f-0000" as never, codeId: "a" as never }, { findingId: "f-0001" as never, codeId: "b" as never }];
  it.each<[string, DiscoverOptions]>([
    ["count", { count: 0 }],
    ["count", { count: 2.5 }],
    ["count", { count: [] }],
    ["count", { count: [4, 3] }],
    ["count", { count: 1, codings, startFromCodings: true }],
    ["count", { count: [1], codings, startFromCodings: true }],
    ["seed", { seed: -1 }],
    ["reseedings", { reseedings: 1 }],
    ["sampleSize", { sampleSize: 3 }],
    ["termCount", { termCount: 0 }],
    ["representativeCount", { representativeCount: Number.NaN }],
    ["minFindings", { minFindings: 0 }],
    ["maxShare", { maxShare: 2 }],
    ["startFromCodings", { startFromCodings: true }],
    ["startFromCodings", { startFromCodings: true, codings, method: "nmf" }],
    ["method", { method: "lda" as never }],
  ])("%s of %o with invalid_option", (field, options) => {
    expect(() => discoverThemes(findings, options)).toThrow(expect.objectContaining({ code: "invalid_option", path: [field] }));
  });

  it("two findings of one id with duplicate_id", () => {
    expect(() => discoverThemes([findings[0], findings[0]] as never)).toThrow(expect.objectContaining({ code: "duplicate_id", path: ["findings", 1, "id"] }));
  });

  it("by type a finding without language", () => {
    // @ts-expect-error the language says which stop words and stems apply
    expectTypeOf(discoverThemes).toBeCallableWith([{ id: "f-1", text: "" }]);
  });
});
