import { Ajv2020 } from "ajv/dist/2020.js";
import * as core from "@redheart/core";
import { SENSITIVITIES } from "@redheart/core";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { UNSTATED_RULES } from "../../src/json-schema/unstated-rules.js";
import { ajvAccepts, DOCUMENTS, documentOf } from "./validators.js";

/** Every part of a document with the examples that it gives. */
function* partsWithExamples(part: unknown): Generator<{ readonly part: Record<string, unknown>; readonly examples: readonly unknown[] }> {
  if (typeof part !== "object" || part === null) return;
  const record = part as Record<string, unknown>;
  if (Array.isArray(record["examples"])) yield { part: record, examples: record["examples"] };
  for (const [key, value] of Object.entries(record)) if (key !== "examples" && key !== "enum" && key !== "const") yield* partsWithExamples(value);
}

describe("JSON Schema documents", () => {
  it("cover every schema of core that holds fields, as it goes in and as it comes out", () => {
    const objects = Object.entries(core).flatMap(([name, value]) => (value instanceof z.ZodObject || value instanceof z.ZodDiscriminatedUnion ? [`${name} input`, `${name} output`] : []));
    expect(DOCUMENTS.map(({ name, form }) => `${name} ${form}`)).toEqual(expect.arrayContaining(objects));
  });

  it("have an id of their own, a title, a description, the draft and an example", () => {
    expect(new Set(DOCUMENTS.map(({ document }) => document["$id"])).size).toBe(DOCUMENTS.length);
    expect(DOCUMENTS.filter(({ document: { $schema, title, description, examples } }) => $schema !== "https://json-schema.org/draft/2020-12/schema" || typeof title !== "string" || typeof description !== "string" || !Array.isArray(examples) || examples.length === 0).map(({ fileName }) => fileName)).toEqual([]);
  });

  it("name no host and no path of a machine", () => {
    expect(DOCUMENTS.filter(({ document }) => /https?:\/\/(?!json-schema\.org\/)/.test(JSON.stringify(document))).map(({ fileName }) => fileName)).toEqual([]);
  });

  it("give examples that core parses and ajv accepts", () => {
    const refused = DOCUMENTS.filter((document) => (document.document["examples"] as unknown[]).some((example) => !document.schema.safeParse(example).success || !ajvAccepts(document, example)));
    expect(refused.map(({ fileName }) => fileName)).toEqual([]);
  });

  it("give examples of fields that the field accepts", () => {
    const ajv = new Ajv2020({ strict: false });
    const seen = new Set<string>();
    for (const { document, fileName } of DOCUMENTS) {
      for (const { part, examples } of partsWithExamples({ ...document, $defs: undefined })) {
        const { $id: _, ...rest } = part;
        // The same field stands in many documents.
        const text = JSON.stringify(rest);
        if (seen.has(text)) continue;
        seen.add(text);
        const accepts = ajv.compile({ ...rest, $defs: document["$defs"] });
        expect([fileName, part["description"], examples.filter((example) => !accepts(example))]).toEqual([fileName, part["description"], []]);
      }
    }
  });

  it("say of every field how sensitive it is, at the field or at what holds it", () => {
    const levels: readonly string[] = SENSITIVITIES;
    const silent = DOCUMENTS.filter(({ document }) => !/"x-sensitivity":/.test(JSON.stringify(document)) || [...JSON.stringify(document).matchAll(/"x-sensitivity":"([a-z]*)"/g)].some(([, level = ""]) => !levels.includes(level)));
    expect(silent.map(({ fileName }) => fileName)).toEqual([]);
  });

  it("refuse fields that their schema does not know, in both forms", () => {
    const objects = DOCUMENTS.filter(({ schema }) => schema instanceof z.ZodObject);
    expect(objects.length).toBeGreaterThan(60);
    expect(objects.filter((document) => ajvAccepts(document, { ...((document.document["examples"] as object[])[0] as object), surplus: 1 })).map(({ fileName }) => fileName)).toEqual([]);
  });
});

describe("rules that JSON Schema cannot say", () => {
  it.each(UNSTATED_RULES)("$rule: accepted by ajv, refused by core with $code", ({ schema: name, broken, code }) => {
    const document = documentOf(name);
    const value = { ...((document.document["examples"] as object[])[0] as object), ...broken };
    expect(ajvAccepts(document, value)).toBe(true);
    const issues = document.schema.safeParse(value).error?.issues ?? [];
    const codes = issues.map((issue) => (issue.code === "custom" ? issue.params?.["code"] : issue.code) as unknown);
    expect(codes).toContain(code);
  });
});
