/** Tags that are remembered at once: more than any data has, and a bound on memory. */
const MOST_TAGS = 1_000;
const known = new Map<string, string>();

/** What stands for a language that nobody has determined. */
export const UNDETERMINED = "und";

function read(tag: string): string {
  try {
    // Of "und" some engines give no language.
    const { language }: { readonly language?: string } = new Intl.Locale(tag);
    return language ?? UNDETERMINED;
  } catch {
    return UNDETERMINED;
  }
}

/** The language of a tag without script and region, in its shortest code: `fr` of `fr-CA`, `FR` and `fra`; `und` where a tag is none. */
export function primaryLanguage(tag: string): string {
  const before = known.get(tag);
  if (before !== undefined) return before;
  if (known.size >= MOST_TAGS) known.clear();
  const language = read(tag);
  known.set(tag, language);
  return language;
}
