import * as z from "zod";
import { strictObject } from "./strict-object.js";
import { text } from "./text.js";

/** BCP 47 language tag of a text: `en`, `bn`, `fr`, `bn-Latn` (Bengali in Latin letters). */
export const LanguageTag = /*#__PURE__*/ z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/)
  .register(z.globalRegistry, { description: "BCP 47 language tag", examples: ["en", "bn", "bn-Latn", "fr"] });
/** BCP 47 language tag. */
export type LanguageTag = z.infer<typeof LanguageTag>;

/** A label in English, Bengali and French. `reviewed` says whether a speaker has signed the translations. */
export const Label = /*#__PURE__*/ strictObject(() => ({ en: text(300), bn: text(300), fr: text(300), reviewed: z.boolean() }))
  .register(z.globalRegistry, { description: "Label in three languages; reviewed is false until a speaker has signed the translations", examples: [{ en: "Shelter", bn: "আশ্রয়", fr: "Hébergement", reviewed: false }], sensitivity: "public" });
/** A label in three languages. */
export interface Label extends z.infer<typeof Label> {}
