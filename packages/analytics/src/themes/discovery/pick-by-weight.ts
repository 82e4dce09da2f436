/** A place drawn with chances in proportion to weights of zero or more; the places alike where all weights are 0. */
export function pickByWeight(weights: Float64Array, random: () => number): number {
  let total = 0;
  for (let place = 0; place < weights.length; place++) total += weights[place] as number;
  if (total === 0) return Math.floor(random() * weights.length);
  let left = random() * total;
  let last = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] as number;
    if (weight === 0) continue;
    last = place;
    left -= weight;
    if (left < 0) return place;
  }
  return last;
}
