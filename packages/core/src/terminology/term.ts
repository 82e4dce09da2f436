/** Whether a term is to be avoided, or used with care: in its place, knowing what it says. */
export type TermUse = "avoid" | "care";

/** Where the advice on a term comes from. `unverified` marks background knowledge of ours that no text was read for. */
export interface TermSource {
  readonly title: string;
  readonly standing: "read" | "unverified";
}

/** One entry of the list. */
export interface Term {
  readonly id: string;
  readonly language: "en" | "fr" | "bn";
  readonly use: TermUse;
  /** Regular expression source, matched in any case; a blank stands for any run of blanks or hyphens. */
  readonly pattern: string;
  /** Counts only where this stands within eight words before or after. */
  readonly near?: string;
  readonly prefer: readonly string[];
  readonly why: string;
  readonly source: TermSource;
}

const read = (title: string): TermSource => ({ title, standing: "read" });

/** Sources of the advice. All wording of the list is our own. */
export const TERM_SOURCES = {
  own: { title: "Follows the aims of the Terminology Guidelines for the protection of children from sexual exploitation and sexual abuse; not checked against their text", standing: "unverified" },
  interpol: read("INTERPOL, appropriate terminology"),
  ecpatUsa: read("ECPAT-USA, terminology"),
  ecpatBelgium: read("ECPAT Belgium, terminology"),
  unicefIndia: read("UNICEF India, terminology"),
  internetMatters: read("Internet Matters, sexual extortion"),
  iicsa: read("Independent Inquiry into Child Sexual Abuse, language"),
  languageMatters: read("Language Matters, words for child exploitation"),
  appropriateLanguage: read("Appropriate language: child sexual and criminal exploitation"),
} as const satisfies Record<string, TermSource>;
