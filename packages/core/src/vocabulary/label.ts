import { LABEL_LANGUAGES, type LabelLanguage } from "../shared/label-languages.js";
import type { Label } from "../shared/language.js";

/**
 * Language in which {@link label} answers: the one asked for where every label has it, else English. A tag with a script
 * other than the usual one (`bn-Latn`) is answered in English, since its readers may not read the usual script.
 *
 * @example
 * ```ts
 * labelLanguage("fr-BE") // => "fr"
 * labelLanguage("bn-Latn") // => "en"
 * ```
 */
export function labelLanguage(language: string): LabelLanguage {
  const [primary = "", second = ""] = language.split("-");
  const usual = primary.toLowerCase() === "bn" ? "beng" : "latn";
  if (second.length === 4 && second.toLowerCase() !== usual) return "en";
  return LABEL_LANGUAGES.find((known) => known === primary.toLowerCase()) ?? "en";
}

/**
 * What a code is called in a language; in English where the language has no label.
 *
 * @param labelled Anything with a label in three languages: a code, a code list, a theme of a codebook.
 * @param language BCP 47 tag.
 * @example
 * ```ts
 * label(codeOf(findingKinds, "challenge"), "fr") // => "Obstacle"
 * label(codeOf(findingKinds, "challenge"), "de") // => "Challenge"
 * ```
 */
export const label = (labelled: { readonly label: Label }, language: string): string => {
  const asked = labelLanguage(language);
  const text = labelled.label[asked];
  return text === "" ? labelled.label.en : text;
};
