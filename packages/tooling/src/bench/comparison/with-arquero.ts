import * as aq from "arquero";
import type { BenchData } from "./data.js";

/** The codings as an Arquero table; made before the clock starts. */
export const arqueroTable = ({ codings }: BenchData): aq.ColumnTable =>
  aq.table({ findingId: codings.map((row) => row.findingId), codeId: codings.map((row) => row.codeId), meetingId: codings.map((row) => row.meetingId), category: codings.map((row) => row.category) });

/** Meetings with each code and the bounds of Wilson. */
export const prevalenceByArquero = (table: aq.ColumnTable, n: number): aq.ColumnTable =>
  table
    .groupby("codeId")
    .rollup({ count: aq.op.distinct("meetingId") })
    .params({ n, z: 1.959963984540054 })
    .derive({
      low: (d: { count: number }, $: { n: number; z: number }) => (2 * d.count + $.z * $.z - $.z * Math.sqrt($.z * $.z + 4 * d.count * (1 - d.count / $.n))) / (2 * ($.n + $.z * $.z)),
      high: (d: { count: number }, $: { n: number; z: number }) => (2 * d.count + $.z * $.z + $.z * Math.sqrt($.z * $.z + 4 * d.count * (1 - d.count / $.n))) / (2 * ($.n + $.z * $.z)),
    });

/** Pairs of codes in one finding: the table joined with itself. */
export function coOccurrenceByArquero(table: aq.ColumnTable): aq.ColumnTable {
  const once = table.dedupe("findingId", "codeId").select("findingId", "codeId");
  return once
    .join(once.rename({ codeId: "other" }), "findingId")
    .filter((d: { codeId: string; other: string }) => d.codeId < d.other)
    .groupby("codeId", "other")
    .count();
}

/** Counts that keyness needs, and z per row. */
export function keynessByArquero(table: aq.ColumnTable): aq.ColumnTable {
  const once = table.dedupe("findingId", "codeId");
  const whole = once.groupby("codeId").count({ as: "whole" });
  const totals = once.groupby("category").count({ as: "total" });
  return totals
    .cross(whole)
    .join_left(once.groupby("category", "codeId").count({ as: "count" }), [["category", "codeId"], ["category", "codeId"]])
    .params({ all: once.numRows() })
    .derive({ count: (d: { count?: number }) => d.count ?? 0 })
    .derive({ a: (d: { count: number; whole: number }, $: { all: number }) => d.count + (10 * d.whole) / $.all, b: (d: { count: number; whole: number }, $: { all: number }) => d.whole - d.count + (10 * d.whole) / $.all })
    .derive({ z: (d: { a: number; b: number; total: number }, $: { all: number }) => (Math.log(d.a / (d.total + 10 - d.a)) - Math.log(d.b / ($.all - d.total + 10 - d.b))) / Math.sqrt(1 / d.a + 1 / d.b) });
}
