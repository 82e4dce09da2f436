import { codedFindings } from "./coded-findings.js";
import { type Dimension, groupsOf } from "./dimension.js";
import { groupPlaces } from "./group-places.js";
import type { TermCounts } from "./keyness.js";
import type { CodingKey, FindingKey, ThemeLevel } from "./rows.js";
import { wordsOf } from "./words.js";

/** Counts of terms in everything and in each group. A finding of two groups counts in both, and once in the whole. */
export interface GroupedCounts {
  readonly whole: TermCounts;
  readonly groups: ReadonlyMap<string, TermCounts>;
}

const countInto = (counts: Map<string, number>, terms: Iterable<string>): Map<string, number> => {
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
};

function grouped<Row>(rows: Iterable<Row>, termsOf: (row: Row) => Iterable<string>, by: Dimension<Row>): GroupedCounts {
  const whole = new Map<string, number>();
  const groups = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const terms = [...termsOf(row)];
    countInto(whole, terms);
    for (const group of groupsOf(row, by)) groups.set(group, countInto(groups.get(group) ?? new Map(), terms));
  }
  return { whole, groups };
}

/**
 * Words of the findings, counted in all and in each group: input of keyness.
 *
 * Unit: occurrences of words.
 *
 * @param findings Findings with their texts.
 * @param by Groups: a column of the findings, or a function.
 * @example
 * ```ts
 * countWords([{ text: "No shelter, no bed", kind: "challenge" }], "kind").groups.get("challenge")?.get("no") // => 2
 * ```
 */
export const countWords = <Row extends { readonly text: string }>(findings: Iterable<Row>, by: Dimension<Row>): GroupedCounts => grouped(findings, ({ text }) => wordsOf(text), by);

/**
 * Codes of the findings, counted in all and in each group: input of keyness.
 *
 * Unit: findings with the code; a repeated coding counts once.
 *
 * @param codings Codings that count; those of other findings are left out.
 * @param findings The universe.
 * @param by Groups: a column of the findings, or a function.
 * @example
 * ```ts
 * countCodes([{ findingId: "f1", codeId: "delay" }], [{ findingId: "f1", kind: "challenge" }], "kind").whole.get("delay") // => 1
 * ```
 */
export function countCodes<Row extends FindingKey>(codings: Iterable<CodingKey>, findings: Iterable<Row>, by: Dimension<Row>, { of = "code" }: {
  /** Count codes or their families. @defaultValue "code" */
  readonly of?: ThemeLevel;
} = {}): GroupedCounts {
  const rows: Row[] = [];
  const placeOf = new Map<string, number>();
  for (const row of findings) if (!placeOf.has(row.findingId)) placeOf.set(row.findingId, rows.push(row) - 1);
  const { groups: names, starts: slots, places: groupOfSlot } = groupPlaces(rows, by);
  const { themes, starts, places } = codedFindings(codings, { placeOf, count: rows.length }, of);
  const whole = new Map<string, number>();
  const groups = new Map(names.map((name) => [name, new Map<string, number>()]));
  const counts = new Int32Array(names.length);
  themes.forEach((theme, at) => {
    const [from, to] = [starts[at] as number, starts[at + 1] as number];
    whole.set(theme, to - from);
    counts.fill(0);
    for (const place of places.subarray(from, to)) {
      for (let slot = slots[place] as number; slot < (slots[place + 1] as number); slot++) counts[groupOfSlot[slot] as number]!++;
    }
    names.forEach((name, group) => (counts[group] as number) > 0 && groups.get(name)?.set(theme, counts[group] as number));
  });
  return { whole, groups };
}
