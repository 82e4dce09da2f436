import type { BenchCoding, BenchData } from "./data.js";

/** Meetings with each code, by sets of strings: what one writes without a library. */
export function prevalenceByLoops({ codings, findings }: BenchData): Map<string, { count: number; low: number; high: number }> {
  const meetings = new Set(findings.map(({ meetingId }) => meetingId));
  const byCode = new Map<string, Set<string>>();
  for (const { codeId, meetingId } of codings) {
    if (!byCode.has(codeId)) byCode.set(codeId, new Set());
    byCode.get(codeId)?.add(meetingId);
  }
  const z = 1.959963984540054;
  const n = meetings.size;
  return new Map(Array.from(byCode, ([code, { size }]) => {
    const p = size / n;
    const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
    const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
    return [code, { count: size, low: middle - half, high: middle + half }];
  }));
}

/** Pairs of codes in one finding, by sets of strings. */
export function coOccurrenceByLoops(codings: readonly BenchCoding[]): Map<string, number> {
  const byFinding = new Map<string, Set<string>>();
  for (const { findingId, codeId } of codings) {
    if (!byFinding.has(findingId)) byFinding.set(findingId, new Set());
    byFinding.get(findingId)?.add(codeId);
  }
  const pairs = new Map<string, number>();
  for (const codes of byFinding.values()) {
    const sorted = [...codes].toSorted();
    for (let i = 0; i < sorted.length; i++) {
      for (let j = i + 1; j < sorted.length; j++) {
        const key = `${sorted[i]} ${sorted[j]}`;
        pairs.set(key, (pairs.get(key) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

/** Monroe's z of each code, each category against the rest, a repeated coding once. */
export function keynessByLoops({ codings }: BenchData): Map<string, number> {
  const seen = new Set<string>();
  const whole = new Map<string, number>();
  const groups = new Map<string, Map<string, number>>();
  for (const { findingId, codeId, category } of codings) {
    const key = `${findingId} ${codeId}`;
    if (seen.has(key)) continue;
    seen.add(key);
    whole.set(codeId, (whole.get(codeId) ?? 0) + 1);
    if (!groups.has(category)) groups.set(category, new Map());
    const group = groups.get(category) as Map<string, number>;
    group.set(codeId, (group.get(codeId) ?? 0) + 1);
  }
  const all = [...whole.values()].reduce((sum, count) => sum + count, 0);
  const result = new Map<string, number>();
  for (const [category, counts] of groups) {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const [code, count] of whole) {
      const prior = (10 * count) / all;
      const a = (counts.get(code) ?? 0) + prior;
      const b = count - (counts.get(code) ?? 0) + prior;
      result.set(`${category} ${code}`, (Math.log(a / (total + 10 - a)) - Math.log(b / (all - total + 10 - b))) / Math.sqrt(1 / a + 1 / b));
    }
  }
  return result;
}

/** Nominal α of ratings by the coincidence matrix, units picked by index. */
export function alphaByLoops(ratings: readonly (readonly number[])[], picked?: Int32Array): number {
  const matrix = Array.from({ length: 5 }, () => [0, 0, 0, 0, 0]);
  for (let u = 0; u < (picked?.length ?? ratings.length); u++) {
    const row = (ratings[picked === undefined ? u : (picked[u] as number)] as number[]).filter((rating) => rating >= 0);
    if (row.length < 2) continue;
    for (let i = 0; i < row.length; i++) for (let j = 0; j < row.length; j++) if (i !== j) (matrix[row[i] as number] as number[])[row[j] as number]! += 1 / (row.length - 1);
  }
  const totals = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  const n = totals.reduce((sum, value) => sum + value, 0);
  const same = matrix.reduce((sum, row, at) => sum + (row[at] as number), 0);
  const chance = totals.reduce((sum, total) => sum + total * (total - 1), 0);
  return ((n - 1) * same - chance) / (n * (n - 1) - chance);
}
