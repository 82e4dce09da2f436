import type { Codebook } from "@redheart/core";
import { activeLanguages } from "../coding/active-languages.js";
import type { CodebookRules } from "../coding/rules-of.js";
import { createBatchMatcher, type MatcherOptions } from "../matching/matcher.js";
import { textBatch } from "../matching/text-batch.js";
import { CodeAssigner } from "./code-assigner.js";
import type { CodingBuffer } from "./coding-buffer.js";
import type { CodableText, ColumnCoder, Feature } from "./column-coder.js";

/** Options of {@link indicatorColumns}. */
interface IndicatorColumnsOptions extends MatcherOptions {
  readonly threshold: number;
  /** Least score of a code that is written. @defaultValue the threshold */
  readonly least?: number;
}

/** The columns of a checked codebook's indicators. */
export function indicatorColumns(codebook: Codebook, { indicators, rules }: CodebookRules, { threshold, least, negation }: IndicatorColumnsOptions): ColumnCoder {
  const matcher = createBatchMatcher(rules, { negation });
  const patterns = [...new Set(indicators.map(({ indicator }) => indicator.pattern))];
  const numbers = new Map(patterns.map((pattern, number) => [pattern, number]));
  const featureOf = Int32Array.from(indicators, ({ indicator }) => numbers.get(indicator.pattern) as number);
  const assigner = new CodeAssigner(codebook, { indicators, featureOf, featureCount: patterns.length, threshold, least });
  const active = activeLanguages(rules.map(({ language }) => language));
  const assign = (text: number, language: string | undefined, finding: number, into: CodingBuffer): void =>
    assigner.assign(matcher.match(text, language === undefined ? undefined : active(language)), finding, into);
  return {
    codeIds: codebook.codes.map(({ id }) => id),
    features: patterns.map((feature): Feature => ({ kind: "indicator", feature })),
    codeText: (text, language, finding, into) => {
      matcher.read(textBatch.only(text));
      assign(0, language, finding, into);
    },
    codeTexts: (findings, from, to, into) => {
      for (let start = from; start < to; ) {
        textBatch.clear();
        let end = start;
        while (end < to && textBatch.add((findings[end] as CodableText).text)) end++;
        matcher.read(textBatch);
        for (let at = start; at < end; at++) assign(at - start, findings[at]?.language, at, into);
        start = end;
      }
    },
    codeBatch: (texts, languages, into) => {
      matcher.read(texts);
      for (let at = 0; at < texts.count; at++) assign(at, languages[at], at, into);
    },
  };
}
