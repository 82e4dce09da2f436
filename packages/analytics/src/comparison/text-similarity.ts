import { wordsOf } from "./words.js";

/** A text as weighted words of length 1. */
type Vector = ReadonlyMap<string, number>;

const EMPTY: Vector = new Map();

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
  const bySize = (first: number, second: number): readonly [Vector, Vector] => {
    const [a = EMPTY, b = EMPTY] = [vectors[first], vectors[second]];
    return a.size <= b.size ? [a, b] : [b, a];
  };
  return {
    between: (first, second) => {
      const [small, large] = bySize(first, second);
      let sum = 0;
      for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
      return Math.min(1, sum);
    },
    shared: (first, second) => {
      const [small, large] = bySize(first, second);
      return Array.from(small, ([word, weight]): [string, number] => [word, weight * (large.get(word) ?? 0)])
        .filter(([, product]) => product > 0)
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
        .map(([word]) => word);
    },
  };
}
