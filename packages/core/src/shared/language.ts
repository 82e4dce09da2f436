import * as z from "zod";

/** BCP 47 language tag of a text: `en`, `bn`, `fr`, `bn-Latn` (Bengali in Latin letters). */
export const LanguageTag = /*#__PURE__*/ z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
  .meta({ description: "BCP 47 language tag", examples: ["en", "bn", "bn-Latn", "fr"] });
/** BCP 47 language tag. */
export type LanguageTag = z.infer<typeof LanguageTag>;

/** A label in English, Bengali and French. `reviewed` says whether a speaker has signed the translations. */
export const Label = /*#__PURE__*/ z
  .strictObject({ en: z.string().min(1).meta({ sensitivity: "public" }), bn: z.string().min(1).meta({ sensitivity: "public" }), fr: z.string().min(1).meta({ sensitivity: "public" }), reviewed: z.boolean() })
  .meta({ description: "Label in three languages; reviewed is false until a speaker has signed the translations", examples: [{ en: "Shelter", bn: "আশ্রয়", fr: "Hébergement", reviewed: false }], sensitivity: "public" });
/** A label in three languages. */
export interface Label extends z.infer<typeof Label> {}
