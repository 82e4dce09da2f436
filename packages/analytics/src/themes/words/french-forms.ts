const VERB_ENDINGS = ["e", "es", "ent", "ant", "é", "ée", "és", "ées", "ait", "aient", "er", "era", "eront", "ons", "ez"];

/** Regular inflections of a French word: plural and feminine; for a word in -er the common verb forms too. Some forms made are no words; they match nothing. */
export function frenchForms(word: string): string[] {
  if (word.length < 3) return [word];
  const forms = new Set([word]);
  if (word.endsWith("er")) for (const ending of VERB_ENDINGS) forms.add(word.slice(0, -2) + ending);
  if (word.endsWith("al")) for (const ending of ["aux", "ale", "ales"]) forms.add(word.slice(0, -2) + ending);
  else if (/(?:au|eu|eau)$/.test(word)) forms.add(`${word}x`);
  if (word.endsWith("if")) for (const ending of ["ive", "ifs", "ives"]) forms.add(word.slice(0, -2) + ending);
  if (word.endsWith("eur")) for (const ending of ["euse", "euses", "rice", "rices"]) forms.add(word.slice(0, -3) + ending);
  if (!/[sxz]$/.test(word)) forms.add(`${word}s`);
  if (!word.endsWith("e")) for (const ending of ["e", "es"]) forms.add(word + ending);
  return [...forms];
}
