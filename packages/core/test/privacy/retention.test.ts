import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dueForErasure, retainUntil, Tombstone, tombstoneOf } from "../../src/index.js";

describe("retainUntil", () => {
  it("counts whole years and months from the day given", () => {
    expect([retainUntil("2022-08-30", { years: 5 }), retainUntil("2022-08-30", { months: 6 }), retainUntil("2022-11-15", { years: 1, months: 2 }), retainUntil("2022-08-30", {})]).toEqual(["2027-08-30", "2023-02-28", "2024-01-15", "2022-08-30"]);
  });

  it("counts from the last day that a month or year can mean", () => {
    expect([retainUntil("2022-02", { years: 2 }), retainUntil("2023-02", { years: 1 }), retainUntil("2022", { years: 1 })]).toEqual(["2024-02-29", "2024-02-29", "2023-12-31"]);
  });

  it("ends a leap day's count on the last of February", () => {
    expect([retainUntil("2024-02-29", { years: 1 }), retainUntil("2024-02-29", { years: 4 })]).toEqual(["2025-02-28", "2028-02-29"]);
  });

  it.each(["2022-13", "2024-02-30", "garbage", "", "2022-08-30T23:30:00Z", "30.8.2022", undefined as unknown as string])("refuses %j, from which nobody can count", (from) => {
    expect(() => retainUntil(from, { years: 5 })).toThrow(expect.objectContaining({ code: "impossible_date", path: ["from"] }));
  });

  it("refuses to count beyond the last year that a day can be written in", () => {
    expect(retainUntil("2022-08-30", { years: 7977 })).toBe("9999-08-30");
    expect(() => retainUntil("2022-08-30", { years: 7978 })).toThrow(expect.objectContaining({ code: "invalid_option", path: ["years"] }));
  });

  it("refuses parts of years and negative ones", () => {
    expect(() => retainUntil("2022", { years: 0.5 })).toThrow(expect.objectContaining({ code: "invalid_option", path: ["years"] }));
    expect(() => retainUntil("2022", { months: -1 })).toThrow(expect.objectContaining({ code: "invalid_option", path: ["months"] }));
  });
});

describe("dueForErasure", () => {
  it("keeps a record on its last day and gives it up on the next", () => {
    const record = { retainUntil: "2024-12-31" };
    expect([dueForErasure([record], "2024-12-31"), dueForErasure([record], "2025-01-01")]).toEqual([[], [record]]);
  });

  it("splits any records by their date alone, in their order", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(fc.record({ retainUntil: day })), day, (records, on) => {
        expect(dueForErasure(Object.freeze(records), on)).toEqual(records.filter((record) => new Date(record.retainUntil) < new Date(on)));
      }),
    );
  });

  it("refuses a record that cannot be dated, rather than keep it for ever", () => {
    expect(() => dueForErasure([{ retainUntil: "2024" }], "2025-01-01")).toThrow(expect.objectContaining({ code: "impossible_date", path: [0, "retainUntil"] }));
    expect(() => dueForErasure([{} as { retainUntil: string }], "2025-01-01")).toThrow(expect.objectContaining({ code: "impossible_date" }));
    expect(() => dueForErasure([{ retainUntil: "2024-12-31" }, { retainUntil: "2024-13-45" }], "2025-01-01")).toThrow(expect.objectContaining({ code: "impossible_date", path: [1, "retainUntil"] }));
    expect(() => dueForErasure([], "2025-02-30")).toThrow(expect.objectContaining({ code: "impossible_date", path: ["on"] }));
    expect(() => dueForErasure([], "soon")).toThrow(expect.objectContaining({ code: "impossible_date", path: ["on"] }));
  });
});

describe("Tombstone", () => {
  const id = "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03";

  it("takes nothing from the record but its random id", () => {
    const stone = tombstoneOf({ id, name: "Asha Example", urgency: "emergency" } as { id: string }, { erasedOn: "2028-01-01", reason: "consent_withdrawn" });
    expect(Tombstone.parse(stone)).toEqual({ id, erasedOn: "2028-01-01", reason: "consent_withdrawn" });
  });

  it("is refused to a record whose id could say who it was, without repeating the id", () => {
    const error = (() => {
      try {
        return tombstoneOf({ id: "asha-17" }, { erasedOn: "2028-01-01", reason: "retention_ended" });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ code: "invalid_value", path: ["id"], message: "tombstoneOf: id must be a random UUID (version 4, lower case)" });
  });

  it("cannot hold more", () => {
    expect(Tombstone.safeParse({ id, erasedOn: "2028", reason: "retention_ended", note: "Asha" }).success).toBe(false);
    expect(Tombstone.safeParse({ id: "asha", erasedOn: "2028", reason: "retention_ended" }).success).toBe(false);
  });
});
