import type { Evidence, LanguageTag } from "@redheart/core";
import type { TextSpans } from "../matching/text-batch.js";
import type { ThemeCoder } from "../coding/theme-coder.js";
import type { CodingBuffer } from "./coding-buffer.js";

/** A text that can be coded, such as a finding. */
export interface CodableText {
  readonly text: string;
  readonly language?: LanguageTag | undefined;
}

/** What speaks for codes: an indicator's pattern or a learned feature. */
export type Feature = Pick<Evidence, "kind" | "feature">;

/** A coder that writes numbers into columns, so that long work makes no object for every match. */
export interface ColumnCoder {
  /** Codes and features by number; both may grow while texts are coded, numbers stay. */
  readonly codeIds: readonly string[];
  readonly features: readonly Feature[];
  /** Adds the codes of a text, most certain first, under a finding's number. */
  codeText(text: string, language: string | undefined, finding: number, into: CodingBuffer): void;
  /** Adds the codes of some of the findings, `from` to before `to`, under their numbers. */
  codeTexts(findings: readonly CodableText[], from: number, to: number, into: CodingBuffer): void;
  /** The same for texts that are UTF-8 already, under the numbers from 0. */
  codeBatch(texts: TextSpans, languages: readonly string[], into: CodingBuffer): void;
}

/** A coder that brings its own way to write columns, as compiled codebooks do. */
export interface CoderWithColumns extends ThemeCoder {
  readonly columns: ColumnCoder;
}

const keyOf = ({ kind, feature }: Feature): string => `${kind} ${feature}`;

/** Numbers names in the order in which they come up. */
function numbering<Name>(key: (name: Name) => string): { readonly names: Name[]; readonly numberOf: (name: Name) => number } {
  const names: Name[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (name: Name): number => {
    const known = numbers.get(key(name));
    if (known !== undefined) return known;
    numbers.set(key(name), names.length);
    return names.push(name) - 1;
  };
  return { names, numberOf };
}

/** The columns of any coder: its own, or filled from what its `code` returns. */
export function columnCoderOf(coder: ThemeCoder): ColumnCoder {
  if ("columns" in coder) return (coder as CoderWithColumns).columns;
  const codes = numbering<string>((id) => id);
  const features = numbering<Feature>(keyOf);
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const codeText: ColumnCoder["codeText"] = (text, language, finding, into) => {
    for (const { codeId, score, evidence } of coder.code(text, { language })) {
      for (const { kind, feature, start, end, weight } of evidence) into.addEvidence(features.numberOf({ kind, feature }), start, end, weight);
      into.addCoding(finding, codes.numberOf(codeId), score);
    }
  };
  return {
    codeIds: codes.names,
    features: features.names,
    codeText,
    codeTexts: (findings, from, to, into) => {
      for (let at = from; at < to; at++) codeText((findings[at] as CodableText).text, findings[at]?.language, at, into);
    },
    codeBatch: ({ bytes, count, froms, tos }, languages, into) => {
      for (let at = 0; at < count; at++) codeText(decoder.decode(bytes.subarray(froms[at], tos[at])), languages[at], at, into);
    },
  };
}
