import * as z from "zod";
import { isSensitivity, type Sensitivity } from "./sensitivity.js";

/** A zod schema, whatever it holds. */
export type AnySchema = z.core.$ZodType;

/** What a schema is once optional, nullable, default and the like are taken off, and the first sensitivity met on the way. */
export interface SchemaShape {
  readonly kind: "object" | "array" | "union" | "leaf" | "open";
  readonly schema: AnySchema;
  readonly sensitivity: Sensitivity | undefined;
  readonly fields: Readonly<Record<string, AnySchema>>;
  /** Element of an array, options of a union. */
  readonly parts: readonly AnySchema[];
}

const LEAVES = new Set(["string", "number", "boolean", "enum", "literal", "null", "template_literal"]);

const sensitivityOf = (schema: AnySchema): Sensitivity | undefined => {
  const value = z.globalRegistry.get(schema)?.["sensitivity"];
  return isSensitivity(value) ? value : undefined;
};

const inside = (schema: AnySchema): AnySchema | undefined => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "lazy") return def.getter();
  if (def.type === "pipe") return def.in;
  return "innerType" in def ? def.innerType : undefined;
};

const nothing = { fields: {}, parts: [] } as const;

/** What a schema is under its wrappers. A kind of schema that cannot be walked field by field (a record, any, unknown) is `open`. */
export function schemaShape(outer: AnySchema): SchemaShape {
  let schema = outer;
  let sensitivity = sensitivityOf(schema);
  for (let next = inside(schema); next !== undefined; next = inside(schema)) {
    schema = next;
    sensitivity ??= sensitivityOf(schema);
  }
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return { ...nothing, kind: def.catchall?._zod.def.type === "never" ? "object" : "open", schema, sensitivity, fields: def.shape };
    case "array":
      return { ...nothing, kind: "array", schema, sensitivity, parts: [def.element] };
    case "union":
      return { ...nothing, kind: "union", schema, sensitivity, parts: def.options };
    default:
      return { ...nothing, kind: LEAVES.has(def.type) ? "leaf" : "open", schema, sensitivity };
  }
}
