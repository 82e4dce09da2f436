import { languageOf, localeOf, UNDETERMINED } from "../words/primary-language.js";
import { remembered } from "../words/remembered.js";

interface LanguageAndScript {
  readonly language: string;
  readonly script: string;
}

/** Language of a tag and the script that it is written in, told or most likely; a tag that is none is a language and a script of its own. */
function writtenIn(tag: string): LanguageAndScript {
  const told = localeOf(tag);
  // Of an undetermined language the likeliest is English: a guess, which no text shall be read by.
  if (told === undefined || languageOf(told) === UNDETERMINED) return { language: tag, script: told?.script ?? tag };
  const { language, script = language } = told.maximize();
  return { language, script };
}

/**
 * The languages whose indicators apply to a text: its own, and those in another script, whose words in it can only be borrowings.
 * An English acronym in a Bengali text counts; an English word spelled like a French one in a French text does not.
 *
 * @param all The languages of indicators.
 * @returns The languages that apply to a text of a language.
 */
export function activeLanguages(all: Iterable<string>): (text: string) => ReadonlySet<string> {
  const languages = Array.from(new Set(all), (tag) => ({ tag, ...writtenIn(tag) }));
  return remembered((text) => {
    const own = writtenIn(text);
    return new Set(languages.filter(({ language, script }) => language === own.language || script !== own.script).map(({ tag }) => tag));
  });
}
