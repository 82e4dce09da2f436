import type { Judged } from "./judged.js";

/** Counts of one code: given by both, by the machine, by the reader, and findings in all. */
export interface CodeCounts {
  both: number;
  machine: number;
  reader: number;
}

/** Counts by code of the machine against one reader. */
export function countsByCode(judged: readonly Judged[], reader: number): Map<string, CodeCounts> {
  const counts = new Map<string, CodeCounts>();
  const of = (code: string): CodeCounts => {
    const known = counts.get(code) ?? { both: 0, machine: 0, reader: 0 };
    counts.set(code, known);
    return known;
  };
  for (const { machine, readers } of judged) {
    const read = readers[reader] ?? [];
    for (const code of machine) of(code).machine++;
    for (const code of read) of(code).reader++;
    for (const code of machine) if (read.includes(code)) of(code).both++;
  }
  return counts;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const f1 = ({ both, machine, reader }: CodeCounts): number => (machine + reader === 0 ? 0 : (2 * both) / (machine + reader));
const overReaders = (judged: readonly Judged[], score: (counts: ReadonlyMap<string, CodeCounts>) => number): number =>
  mean((judged[0]?.readers ?? []).map((_, reader) => score(countsByCode(judged, reader))));

/** 2 × codes given by both, over codes given by the machine plus codes given by the reader; mean over readers. */
export const microF1 = (judged: readonly Judged[]): number =>
  overReaders(judged, (counts) => f1([...counts.values()].reduce((sum, one) => ({ both: sum.both + one.both, machine: sum.machine + one.machine, reader: sum.reader + one.reader }), { both: 0, machine: 0, reader: 0 })));

/** Mean over the codes that the reader gave at least once of each code's F1; mean over readers. */
export const macroF1 = (judged: readonly Judged[]): number => overReaders(judged, (counts) => mean([...counts.values()].filter(({ reader }) => reader > 0).map(f1)));

/** Share of the codes that the machine gave which a reader gave too; mean over readers. */
export const precision = (judged: readonly Judged[]): number => overReaders(judged, (counts) => sumOf(counts, "both") / sumOf(counts, "machine"));

/** Share of the codes that a reader gave which the machine gave too; mean over readers. */
export const recall = (judged: readonly Judged[]): number => overReaders(judged, (counts) => sumOf(counts, "both") / sumOf(counts, "reader"));

const sumOf = (counts: ReadonlyMap<string, CodeCounts>, field: keyof CodeCounts): number => [...counts.values()].reduce((sum, one) => sum + one[field], 0);

/** Cohen's κ of one code, given or not, between machine and reader; mean over readers. 1 where neither gave it to any. */
export const kappaOf =
  (code: string) =>
  (judged: readonly Judged[]): number =>
    overReaders(judged, (counts) => {
      const { both, machine, reader } = counts.get(code) ?? { both: 0, machine: 0, reader: 0 };
      const total = judged.length;
      const observed = (total - machine - reader + 2 * both) / total;
      const expected = (machine * reader + (total - machine) * (total - reader)) / total ** 2;
      return expected === 1 ? 1 : (observed - expected) / (1 - expected);
    });
