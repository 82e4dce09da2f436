/** Some of the numbers from 0 to `total` − 1, drawn without putting back, ascending. */
export function drawSample(total: number, size: number, random: () => number): Int32Array {
  const places = Int32Array.from({ length: total }, (_, place) => place);
  for (let at = 0; at < Math.min(size, total); at++) {
    const other = at + Math.floor(random() * (total - at));
    [places[at], places[other]] = [places[other] as number, places[at] as number];
  }
  return places.subarray(0, size).toSorted();
}
