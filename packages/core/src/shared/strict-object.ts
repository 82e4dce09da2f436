import * as z from "zod";
import { type AnySchema, schemaShape } from "../privacy/schema-shape.js";

const NO_OTHER_FIELD = /*#__PURE__*/ z.never();

/**
 * `z.strictObject` whose fields are made when first asked for: by `.shape`, a parse, or anything else that looks inside.
 *
 * Making a schema costs time, and a program that imports core waits for every one; most use a few. The fields are made once,
 * with those of all objects within, so that zod knows the whole when it asks whether a schema holds itself.
 *
 * @param fields Makes the fields; called once, and not before every module that it names has been read.
 */
export const strictObject = /*#__NO_SIDE_EFFECTS__*/ <Fields extends z.core.$ZodLooseShape>(fields: () => Fields): z.ZodObject<z.core.util.Writeable<Fields>, z.core.$strict> => {
  let made: Fields | undefined;
  return new z.ZodObject({
    type: "object",
    // Copies of the schema (by refine, extend and the like) copy this accessor, so the fields belong to all of them.
    get shape() {
      made ??= fields();
      Object.defineProperty(this, "shape", { value: made });
      Object.values(made).forEach(makeFields);
      return made;
    },
    catchall: NO_OTHER_FIELD,
  }) as unknown as z.ZodObject<z.core.util.Writeable<Fields>, z.core.$strict>;
};

/** Makes the fields of every object in a schema, before zod's compiler looks: it compiles only what it can see whole. */
export function makeFields(schema: AnySchema): void {
  schemaShape(schema).parts.forEach(makeFields);
}
