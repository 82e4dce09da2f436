import type { Code, Codebook, SynonymList } from "@redheart/core";
import { termCounts } from "./term-counts.js";

/** Weights of terms that speak of each code: the words of its label, definition and indicators. */
export interface CodeProfiles {
  readonly codes: readonly Pick<Code, "id" | "familyId">[];
  /** By code: weight of each term; a code's weights have length 1. */
  readonly weights: readonly ReadonlyMap<string, number>[];
}

/** A code's words by language; a synonym list that an indicator names brings its words. */
function textsOf({ label, definition, indicators }: Code, lists: ReadonlyMap<string, readonly SynonymList[]>): { text: string; language: string }[] {
  const texts = new Map<string, string[]>([["en", [label.en, definition]], ["bn", [label.bn]], ["fr", [label.fr]]]);
  const add = (language: string, text: string): void => void texts.set(language, [...(texts.get(language) ?? []), text]);
  for (const { pattern, language } of indicators) {
    add(language, pattern.replaceAll(/\{[^}]*\}/g, " "));
    for (const [, id = ""] of pattern.matchAll(/\{([^}]*)\}/g)) for (const list of lists.get(id) ?? []) if (list.language === language) add(language, list.words.join(" . "));
  }
  return Array.from(texts, ([language, parts]) => ({ text: parts.join(" . "), language }));
}

/** Profiles of the codes of a codebook. A term counts once in each code, less where many codes have it. */
export function codeProfiles({ codes, synonyms = [], otherCodeId }: Codebook): CodeProfiles {
  const lists = new Map<string, SynonymList[]>();
  for (const list of synonyms) lists.set(list.id, [...(lists.get(list.id) ?? []), list]);
  const own = codes.filter(({ id }) => id !== otherCodeId);
  const terms = own.map((code) => {
    const counts = termCounts(textsOf(code, lists));
    return new Set(counts.terms);
  });
  const spread = new Map<string, number>();
  for (const set of terms) for (const term of set) spread.set(term, (spread.get(term) ?? 0) + 1);
  const weights = terms.map((set) => {
    const raw = Array.from(set, (term) => [term, Math.log((1 + own.length) / (spread.get(term) as number))] as const);
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(raw.map(([term, weight]) => [term, weight / length]));
  });
  return { codes: own, weights };
}
