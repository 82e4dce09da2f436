import { describe, expect, expectTypeOf, it } from "vitest";
import { CoreError, type Figure, type FindingId, isFigureOf, type MeetingId, parseDataset, total } from "@redheart/core";
import { tiny } from "../dataset/tiny.js";

const [people] = parseDataset(tiny()).figures as Figure[];

describe("total", () => {
  it("adds figures of the unit that it is asked for", () => {
    const figures = [people, people].filter((figure): figure is Figure<"person"> => figure !== undefined && isFigureOf("person", figure));
    expect(total("person", figures)).toBe(24);
  });

  it("does not compile for figures of another unit, and throws where types were bypassed", () => {
    const calls = [people] as unknown as Figure<"call">[];
    // @ts-expect-error calls and sessions do not add up
    expect(() => total("session", calls)).toThrow(CoreError);
  });
});

describe("ids", () => {
  it("of different things are different types", () => {
    expectTypeOf<FindingId>().not.toEqualTypeOf<MeetingId>();
    // @ts-expect-error a meeting's id is no finding's id
    const id: FindingId = "town-meeting-1" as MeetingId;
    expect(id).toBe("town-meeting-1");
  });
});
