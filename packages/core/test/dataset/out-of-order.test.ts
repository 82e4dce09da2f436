import { describe, expect, it } from "vitest";
import { outOfOrder } from "../../src/dataset/out-of-order.js";

const numbered = (...dates: string[]) => dates.map((date, at) => ({ ordinal: at + 1, date }));

describe("outOfOrder", () => {
  it("leaves nothing to compare where dates rise with the numbers, as far as their precision tells", () => {
    expect(outOfOrder(numbered("2023-01-31", "2023-02", "2023-02-01", "2023"))).toEqual({ early: [], late: [] });
  });

  it("leaves one to compare with the rest where one date alone is wrong", () => {
    const [first, ...rest] = numbered("2025", "2023", "2023-05", "2024-01-01");
    expect(outOfOrder([...rest, first as (typeof rest)[number]])).toEqual({ early: [first], late: rest });
  });
});
