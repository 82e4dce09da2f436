import * as z from "zod";

const NOT_EMPTY = /*#__PURE__*/ z.minLength(1);

/** One instance for each length and sensitivity: schemas cost time to make, and every program that imports core waits for them. */
const made = /*#__PURE__*/ new Map<string, z.ZodString>();

/**
 * Free text of 1 to `max` characters. There is none that is personal or special: what is said of a person has no free text.
 *
 * @param max Most characters, counted as Unicode code points.
 * @param sensitivity Whether it may be printed, or stays inside the organization.
 */
export const text = /*#__NO_SIDE_EFFECTS__*/ (max: number, sensitivity: "public" | "internal" = "public"): z.ZodString => {
  const key = `${max} ${sensitivity}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const schema = z.string().check(NOT_EMPTY, z.maxLength(max)).register(z.globalRegistry, { sensitivity });
  made.set(key, schema);
  return schema;
};
