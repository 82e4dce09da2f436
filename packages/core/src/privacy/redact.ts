import * as z from "zod";
import { type Audience, AUDIENCES, maySee } from "./audience.js";
import { CoreError } from "../shared/errors.js";
import { heldSensitivity, holdsObjects } from "./schema-fields.js";
import { type AnySchema, schemaShape } from "./schema-shape.js";
import type { Sensitivity } from "./sensitivity.js";

/** A value of which any field may have been withheld. */
export type Redacted<T> = T extends string | number | boolean | null | undefined ? T : T extends readonly (infer Element)[] ? readonly Redacted<Element>[] : { readonly [Key in keyof T]?: Redacted<T[Key]> };

const WITHHELD = Symbol("withheld");

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function visit(outer: AnySchema, value: unknown, holder: Sensitivity | undefined, audience: Audience): unknown {
  const shape = schemaShape(outer);
  if (shape.kind === "object") {
    if (!isObject(value)) return WITHHELD;
    const held = heldSensitivity(shape.sensitivity, holder);
    const kept = Object.entries(shape.fields).flatMap(([name, field]) => {
      if (!Object.hasOwn(value, name) || value[name] === undefined) return [];
      const shown = visit(field, value[name], held, audience);
      return shown === WITHHELD ? [] : [[name, shown] as const];
    });
    return kept.length === 0 ? WITHHELD : Object.fromEntries(kept);
  }
  if (shape.kind === "array") {
    if (!Array.isArray(value)) return WITHHELD;
    const [element] = shape.parts;
    const held = element !== undefined && holdsObjects(element) ? heldSensitivity(shape.sensitivity, holder) : (shape.sensitivity ?? holder);
    const kept = element === undefined ? [] : value.map((each) => visit(element, each, held, audience)).filter((each) => each !== WITHHELD);
    // An empty list still tells its reader that nothing was there, so it needs the same clearance as an element.
    return kept.length > 0 || (value.length === 0 && maySee(audience, held ?? "special")) ? kept : WITHHELD;
  }
  if (shape.kind === "union") {
    const option = shape.parts.find((part) => z.safeParse(part, value).success);
    const held = holdsObjects(shape.schema) ? heldSensitivity(shape.sensitivity, holder) : (shape.sensitivity ?? holder);
    return option === undefined ? WITHHELD : visit(option, value, held, audience);
  }
  const visible = shape.kind === "leaf" && maySee(audience, shape.sensitivity ?? holder ?? "special");
  return visible && z.safeParse(outer, value).success ? value : WITHHELD;
}

/**
 * Copy of a value without the fields that an audience may not see.
 *
 * Withheld when in doubt: a field without sensitivity counts as `special`; a field that the schema does not know, a value that
 * its schema refuses, and whatever a record or `any` holds are left out. Objects and lists of which nothing is left are left out too,
 * so that not even their number shows. The value itself is not changed.
 *
 * @param schema Schema of the value.
 * @param value What to show a part of.
 * @param audience Who is going to read it.
 * @returns The visible part; an object of which nothing is visible gives `{}`.
 * @throws {CoreError} `invalid_option` when the audience is not one of AUDIENCES.
 * @example
 * ```ts
 * redact(Coder, { id: "reader-1", kind: "person", description: "Read every report" }, "public") // => { id: "reader-1", kind: "person" }
 * redact(Tombstone, { id: "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03", erasedOn: "2028-01", reason: "retention_ended" }, "public") // => {}
 * ```
 */
export function redact<Schema extends z.ZodType>(schema: Schema, value: z.output<Schema>, audience: Audience): Redacted<z.output<Schema>> {
  if (!AUDIENCES.includes(audience)) throw new CoreError("invalid_option", `redact: audience must be one of ${AUDIENCES.join(", ")}; got another`, ["audience"]);
  const shown = visit(schema, value, undefined, audience);
  return (shown === WITHHELD ? (Array.isArray(value) ? [] : {}) : shown) as Redacted<z.output<Schema>>;
}
