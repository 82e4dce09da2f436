import { type AnySchema, schemaShape } from "./schema-shape.js";
import { type Sensitivity, stricter } from "./sensitivity.js";

/** One field of a schema that holds a value of its own: where it is, how sensitive, and the schema of its value. */
export interface SchemaField {
  /** Names from the root; `[]` stands for the elements of a list. */
  readonly path: readonly string[];
  /** Undefined where neither the field nor anything that holds it says: a mistake that a test reports. */
  readonly sensitivity: Sensitivity | undefined;
  /** Whether the field says so itself. */
  readonly stated: boolean;
  /** False for a record, `any` or `unknown`: nobody knows what stands there. */
  readonly closed: boolean;
  readonly schema: AnySchema;
}

/** The sensitivity of what an object holds: its own, and never less than that of what holds it. */
export const heldSensitivity = (own: Sensitivity | undefined, holder: Sensitivity | undefined): Sensitivity | undefined =>
  own === undefined ? holder : holder === undefined ? own : stricter(own, holder);

/**
 * Every field of a schema with its sensitivity. A field's own `sensitivity` in its metadata wins over that of the object that
 * holds it; an object is never less sensitive than the object that holds it.
 *
 * @param schema Any schema of the library.
 * @returns One entry for each value, options of a union one after the other; a schema inside itself is listed once.
 * @example
 * ```ts
 * fieldsOf(Coder).map(({ path, sensitivity }) => `${path.join(".")}: ${sensitivity}`)[0] // => "id: public"
 * ```
 */
export function fieldsOf(schema: AnySchema): SchemaField[] {
  const walk = (outer: AnySchema, path: readonly string[], holder: Sensitivity | undefined, above: readonly AnySchema[]): SchemaField[] => {
    const shape = schemaShape(outer);
    if (above.includes(shape.schema)) return [];
    const within = [...above, shape.schema];
    if (shape.kind === "object") {
      const held = heldSensitivity(shape.sensitivity, holder);
      return Object.entries(shape.fields).flatMap(([name, field]) => walk(field, [...path, name], held, within));
    }
    if (shape.kind === "array" || shape.kind === "union") {
      const stated = shape.sensitivity;
      const parts = shape.parts.flatMap((part) => walk(part, shape.kind === "array" ? [...path, "[]"] : path, holdsObjects(part) ? heldSensitivity(stated, holder) : (stated ?? holder), within));
      return stated === undefined ? parts : parts.map((part) => ({ ...part, stated: true }));
    }
    return [{ path, sensitivity: shape.sensitivity ?? holder, stated: shape.sensitivity !== undefined, closed: shape.kind === "leaf", schema: shape.schema }];
  };
  return walk(schema, [], undefined, []);
}

/** Whether objects stand under a schema, so that it passes sensitivity on but cannot lower it. */
export function holdsObjects(outer: AnySchema): boolean {
  const { kind, parts } = schemaShape(outer);
  return kind === "object" || ((kind === "array" || kind === "union") && parts.some(holdsObjects));
}
