/** A text in the form that a linear model reads: numbers of its features with their values. */
type Vector = readonly (readonly [feature: number, value: number])[];

/** Decides from a text whether a theme fits. */
export type LinearModel = (text: string) => boolean;

const termsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return [...new Set([...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)])];
};

/**
 * A linear support vector machine on TF-IDF of words and neighboring words, one a theme: the peer that learned indicators are measured against.
 * L2 loss, C = 1, dual coordinate descent in a fixed order.
 *
 * @source Hsieh et al. 2008, doi:10.1145/1390156.1390208
 */
export function linearModels(texts: readonly string[], themesOf: readonly (readonly string[])[], { epochs = 20, cost = 1 } = {}): Map<string, LinearModel> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of termsOf(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  const numbers = new Map([...counts].filter(([, count]) => count > 1).map(([term, count], at) => [term, { at: at + 1, idf: Math.log((1 + texts.length) / (1 + count)) + 1 }]));
  const vectorOf = (text: string): Vector => {
    const known = termsOf(text).flatMap((term) => numbers.get(term) ?? []);
    const length = Math.hypot(...known.map(({ idf }) => idf)) || 1;
    return [[0, 1], ...known.map(({ at, idf }) => [at, idf / length] as const)];
  };
  const vectors = texts.map(vectorOf);
  const dot = (weights: Float64Array, vector: Vector): number => vector.reduce((sum, [at, value]) => sum + (weights[at] as number) * value, 0);
  return new Map(
    [...new Set(themesOf.flat())].toSorted().map((theme) => {
      const signs = themesOf.map((themes) => (themes.includes(theme) ? 1 : -1));
      const weights = new Float64Array(numbers.size + 1);
      const alphas = new Float64Array(texts.length);
      for (let epoch = 0; epoch < epochs; epoch++) {
        for (const [row, vector] of vectors.entries()) {
          const sign = signs[row] as number;
          const old = alphas[row] as number;
          const gradient = sign * dot(weights, vector) - 1 + old / (2 * cost);
          alphas[row] = Math.max(0, old - gradient / (vector.reduce((sum, [, value]) => sum + value * value, 0) + 1 / (2 * cost)));
          for (const [at, value] of vector) weights[at]! += (alphas[row] - old) * sign * value;
        }
      }
      return [theme, (text: string) => dot(weights, vectorOf(text)) > 0];
    }),
  );
}
