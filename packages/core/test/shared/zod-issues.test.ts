import { describe, expect, it } from "vitest";
import { z } from "zod";
import { Period } from "../../src/shared/dates.js";
import { issuesOf } from "../../src/shared/zod-issues.js";

const messagesOf = (schema: z.ZodType, input: unknown): string[] => {
  const { error } = schema.safeParse(input);
  return error === undefined ? [] : issuesOf(error, input, { from: "parse" }).map(({ message }) => message);
};

describe("sizes in messages", () => {
  const schema = z.strictObject({ names: z.array(z.string().min(2)).min(1).max(2), share: z.number().max(1) });

  it("count items and characters, one as one", () => {
    expect(messagesOf(schema, { names: [], share: 0 })).toEqual(["parse: names must hold at least 1 item"]);
    expect(messagesOf(schema, { names: ["ab", "ab", "ab"], share: 0 })).toEqual(["parse: names must hold at most 2 items"]);
    expect(messagesOf(schema, { names: ["a"], share: 0 })).toEqual(["parse: names[0] must hold at least 2 characters"]);
  });

  it("are plain numbers where a number is bounded", () => {
    expect(messagesOf(schema, { names: ["ab"], share: 2 })).toEqual(["parse: share must be at most 1"]);
  });
});

describe("messages on a form", () => {
  it("are those of our schema where it has one, and never zod's", () => {
    expect(messagesOf(z.string().regex(/^a$/, "must be the letter a"), "b")).toEqual(["parse: input must be the letter a"]);
    expect(messagesOf(z.string().regex(/^a$/), "b")).toEqual(["parse: input must have the form of its schema (regex)"]);
  });
});

describe("messages on two fields together", () => {
  it("say once what must be", () => {
    expect(messagesOf(Period, { start: "2020", end: "2019" })).toEqual(["parse: end must not be before start"]);
  });
});
