import * as fc from "fast-check";
import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { CoreError, parseReferral, safeParseDataset } from "../../src/index.js";
import { issuesOf } from "../../src/shared/zod-issues.js";
import { OBJECT_SCHEMAS } from "./schemas.js";

/** Invented words that stand in no schema and in no message. */
const SECRET = fc.stringMatching(/^zq[a-z]{4}qz$/);

/** Everything that a logger could print of an error: message, issues, path, cause, stack, and what inspect and JSON show. */
const printed = (error: unknown): string => (error instanceof Error ? [error.message, error.stack, inspect(error, { depth: 12 }), JSON.stringify(error), JSON.stringify(Object.entries(error))].join("\n") : inspect(error));

/** Values with the secret as text, as key, as record key and deep inside. */
const secretly = (secret: string): fc.Arbitrary<unknown> =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom<unknown>(secret, `${secret} Example`, `+88${secret}`, `2009-${secret}`, null, 14),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(secret, "id", "kind", "events", "person", "findings", "sources", "text", "reason", "month", "consent"), tie("value"), { maxKeys: 5 }),
    ),
  })).value;

describe("errors", () => {
  it("of parseReferral repeat no value and no key of the input", () => {
    fc.assert(
      fc.property(SECRET.chain((secret) => fc.tuple(fc.constant(secret), secretly(secret))), ([secret, value]) => {
        let thrown: unknown;
        try {
          parseReferral(value);
        } catch (error) {
          thrown = error;
        }
        expect(printed(thrown).includes(secret)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it("of safeParseDataset repeat no value and no key of the input", () => {
    fc.assert(
      fc.property(SECRET.chain((secret) => fc.tuple(fc.constant(secret), secretly(secret), secretly(secret))), ([secret, one, other]) => {
        const result = safeParseDataset({ schemaVersion: "1", title: "Invented", findings: [one], sources: [other, one], codings: one, [secret]: 1 });
        expect(result.ok).toBe(false);
        expect(printed(result.ok ? undefined : result.error).includes(secret)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it.each(OBJECT_SCHEMAS)("of %s repeat no value and no key of the input", (_, schema) => {
    fc.assert(
      fc.property(SECRET.chain((secret) => fc.tuple(fc.constant(secret), secretly(secret))), ([secret, value]) => {
        const { error } = schema.safeParse(value);
        const issues = error === undefined ? [] : issuesOf(error, value, { from: "test" });
        expect(JSON.stringify(issues).includes(secret)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("mask a key that a record refuses", () => {
    const schema = z.record(z.enum(["a"]), z.int());
    const { error } = schema.safeParse({ zqashaqz: 1 });
    expect(JSON.stringify(error === undefined ? [] : issuesOf(error, {}, { from: "test" }))).not.toContain("zqashaqz");
  });

  it("keep their issues' places, so that people can put things right", () => {
    const result = safeParseDataset({ schemaVersion: "1", title: "Invented", findings: [{ kind: "zqashaqz" }] });
    expect(result.ok ? [] : result.error.issues.map(({ path }) => path)).toContainEqual(["findings", 0, "kind"]);
    expect(result.ok ? undefined : result.error).toBeInstanceOf(CoreError);
  });
});
