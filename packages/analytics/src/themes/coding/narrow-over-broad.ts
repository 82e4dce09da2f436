import type { Codebook, Evidence } from "@redheart/core";

const overlaps = (a: Evidence, b: Evidence): boolean => a.start < b.end && b.start < a.end;

/**
 * Takes from a broad code the evidence that lies over evidence of a narrower code of the same text:
 * what spoke for "police training" does not speak for police conduct too.
 */
export function narrowOverBroad(byCode: ReadonlyMap<number, readonly Evidence[]>, { codes }: Codebook): Map<number, Evidence[]> {
  const numbers = new Map<string, number>(codes.map(({ id }, number) => [id, number]));
  const kept = new Map([...byCode].map(([code, evidence]) => [code, [...evidence]]));
  for (const [code, evidence] of byCode) {
    for (const broad of codes[code]?.narrowerThan ?? []) {
      const number = numbers.get(broad) as number;
      const rest = (kept.get(number) ?? []).filter((one) => !evidence.some((narrow) => overlaps(one, narrow)));
      if (rest.length > 0) kept.set(number, rest);
      else kept.delete(number);
    }
  }
  return kept;
}
