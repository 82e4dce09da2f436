import { LABEL_LANGUAGES, type LabelLanguage } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { BENGALI } from "./bn.js";
import { ENGLISH } from "./en.js";
import { FRENCH } from "./fr.js";
import { type Say, sayIn } from "./say.js";

const WORDS = { en: ENGLISH, bn: BENGALI, fr: FRENCH };

/**
 * The wording of briefs in a language.
 *
 * @throws {CoreError} `invalid_option` for a language without wording.
 */
export function sayOf(language: LabelLanguage): Say {
  if (!LABEL_LANGUAGES.includes(language)) throw new CoreError("invalid_option", `brief: language must be one of ${LABEL_LANGUAGES.join(", ")}; got another`, ["language"]);
  return sayIn(language, WORDS[language]);
}
