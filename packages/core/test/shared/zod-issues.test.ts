import { describe, expect, it } from "vitest";
import { z } from "zod";
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
