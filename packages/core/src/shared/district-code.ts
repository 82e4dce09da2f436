import * as z from "zod";

/**
 * P-code of a district (second administrative level): the finest place that a record about a person may hold.
 * Codes of Bangladesh have two letters and four digits; longer ones name a sub-district and are refused.
 */
export const DistrictCode = /*#__PURE__*/ z
  .string()
  .regex(/^(?:BD\d{4}|(?!BD)[A-Z]{2}\d{4,6})$/)
  .register(z.globalRegistry, { description: "P-code of the second administrative level; nothing finer", examples: ["BD4087"] });
/** P-code of a district. */
export type DistrictCode = z.infer<typeof DistrictCode>;
