import * as z from "zod";
import { DistrictCode } from "../shared/district-code.js";
import { PersonId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";

/**
 * Age in bands; never an age, never a date of birth.
 *
 * @source Bands of the CTDC synthetic dataset; the first two are children.
 */
export const AGE_BANDS = ["0-8", "9-17", "18-20", "21-23", "24-26", "27-29", "30-38", "39-47", "48+", "unknown"] as const;
/** Age in bands. */
export type AgeBand = (typeof AGE_BANDS)[number];

/** Gender as the person describes it. */
export const GENDERS = ["female", "male", "gender_diverse", "unknown"] as const;
/** Gender as the person describes it. */
export type Gender = (typeof GENDERS)[number];

/**
 * All that a referral may say about a person: a random id, an age band, gender and district.
 * A name, date of birth, address, phone, national id, diary number or picture has no field, and free text has none either.
 */
export const Person = /*#__PURE__*/ strictObject(() => ({
  id: PersonId,
  ageBand: z.enum(AGE_BANDS).register(z.globalRegistry, { description: "Age band at intake", examples: ["9-17"] }),
  gender: z.enum(GENDERS).register(z.globalRegistry, { description: "Gender as the person describes it", examples: ["female"] }),
  district: DistrictCode.optional(),
})).register(z.globalRegistry, { id: "Person", title: "Person", description: "All that a referral may say about a person", sensitivity: "personal" });
/** All that a referral may say about a person. */
export interface Person extends z.infer<typeof Person> {}

/**
 * Whether a band means a child, under 18.
 *
 * @example
 * ```ts
 * isChildBand("9-17") // => true
 * isChildBand("unknown") // => false
 * ```
 */
export const isChildBand = (band: AgeBand): boolean => band === "0-8" || band === "9-17";
