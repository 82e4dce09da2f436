import type { Codebook } from "@redheart/core";

/** A reference of `narrowerThan`: number of the code, and of the broader one in its list. */
type Reference = readonly [code: number, at: number];

/** References of `narrowerThan` that lead back to where a walk came from: one for each circle that it meets, none where there is no circle. Unknown codes lead nowhere. */
export function narrowerCircles(codes: Codebook["codes"]): Reference[] {
  const numbers = new Map<string, number>(codes.map(({ id }, number) => [id, number]));
  const circles: Reference[] = [];
  const met = new Set<number>();
  const onWay = new Set<number>();
  for (const start of codes.keys()) {
    const way: { readonly code: number; next: number }[] = met.has(start) ? [] : [{ code: start, next: 0 }];
    for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
      const { code, next } = step;
      met.add(code);
      onWay.add(code);
      const broader = codes[code]?.narrowerThan ?? [];
      if (next === broader.length) {
        onWay.delete(code);
        way.pop();
        continue;
      }
      step.next++;
      const number = numbers.get(broader[next] as string);
      if (number === undefined) continue;
      if (onWay.has(number)) circles.push([code, next]);
      else if (!met.has(number)) way.push({ code: number, next: 0 });
    }
  }
  return circles;
}
