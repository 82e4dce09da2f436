import type { Clause } from "../audience/audience.js";
import type { BriefView } from "../brief-view.js";
import { fillText } from "../words/fill.js";

const CONDITIONS = ["themes", "allThemes", "withoutThemes", "addressees", "words", "withoutWords"] as const;

/** Clauses in words, so that a reader can repeat the choice by hand. */
export function ruleText(clauses: readonly Clause[], { say: { words }, labels }: BriefView): string {
  const named = (condition: (typeof CONDITIONS)[number], ids: readonly string[]): string =>
    ids.map((id) => (condition === "addressees" ? labels.addressee(id) : condition === "words" || condition === "withoutWords" ? `“${id}”` : `“${labels.theme(id)}”`)).join(" / ");
  const clauseText = (clause: Clause): string =>
    CONDITIONS.flatMap((condition) => (clause[condition] === undefined ? [] : [fillText(words.clause[condition], { list: named(condition, clause[condition]) })])).join(words.clause.all) || words.clause.any;
  return clauses.map(clauseText).join(words.clause.or);
}
