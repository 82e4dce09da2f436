import type { Codebook } from "@redheart/core";
import { createMatcher } from "../matching/matcher.js";
import type { Rule } from "../matching/rule.js";
import { parsePattern } from "../patterns/parse-pattern.js";
import type { Feature } from "./features-of.js";

/** Finds a codebook's synonym lists in a text, by the language of the text and of borrowings from another script. */
export type ConceptFinder = (text: string, active?: ReadonlySet<string>) => Feature[];

/**
 * Features of a text's meaning: the synonym lists that it has words of (`k:`), and pairs of them (`kk:`).
 * Lists of one id in several languages are one feature, so what is learned in one language speaks in the others.
 */
export function conceptFinder({ synonyms = [] }: Pick<Codebook, "synonyms">): ConceptFinder {
  const ids = [...new Set(synonyms.map(({ id }) => id))];
  const rules: Rule[] = synonyms.flatMap(({ id, language }, list) =>
    parsePattern(`{${id}}`, { lists: new Map([[id, synonyms[list]?.words ?? []]]), path: ["synonyms", list] }).flatMap((sequences) =>
      sequences.map((sequence): Rule => ({ sequence, role: "evidence", indicator: ids.indexOf(id), pattern: list, part: 0, language, within: 1, inflected: true })),
    ),
  );
  const find = createMatcher(rules);
  return (text, active) => {
    const matches = find(text, active);
    const first = new Map<number, Feature>();
    for (let at = 0; at < matches.count; at++) {
      const concept = matches.indicators[at] as number;
      if (!first.has(concept)) first.set(concept, { name: `k:${ids[concept]}`, value: 1, start: matches.starts[at] as number, end: matches.ends[at] as number });
    }
    const concepts = [...first].toSorted(([a], [b]) => a - b);
    const pairs = concepts.flatMap(([a, one], at) =>
      concepts.slice(at + 1).map(([b, other]): Feature => ({ name: `kk:${ids[a]}+${ids[b]}`, value: 0.5, start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) })),
    );
    return [...concepts.map(([, feature]) => feature), ...pairs];
  };
}
