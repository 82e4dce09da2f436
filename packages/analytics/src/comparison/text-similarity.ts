import { wordsOf } from "./words.js";

/** A text as weighted words of length 1. */
type Vector = ReadonlyMap<string, number>;

/** How alike texts of one collection are. */
export interface TextSimilarity {
  /** Cosine of two texts by place, 0 to 1. */
  readonly between: (first: number, second: number) => number;
  /** Words that two texts share, the weightiest first. */
  readonly shared: (first: number, second: number) => readonly string[];
}

/** Cosine similarity of texts by their words, rare words weighing more: term frequency times ln((1 + n) / (1 + texts with the word)). */
export function textSimilarity(texts: readonly string[], { words = wordsOf }: {
  /** Splits a text into words. @defaultValue `wordsOf` */
  readonly words?: (text: string) => Iterable<string>;
} = {}): TextSimilarity {
  const counts = texts.map((text) => {
    const own = new Map<string, number>();
    for (const word of words(text)) own.set(word, (own.get(word) ?? 0) + 1);
    return own;
  });
  const textsWith = new Map<string, number>();
  for (const own of counts) for (const word of own.keys()) textsWith.set(word, (textsWith.get(word) ?? 0) + 1);
  const vectors = counts.map((own): Vector => {
    const raw = Array.from(own, ([word, count]) => [word, count * Math.log((1 + texts.length) / (1 + (textsWith.get(word) ?? 0)))] as const);
    const length = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return new Map(length === 0 ? [] : raw.filter(([, weight]) => weight > 0).map(([word, weight]) => [word, weight / length]));
  });
  const products = (first: number, second: number): [string, number][] => {
    const [a = new Map<string, number>(), b = new Map<string, number>()] = [vectors[first], vectors[second]];
    const [small, large] = a.size <= b.size ? [a, b] : [b, a];
    return Array.from(small, ([word, weight]): [string, number] => [word, weight * (large.get(word) ?? 0)]).filter(([, product]) => product > 0);
  };
  return {
    between: (first, second) => Math.min(1, products(first, second).reduce((sum, [, product]) => sum + product, 0)),
    shared: (first, second) => products(first, second).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word),
  };
}
