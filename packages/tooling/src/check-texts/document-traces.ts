import { runsOf, wordsOf } from "./words-of.js";

/** Most words in a row that may be those of a document, and one more: so many make a sentence taken over. */
export const RUN_LENGTH = 8;

/** What documents hold that must not stand in the repository; kept in memory alone. */
export interface DocumentTraces {
  readonly runs: ReadonlySet<string>;
  readonly phones: ReadonlySet<string>;
  readonly emails: ReadonlySet<string>;
  /** Names of people: two words or more, as they follow a title or stand before an office. */
  readonly names: ReadonlySet<string>;
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const PHONE = /(?<!\d)\+?\d(?:[ ()-]{0,2}\d){8,14}(?!\d)/g;
const NAME_WORD = "(?:\\p{Lu}[\\p{Ll}\\p{M}’'-]+|\\p{Lu}\\.|[A-Z]{2,}(?= \\p{Lu}\\p{Ll})|Md\\.?|A\\.?[A-Z]\\.?[A-Z]?\\.?)";
const TITLE = "(?:Prof(?:essor)?|Dr|Mr|Mrs|Ms|Miss|Barrister|Advocate|Adv|Justice|Begum|Sister|Father|Captain|Major|Colonel|Inspector|Honou?rable|Hon['’]ble|Mme|M\\.)\\.?";
const OFFICE = "(?:President|Chairperson|Chair|Director|Executive|Coordinator|Co-?ordinator|Manager|Secretary|Officer|Specialist|Consultant|Lecturer|Professor|Associate|Assistant|Head|Founder|Member|Advisor|Adviser|Researcher|Student|Lawyer|Counsell?or|Programme|Program|Project|National|Deputy|Joint|Additional|Country|Senior)";

/** Words after which a capitalized run is no person: days and schools of thought are named for people of history. */
const NO_NAME = new Set(["day", "philosophy", "award", "university", "foundation", "hall"]);

const AFTER_TITLE = new RegExp(`(?<![\\p{L}])${TITLE} ((?:${NAME_WORD} ?){2,4})`, "gu");
const BEFORE_OFFICE = new RegExp(`(?<=^|[.;:,(] |and |by |\\*\\*)((?:${NAME_WORD} ){1,3}${NAME_WORD}), ${OFFICE}(?![\\p{L}])`, "gmu");

const digitsOf = (text: string): string => text.replace(/\D/g, "");

/** Digits of telephone numbers in a text: nine and more, grouped by blanks, hyphens or brackets. */
export const phonesIn = (text: string): { readonly phone: string; readonly at: number }[] => [...text.matchAll(PHONE)].map((match) => ({ phone: digitsOf(match[0]).slice(-10), at: match.index }));

/** E-mail addresses in a text. */
export const emailsIn = (text: string): { readonly email: string; readonly at: number }[] => [...text.matchAll(EMAIL)].map((match) => ({ email: match[0].toLowerCase(), at: match.index }));

const namesIn = (text: string, allowed: (name: string) => boolean): string[] =>
  [AFTER_TITLE, BEFORE_OFFICE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(([, name = ""]) => {
      const words = wordsOf(name).map(({ word }) => word).filter((word) => word.length > 1);
      return words.length >= 2 && !words.some((word) => NO_NAME.has(word)) && !allowed(words.join(" ")) ? [words.join(" ")] : [];
    }),
  );

/**
 * What must not be taken over from documents, read off them.
 *
 * @param documents Their texts.
 * @param titles Official titles and names of organizations, which stay as they are.
 */
export function documentTraces(documents: readonly string[], titles: readonly string[]): DocumentTraces {
  const known = ` ${titles.map((title) => wordsOf(title).map(({ word }) => word).join(" ")).join(" | ")} `;
  const isTitle = (run: string): boolean => known.includes(` ${run} `);
  return {
    runs: new Set(documents.flatMap((text) => [...runsOf(wordsOf(text), RUN_LENGTH)].flatMap(({ run }) => (isTitle(run) ? [] : [run])))),
    phones: new Set(documents.flatMap((text) => phonesIn(text).map(({ phone }) => phone))),
    emails: new Set(documents.flatMap((text) => emailsIn(text).map(({ email }) => email))),
    names: new Set(documents.flatMap((text) => namesIn(text, isTitle))),
  };
}
