import { remembered } from "./remembered.js";

/** What stands for a language that nobody has determined. */
export const UNDETERMINED = "und";

/** What a tag says, parted by hyphens or, as programs write it, underscores; nothing where it is no tag. */
export function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replaceAll("_", "-"));
  } catch {
    return undefined;
  }
}

/** The language of a locale; of "und" some engines give none. */
export const languageOf = (locale: { readonly language?: string } | undefined): string => locale?.language ?? UNDETERMINED;

/** The language of a tag without script and region, in its shortest code: `fr` of `fr-CA`, `fr_CA`, `FR` and `fra`; `und` where a tag is none. */
export const primaryLanguage = /*#__PURE__*/ remembered((tag) => languageOf(localeOf(tag)));
