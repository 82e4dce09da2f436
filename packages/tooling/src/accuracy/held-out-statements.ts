import { learnedCoder, learnWeights } from "@redheart/analytics";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { LEARN_OPTIONS } from "../learn/learn-options.js";
import type { InventedExample } from "../learn/read-examples.js";
import type { ReaderExample } from "../learn/reader-examples.js";
import type { Judged } from "./judged.js";
import { judge } from "./one-reader.js";

/** Files of statements of public reports that were restated in the language that they stand in, not told anew from another. */
const RESTATED = /^reports\/\w+\/public-reports(?!-from)/;
/** One statement in how many is held out, by language: some six hundred or more of each. */
const ONE_IN: Readonly<Record<string, number>> = { en: 20, fr: 3, bn: 3 };

/** Parts the invented examples: statements to measure on, each with its last coding, by who saw the text alone; and all that share no text with them, to learn from. */
export function partStatements(invented: readonly InventedExample[]): { readonly statements: InventedExample[]; readonly learned: InventedExample[] } {
  const keyOf = ({ language, text }: InventedExample): string => `${language} ${text}`;
  const last = new Map(invented.filter(({ file }) => RESTATED.test(file)).map((example) => [keyOf(example), example]));
  const seen = new Map<string, number>();
  const statements = [...last.values()].filter(({ language }) => {
    const rank = seen.get(language) ?? 0;
    seen.set(language, rank + 1);
    return rank % (ONE_IN[language] ?? 1) === 0;
  });
  const heldOut = new Set(statements.map(keyOf));
  return { statements, learned: invented.filter((example) => !heldOut.has(keyOf(example))) };
}

/** Statements that were held out, coded by a coder that learned from all other examples. */
export function judgeStatements(invented: readonly InventedExample[], read: readonly ReaderExample[]): Judged[] {
  const { statements, learned } = partStatements(invented);
  const coder = learnedCoder(childProtectionCodebook, learnWeights([...learned, ...read], childProtectionCodebook, LEARN_OPTIONS));
  return statements.map((statement, at) => judge({ ...statement, id: String(at), group: String(at), kind: "statement" }, coder));
}
