import { describe, expect, it } from "vitest";
import { referenceRows } from "../../src/reference-table/reference-rows.js";

describe("the reference table", () => {
  it("holds every statistic within 1e-9 of its reference", () => {
    const rows = referenceRows();
    expect(rows.length).toBeGreaterThan(150);
    expect(rows.filter(({ difference }) => !(difference <= 1e-9))).toEqual([]);
  });
});
