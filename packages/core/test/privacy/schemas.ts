import * as z from "zod";
import * as core from "../../src/index.js";

/** Every schema that the package exports, by the name under which it does. */
export const EXPORTED_SCHEMAS: readonly (readonly [string, z.ZodType])[] = Object.entries(core).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value] as const] : []));

/** Those that hold fields. */
export const OBJECT_SCHEMAS = EXPORTED_SCHEMAS.filter(([, schema]) => core.fieldsOf(schema).some(({ path }) => path.length > 0));
