import { countBelow } from "../count-below.js";
import type { Word } from "../patterns/pattern.js";
import { foldText } from "../words/fold.js";
import { primaryLanguage } from "../words/primary-language.js";
import { wordForms } from "../words/word-forms.js";
import { buildWordAutomaton, type WordAutomaton, type WordForm } from "../words/word-automaton.js";
import { beginningOf, type CasedLists, partByCase } from "./cased-lists.js";
import type { Rule } from "./rule.js";

/** Rules in the form that the matcher walks through: numbers only. */
export interface CompiledRules {
  /** Behind its own lists stand those of words in one case. */
  readonly automaton: WordAutomaton;
  /** By list: what the case of its words decides. */
  readonly casings: CasedLists["casings"];
  readonly rules: readonly Rule[];
  /** By rule: sets of its places, segment by segment. */
  readonly segments: readonly (readonly Int32Array[])[];
  /**
   * What ends with a word of a list is in `endings` from `offsets[list]` to before `offsets[list + 1]`, {@link ENDING} numbers each, so that
   * they lie together in memory: the rule; how many words it has, 0 where gaps part them; the set of the word that stands directly before
   * the last one, 0 where none does; and the indicator, −1 where more than the place of its words decides on the rule.
   */
  readonly endings: Int32Array;
  readonly offsets: Int32Array;
  /** Whether a list of the automaton holds a set. */
  readonly holds: (list: number, set: number) => boolean;
  /** By list: 1 if the word is a cue of negation. */
  readonly cues: Uint8Array;
}

/** Numbers of each of {@link CompiledRules.endings}. */
export const ENDING = 4;

/** Words that have no inflections worth matching. */
const UNINFLECTED = new Set("a an the of in on at to for by from with and or not no is are be as it its their his her who that this de du des le la les un une et ou à au aux en sur par pour".split(" "));

function formsOf({ text, prefix }: Word, { inflected, language }: Rule): readonly string[] {
  if (prefix || !inflected || UNINFLECTED.has(text)) return [text];
  return wordForms(text, primaryLanguage(language)).map(foldText);
}

/** A word as sets are told apart by it. */
const keyOf = ({ text, prefix, letters = "" }: Word): string => `${text}${prefix ? "*" : ""}=${letters}`;

/** Numbers the sets of words that places ask for; equal places of one language share a set. */
function numberSets(rules: readonly Rule[], forms: WordForm[], beginnings: Map<number, readonly string[]>): Int32Array[][] {
  const numbers = new Map<string, number>();
  return rules.map((rule) =>
    rule.sequence.map((segment) =>
      Int32Array.from(segment, (words) => {
        const key = `${rule.language} ${rule.inflected} ${words.map(keyOf).join(" ")}`;
        const known = numbers.get(key);
        if (known !== undefined) return known;
        const set = numbers.size + 1;
        numbers.set(key, set);
        if (words.some(({ letters }) => letters !== undefined)) beginnings.set(set, words.map(beginningOf));
        for (const word of words) for (const text of formsOf(word, rule)) forms.push({ text, prefix: word.prefix, set });
        return set;
      }),
    ),
  );
}

/** Whether ascending sets hold one: a word may be in as many sets as there are rules. */
const isAmong = (sets: Int32Array, set: number): boolean => sets[countBelow(sets, set)] === set;

/** Sorts the rules by the lists that hold their last word. */
function endingsByList(lists: readonly Int32Array[], rules: readonly Rule[], segments: readonly (readonly Int32Array[])[]): Pick<CompiledRules, "endings" | "offsets"> {
  const bySet = new Map<number, number[]>();
  for (const [rule, { role, indicator }] of rules.entries()) {
    const parts = segments[rule] as readonly Int32Array[];
    const words = parts.at(-1) as Int32Array;
    const last = words.at(-1) as number;
    const known = bySet.get(last);
    const endings = known ?? [];
    if (known === undefined) bySet.set(last, endings);
    endings.push(rule, parts.length > 1 ? 0 : words.length, words.at(-2) ?? 0, role === "evidence" ? indicator : -1);
  }
  const offsets = new Int32Array(lists.length + 1);
  for (const [list, sets] of lists.entries()) offsets[list + 1] = sets.reduce((end, set) => end + (bySet.get(set)?.length ?? 0), offsets[list] as number);
  const endings = new Int32Array(offsets[lists.length] as number);
  for (const [list, sets] of lists.entries()) {
    let at = offsets[list] as number;
    for (const set of sets) {
      const ending = bySet.get(set) ?? [];
      endings.set(ending, at);
      at += ending.length;
    }
  }
  return { endings, offsets };
}

/**
 * Numbers every word, builds the automaton, and sorts the rules by the word that ends them.
 *
 * @param rules What to look for.
 * @param cueWords Folded words that negate; set 0 is theirs.
 */
export function compileRules(rules: readonly Rule[], cueWords: readonly string[]): CompiledRules {
  const forms: WordForm[] = cueWords.map((text) => ({ text, prefix: false, set: 0 }));
  const beginnings = new Map<number, readonly string[]>();
  const segments = numberSets(rules, forms, beginnings);
  const built = buildWordAutomaton(forms);
  const { lists, lengths, casings } = partByCase(built, beginnings);
  const automaton: WordAutomaton = { ...built, lists, lengths };
  // Nearly every word is in one set: most answers need no search among several.
  const only = Int32Array.from(lists, (sets) => (sets.length === 1 ? (sets[0] as number) : -1));
  return {
    automaton,
    casings,
    rules,
    segments,
    ...endingsByList(lists, rules, segments),
    holds: (list, set) => only[list] === set || (only[list] === -1 && isAmong(lists[list] as Int32Array, set)),
    cues: Uint8Array.from(lists, (sets) => (sets[0] === 0 ? 1 : 0)),
  };
}
