const LATIN = new Set(["en", "fr", "es", "pt", "de", "it", "tr", "id", "sw", "vi", "pl", "nl"]);

const scriptOf = (tag: string): string => /-([A-Z][a-z]{3})/.exec(tag)?.[1] ?? (LATIN.has(tag.split("-")[0] ?? "") ? "Latn" : `of ${tag.split("-")[0]}`);
const primary = (tag: string): string => tag.split("-")[0] ?? tag;

/**
 * The languages whose indicators apply to a text: its own, and those in another script, whose words in it can only be borrowings.
 * An English acronym in a Bengali text counts; an English word spelled like a French one in a French text does not.
 */
export function activeLanguages(text: string, all: Iterable<string>): ReadonlySet<string> {
  return new Set([...all].filter((language) => (primary(language) === primary(text) && scriptOf(language) === scriptOf(text)) || scriptOf(language) !== scriptOf(text)));
}
