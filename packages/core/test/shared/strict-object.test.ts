import * as z from "zod";
import { describe, expect, expectTypeOf, it, vi } from "vitest";
import * as core from "../../src/index.js";
import { makeFields, strictObject } from "../../src/shared/strict-object.js";

// Taken before anything below looks inside a schema.
const objects = Object.entries(core).flatMap(([name, value]) => (value instanceof z.ZodObject ? [[name, value.def] as const] : []));
const madeByImport = objects.flatMap(([name, def]) => (Object.getOwnPropertyDescriptor(def, "shape")?.get === undefined ? [name] : []));

const inner = () => ({ id: z.string().max(3), count: z.int().optional() });
const outer = (object: typeof strictObject) => object(() => ({ kind: z.literal("outer"), one: object(inner).optional(), many: z.array(object(inner)).default([]) }));
const plain = (<Fields extends z.core.$ZodLooseShape>(fields: () => Fields) => z.strictObject(fields())) as typeof strictObject;

const SAMPLES: readonly unknown[] = [
  { kind: "outer" },
  { kind: "outer", one: { id: "a" }, many: [{ id: "b", count: 1 }] },
  { kind: "outer", one: { id: "long", count: 0.5, other: 1 } },
  { kind: "outer", many: [{}, null], other: {} },
  { kind: "other" },
  {},
  null,
  "outer",
];

describe("strictObject", () => {
  it("makes fields once, and not before something looks inside", () => {
    const fields = vi.fn<typeof inner>(inner);
    const schema = strictObject(fields);
    const refined = schema.refine(({ id }) => id !== "").register(z.globalRegistry, { description: "refined" });
    const holders = [schema.optional(), z.array(schema), z.union([schema, refined]), strictObject(() => ({ schema }))];
    expect(fields).not.toHaveBeenCalled();
    expect(refined.parse({ id: "a" })).toEqual({ id: "a" });
    expect(holders.map((holder) => holder.safeParse({ id: "a" }).success)).toEqual([true, false, true, false]);
    expect(fields).toHaveBeenCalledOnce();
    expect(refined.shape.id).toBe(schema.shape.id);
  });

  it("accepts, refuses and reports what z.strictObject does, on the first parse and later", () => {
    for (const input of SAMPLES) {
      const [lazy, eager] = [outer(strictObject), outer(plain)];
      const expected = eager.safeParse(input);
      for (const parsed of [lazy.safeParse(input), lazy.safeParse(input), lazy.safeParse(input)]) {
        expect(parsed.data).toEqual(expected.data);
        expect(parsed.error?.issues).toEqual(expected.error?.issues);
      }
    }
  });

  it("can be extended, picked from and described like z.strictObject", () => {
    const [lazy, eager] = [outer(strictObject), outer(plain)].map((schema) => [schema, schema.extend({ more: z.boolean() }), schema.pick({ one: true }), schema.omit({ one: true }), schema.partial(), schema.keyof()]);
    expect(lazy?.map((schema) => z.toJSONSchema(schema))).toEqual(eager?.map((schema) => z.toJSONSchema(schema)));
    expectTypeOf(strictObject(inner)).toEqualTypeOf(z.strictObject(inner()));
  });

  it("tells options of a union apart", () => {
    const union = z.discriminatedUnion("kind", [strictObject(() => ({ kind: z.literal("a"), a: z.string() })), strictObject(() => ({ kind: z.literal("b") }))]);
    expect(union.parse({ kind: "b" })).toEqual({ kind: "b" });
    expect(union.safeParse({ kind: "c" }).error?.issues[0]).toMatchObject({ code: "invalid_union", options: ["a", "b"] });
  });

  it("lets zod compile a schema whose fields are made, however deep its objects stand", () => {
    const schema = z.union([outer(strictObject), z.null()]);
    makeFields(schema);
    expect(z.compile(schema, { strict: true }).parse({ kind: "outer" })).toEqual({ kind: "outer", many: [] });
    expect(core.parserOf(outer(strictObject))({ kind: "outer", one: { id: "a" } })).toEqual({ kind: "outer", one: { id: "a" }, many: [] });
  });

  it("leaves the fields of every exported object to be made after the import", () => {
    expect(objects.length).toBeGreaterThan(30);
    expect(madeByImport).toEqual([]);
  });
});
