const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  child: ["children"], woman: ["women"], man: ["men"], person: ["people", "persons"], wife: ["wives"], life: ["lives"], teach: ["taught"], speak: ["spoke", "spoken"],
  leave: ["left"], give: ["gave", "given"], take: ["took", "taken"], keep: ["kept"], tell: ["told"], hide: ["hid", "hidden"], send: ["sent"], sell: ["sold"], steal: ["stole", "stolen"],
  run: ["ran"], feel: ["felt"], hold: ["held"], know: ["knew", "known"], go: ["went", "gone"], find: ["found"], lose: ["lost"], beat: ["beaten"], drink: ["drank", "drunk"], drive: ["drove", "driven"],
  seek: ["sought"], bring: ["brought"], buy: ["bought"], catch: ["caught"], choose: ["chose", "chosen"], learn: ["learnt"], meet: ["met"], pay: ["paid"], withdraw: ["withdrew", "withdrawn"], grow: ["grew", "grown"],
};
const ENDS_IN_SIBILANT = /(?:s|x|z|ch|sh)$/;
const ENDS_IN_CONSONANT_Y = /[^aeiou]y$/;
const MAY_DOUBLE = /^[^aeiou]*[aeiou][bdgklmnprtz]$|[^aeiou][aeiou][lmprt]$/;

const spellings = (word: string): string[] => {
  const other = word.includes("is") && /is(?:e|ed|ing|es|ation|ations)$/.test(word) ? word.replace(/is(?=(?:e|ed|ing|es|ation|ations)$)/, "iz") : word.replace(/iz(?=(?:e|ed|ing|es|ation|ations)$)/, "is");
  const our = /(?:lab|behavi|neighb|col|hon|rum|fav)our/.test(word) ? word.replace("our", "or") : word.replace(/^(lab|behavi|neighb|col|hon|rum|fav)or(?!a|t|i)/, "$1our");
  return [word, other, our, word.endsWith("centre") ? word.replace("centre", "center") : word.replace(/center$/, "centre")];
};

/**
 * Regular inflections of an English word: plural or third person, past, -ing, with British and American spelling, and common irregular forms.
 * Some forms made are no words; they match nothing.
 */
export function englishForms(word: string): string[] {
  if (word.length < 3) return [word];
  const forms = new Set<string>();
  for (const base of spellings(word)) {
    const stem = base.endsWith("e") ? base.slice(0, -1) : base;
    const plural = ENDS_IN_SIBILANT.test(base) ? `${base}es` : ENDS_IN_CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
    for (const form of [base, plural, ENDS_IN_CONSONANT_Y.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`]) forms.add(form);
    if (MAY_DOUBLE.test(base)) for (const ending of ["ed", "ing"]) forms.add(base + base.slice(-1) + ending);
  }
  if (Object.hasOwn(IRREGULAR, word)) for (const form of IRREGULAR[word] ?? []) forms.add(form);
  return [...forms];
}
