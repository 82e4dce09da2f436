import { consultations } from "@redheart/consultations";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod";
import { UNSTATED_RULES } from "../../src/json-schema/unstated-rules.js";
import type { SchemaDocument } from "../../src/json-schema/schema-documents.js";
import { arbitraryFor, damaged } from "./arbitrary-for.js";
import { ajvAccepts, DOCUMENTS, documentOf } from "./validators.js";

const STATED_ELSEWHERE = new Set<string>(UNSTATED_RULES.map(({ code }) => code));

/** Whether an issue is one that JSON Schema cannot see: a refinement of the list. */
const isUnstated = (issue: z.core.$ZodIssue): boolean => issue.code === "custom" && STATED_ELSEWHERE.has(String(issue.params?.["code"]));

/** What ajv must say, given what core says: the same, or yes where every issue is one that JSON Schema cannot see. */
const expectedOfAjv = ({ schema }: SchemaDocument, value: unknown): readonly boolean[] => {
  const { success, error } = schema.safeParse(value);
  return success ? [true] : (error?.issues ?? []).every(isUnstated) ? [true, false] : [false];
};

const inputs = DOCUMENTS.filter(({ form }) => form === "input");

describe("core and ajv, on our own JSON Schema", () => {
  it.each(inputs.map((document) => [document.name, document] as const))("%s: agree on what to accept, but for the listed rules", (_, document) => {
    const values = arbitraryFor(document.schema);
    fc.assert(
      fc.property(fc.oneof(values, damaged(values), fc.jsonValue()), (value) => {
        const input = JSON.parse(JSON.stringify(value)) as unknown;
        expect(expectedOfAjv(document, input)).toContain(ajvAccepts(document, input));
      }),
      { numRuns: 150 },
    );
  });

  it("see values of both kinds: the generator makes what core accepts and what it refuses", () => {
    for (const document of inputs) {
      const values = arbitraryFor(document.schema);
      const accepted = fc.sample(values, { numRuns: 200, seed: 7 }).filter((value) => document.schema.safeParse(value).success).length;
      const refused = fc.sample(damaged(values), { numRuns: 200, seed: 7 }).filter((value) => !document.schema.safeParse(value).success).length;
      expect([document.name, accepted > 0, refused > 0]).toEqual([document.name, true, true]);
    }
  });

  it("agree on the real data, whole and with one thing wrong in it", () => {
    const dataset = documentOf("Dataset");
    expect(ajvAccepts(dataset, consultations)).toBe(true);
    const part = Object.fromEntries(Object.entries(consultations).map(([name, value]) => [name, Array.isArray(value) ? (name === "codebooks" ? [] : value.slice(0, 6)) : value]));
    fc.assert(
      fc.property(damaged(fc.constant(part)), (value) => {
        expect(expectedOfAjv(dataset, value)).toContain(ajvAccepts(dataset, value));
      }),
      { numRuns: 200 },
    );
  });

  it("agree on hostile input: prototype keys, wrong containers, other digits, odd characters", () => {
    const hostile = ['{"__proto__": {"id": "x"}}', '{"constructor": {"prototype": {}}}', "[]", "null", '"text"', "1", '{"id": "১০৯৮"}', '{"id": "\\ud800"}', '{"id": "\\u202eabc"}', '{"id": 1e400}', '{"id": ["a"]}'].map((text) => JSON.parse(text) as unknown);
    for (const document of DOCUMENTS) {
      for (const value of hostile) {
        expect([document.fileName, value, ajvAccepts(document, value)]).toEqual([document.fileName, value, document.schema.safeParse(value).success]);
      }
      const example = JSON.stringify((document.document["examples"] as unknown[])[0]);
      const poisoned = JSON.parse(example.replace(/^\{/, '{"__proto__": 1, ').replace(/, \}$/, "}")) as unknown;
      expect([document.fileName, ajvAccepts(document, poisoned)]).toEqual([document.fileName, document.schema.safeParse(poisoned).success]);
    }
  });
});
