/** The languages that every label of the library has. */
export const LABEL_LANGUAGES = ["en", "bn", "fr"] as const;
/** One of the languages that every label has. */
export type LabelLanguage = (typeof LABEL_LANGUAGES)[number];
