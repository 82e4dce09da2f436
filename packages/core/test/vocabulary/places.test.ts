import { describe, expect, it } from "vitest";
import { DISTRICTS, DIVISIONS, findPlaces, placeOf, UPAZILAS } from "../../src/vocabulary/index.js";

const where = (name: string, options = {}): string[] => findPlaces(name, options).map(({ level, within }) => `${level} ${within}`);

describe("places of Bangladesh", () => {
  it("are 8 divisions and 64 districts, each code once", () => {
    expect([DIVISIONS.length, DISTRICTS.length]).toEqual([8, 64]);
    const codes = [...DIVISIONS, ...DISTRICTS].flatMap(({ pcode, iso }) => [pcode, iso]);
    expect(new Set(codes).size).toBe(144);
  });

  it("have codes of the form of their standard", () => {
    expect(DIVISIONS.filter(({ pcode, iso }) => !/^BD\d{2}$/.test(pcode ?? "") || !/^BD-[A-H]$/.test(iso ?? ""))).toEqual([]);
    expect(DISTRICTS.filter(({ pcode, iso }) => !/^BD\d{4}$/.test(pcode ?? "") || !/^BD-(?:0[1-9]|[1-5]\d|6[0-4])$/.test(iso ?? ""))).toEqual([]);
  });

  it("lie in a place that is listed, whose code begins theirs", () => {
    for (const { pcode, within } of DISTRICTS) {
      expect(pcode?.startsWith(within)).toBe(true);
      expect(placeOf(within)?.level).toBe("division");
    }
    expect(UPAZILAS.every(({ within }) => placeOf(within)?.level === "district")).toBe(true);
  });

  it("have the codes of the places that the consultations name", () => {
    expect([placeOf("BD4087")?.iso, placeOf("BD-58")?.pcode, placeOf("BD3026")?.iso, placeOf("BD30")?.iso, placeOf("BD408704")?.label.en]).toEqual(["BD-58", "BD4087", "BD-13", "BD-C", "Assasuni"]);
  });

  it("have today's names, and are found by the former ones too", () => {
    expect(["Barisal", "Chittagong", "Comilla", "Jessore", "Bogra", "Brahamanbaria", "Jhalokati", "Maulvibazar"].map((name) => findPlaces(name, { level: "district" }).map(({ label }) => label.en))).toEqual([
      ["Barishal"], ["Chattogram"], ["Cumilla"], ["Jashore"], ["Bogura"], ["Brahmanbaria"], ["Jhalakathi"], ["Moulvibazar"],
    ]);
  });
});

describe("findPlaces", () => {
  it("never tells places apart by name alone", () => {
    expect(where("Nawabganj")).toEqual(["district BD50", "upazila BD3026", "upazila BD5527"]);
    expect(where("Dhaka")).toEqual(["division BD", "district BD30"]);
  });

  it("takes what else is known", () => {
    expect(where("Nawabganj", { within: "BD30" })).toEqual(["upazila BD3026"]);
    expect(where("Dhaka", { level: "district" })).toEqual(["district BD30"]);
  });

  it("finds names in Bengali, in either Unicode form, and with the word for the level", () => {
    expect(where("সাতক্ষীরা")).toEqual(["district BD40"]);
    expect(where("কুড়িগ্রাম".replace("\u09a1\u09bc", "\u09dc"))).toEqual(["district BD55"]);
    expect(where("Cox’s Bazar District")).toEqual(["district BD20"]);
    expect(where("সাতক্ষীরা জেলা")).toEqual(["district BD40"]);
    expect([where("ঢাকা বিভাগ", { level: "division" }), where("আশাশুনি উপজেলা"), where("Satkhira zilla"), where("জেলা")]).toEqual([["division BD"], ["upazila BD4087"], ["district BD40"], []]);
  });

  it("finds nothing for an empty or unknown name", () => {
    expect([where(""), where("  "), where("Nowhere"), where("x".repeat(1_000_000))]).toEqual([[], [], [], []]);
  });
});
