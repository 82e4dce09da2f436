import { primaryLanguage } from "./primary-language.js";

/** Endings that are taken off, longest first, and what is put in their place; at least `keep` letters must remain. */
interface Ending {
  readonly ending: RegExp;
  readonly put: string;
  readonly keep: number;
}

const endings = (keep: number, ...list: readonly (readonly [string, string?])[]): Ending[] => list.map(([ending, put = ""]) => ({ ending: new RegExp(`(?:${ending})$`, "u"), put, keep }));

/** In each step at most one ending goes. */
const STEPS: Readonly<Record<string, readonly (readonly Ending[])[]>> = {
  en: [
    endings(3, ["sses", "ss"], ["ies", "y"], ["(?<=[^su])s"], ["ies", "y"]),
    endings(3, ["ingly|edly"], ["ings?"], ["ied", "y"], ["eed", "ee"], ["ed"]),
    endings(3, ["isations?|izations?", "ise"], ["ational", "ate"], ["fulness", "ful"], ["ousness", "ous"], ["iveness", "ive"], ["ations?|ators?", "ate"], ["ments?"], ["abilit(?:y|ies)", "able"], ["nesses|ness"], ["ically", "ic"], ["ance|ence", ""], ["ships?"], ["ities|ity"], ["ions?|ors?|ers?"], ["ant|ent"], ["ively|ive"], ["ous(?:ly)?"], ["ful(?:ly)?"], ["ally|al"], ["ly"]),
    endings(3, ["ise|ize"], ["ate"], ["(?<=[^aeiou])y", "i"], ["e"], ["(?<=(.))\\1"]),
  ],
  fr: [
    endings(3, ["eaux", "eau"], ["aux", "al"], ["[sx]"]),
    endings(3, ["issements?"], ["atrices?|ateurs?|ations?"], ["issants?|issantes?"], ["ements?|ments?"], ["ances?|ences?"], ["ites?"], ["euses?|eurs?"], ["trices?"], ["ives?|ifs?"], ["ables?|ibles?"], ["iques?"], ["ees?|er|ez|ent|ant|ait|aient|era|eront|erait"], ["ie"], ["ions?"]),
    endings(3, ["e"], ["(?<=(.))\\1"]),
  ],
  bn: [
    endings(2, ["গুলোর|গুলির|গুলোকে|গুলোতে|গুলিতে|দেরকে|টিকে|দেরও"], ["গুলো|গুলি|সমূহ|ভাবে|মূলক|জনিত"], ["দের|টির|টার|েরা|েই|েও|যের"], ["কে|তে|রা|টি|টা|ের|এর"], ["র|ে|য|ও|ই"]),
  ],
};

/** A folded word without its endings, by the rules of its language; two words of one family mostly share a stem. Words of other languages stay as they are. */
export function stem(word: string, language: string): string {
  let rest = word;
  for (const step of STEPS[primaryLanguage(language)] ?? []) {
    for (const { ending, put, keep } of step) {
      const shorter = rest.replace(ending, put);
      if (shorter === rest) continue;
      if (shorter.length >= keep) rest = shorter;
      break;
    }
  }
  return rest;
}
