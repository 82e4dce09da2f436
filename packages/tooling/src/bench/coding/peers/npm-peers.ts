import { AhoCorasick as Fast } from "@monyone/aho-corasick/fast";
import Modern from "modern-ahocorasick";
import type { Match } from "../check.js";
import { INDICATORS } from "../forms.js";

const FORMS = INDICATORS.flatMap((indicator) => indicator.forms.map((form) => ({ indicator, form: form.toLowerCase() })));
const byForm = new Map(FORMS.map(({ form, indicator }) => [form, indicator]));

const isWord = (unit: number): boolean =>
  unit < 0x80 ? (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) : (unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7 && unit !== 0x964) || (unit >= 0x3000 && unit < 0xd800);

/** Whether a match covers whole words: the automata of the peers do not ask. */
const isWhole = (text: string, start: number, end: number): boolean => !(start > 0 && isWord(text.charCodeAt(start - 1))) && !(end < text.length && isWord(text.charCodeAt(end)));

/** Finds the matches of each text. */
export type TextMatcher = (texts: readonly string[]) => Match[][];

/** @monyone/aho-corasick, its fast entry. */
export function monyoneFast(): TextMatcher {
  const automaton = new Fast([...byForm.keys()]);
  return (texts) =>
    texts.map((text) => {
      const lower = text.toLowerCase();
      const matches: Match[] = [];
      for (const { begin, end, keyword } of automaton.matchInText(lower)) if (isWhole(lower, begin, end)) matches.push([byForm.get(keyword) as Match[0], begin, end]);
      return matches;
    });
}

/** modern-ahocorasick. */
export function modernAhoCorasick(): TextMatcher {
  const automaton = new Modern(FORMS.map(({ form }) => form));
  return (texts) =>
    texts.map((text) => {
      const lower = text.toLowerCase();
      const matches: Match[] = [];
      for (const { start, end, patternIndex } of automaton.search(lower)) if (isWhole(lower, start, end)) matches.push([FORMS[patternIndex]?.indicator as Match[0], start, end]);
      return matches;
    });
}
