import * as z from "zod";

/**
 * Id of a person's case: a random UUID (version 4), lower case. Versions that carry a clock or a network address (1, 6, 7) or the hash
 * of a name (3, 5) are refused: whoever knows the name can compute the hash.
 */
export const OpaqueId = /*#__PURE__*/ z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  .meta({ description: "Random UUID, version 4, lower case; says nothing about the person", examples: ["3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03"] });
/** Random id of a person's case. */
export type OpaqueId = z.infer<typeof OpaqueId>;
