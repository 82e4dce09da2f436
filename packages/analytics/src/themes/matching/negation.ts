/** Words that negate what follows, by language. */
export const NEGATION_CUES: Readonly<Record<string, readonly string[]>> = {
  en: ["no", "not", "never", "without", "cannot"],
  fr: ["pas", "sans", "jamais", "aucun", "aucune", "ni"],
  bn: ["নয়", "ছাড়া", "বিনা"],
};

/** What to do with an indicator behind a word that negates. */
export interface Negation {
  /** Words that negate, each without apostrophes, hyphens or spaces; one list for all languages. @defaultValue the usual ones of English, French and Bengali */
  readonly cues?: readonly string[];
  /** How many words after a cue are negated; an integer, at least 1. @defaultValue 3 */
  readonly window?: number;
}
