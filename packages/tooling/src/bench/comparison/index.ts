import { krippendorffAlpha, ratingTable } from "@redheart/analytics/agreement";
import { coOccurrence, countCodes, keynessAgainstRest, meetingPrevalence } from "@redheart/analytics/comparison";
import { seededRandom } from "@redheart/analytics/statistics";
import { interleaved } from "../interleaved.js";
import type { Section, Target } from "../section.js";
import { benchData } from "./data.js";
import { runPeers } from "./peers.js";
import { alphaByLoops, coOccurrenceByLoops, keynessByLoops, prevalenceByLoops } from "./plain-loops.js";
import { arqueroTable, coOccurrenceByArquero, keynessByArquero, prevalenceByArquero } from "./with-arquero.js";

/** One measured way of one task; `value` proves that all ways did the same work. */
interface Measured {
  readonly task: string;
  readonly way: string;
  readonly ms: number;
  readonly value: readonly number[];
}

const sum = (values: Iterable<number>): number => [...values].reduce((all, value) => all + value, 0);

const compare = (task: string, rounds: number, ways: Readonly<Record<string, () => readonly number[]>>): Measured[] => interleaved(rounds, ways).map((timed) => ({ task, ...timed }));

function measure(): Measured[] {
  const data = benchData();
  const { codings, findings, ratings } = data;
  const table = arqueroTable(data);
  const rated = ratingTable(ratings.map((row) => row.map((rating) => (rating < 0 ? undefined : rating))));
  const picked = new Int32Array(ratings.length);
  const size = (values: ArrayLike<number>): number => sum(Array.from(values, Math.abs));
  const ours = [
    ...compare("prevalence", 7, {
      ours: () => {
        const rows = meetingPrevalence(codings, findings);
        return [sum(rows.map(({ count }) => count)), sum(rows.map(({ low = 0 }) => low)), sum(rows.map(({ high = 0 }) => high))];
      },
      arquero: () => {
        const rows = prevalenceByArquero(table, 1000);
        return [sum(rows.array("count") as number[]), sum(rows.array("low") as number[]), sum(rows.array("high") as number[])];
      },
      "plain loops": () => {
        const rows = [...prevalenceByLoops(data).values()];
        return [sum(rows.map(({ count }) => count)), sum(rows.map(({ low }) => low)), sum(rows.map(({ high }) => high))];
      },
    }),
    ...compare("co-occurrence", 7, {
      ours: () => [sum(coOccurrence(codings, { unit: "finding" }).map(({ together }) => together))],
      arquero: () => [sum(coOccurrenceByArquero(table).array("count") as number[])],
      "plain loops": () => [sum(coOccurrenceByLoops(codings).values())],
    }),
    ...compare("keyness", 7, {
      ours: () => {
        const { whole, groups } = countCodes(codings, findings, "category");
        return [size(Array.from(groups.values()).flatMap((group) => keynessAgainstRest(group, whole).map(({ z }) => z)))];
      },
      arquero: () => [size(keynessByArquero(table).array("z") as number[])],
      "plain loops": () => [size([...keynessByLoops(data).values()])],
    }),
    ...compare("alpha-once", 7, { ours: () => [krippendorffAlpha(rated).estimate], "plain loops": () => [alphaByLoops(ratings)] }),
    ...compare("alpha-bootstrap", 3, {
      ours: () => {
        const { estimate, interval } = krippendorffAlpha(rated, { bootstrap: { draws: 2000, random: seededRandom(1) } });
        return [estimate, interval?.low ?? 0, interval?.high ?? 0];
      },
      "plain loops": () => {
        const random = seededRandom(1);
        const draws = Array.from({ length: 2000 }, () => alphaByLoops(ratings, picked.map(() => Math.floor(random() * ratings.length)))).toSorted((a, b) => a - b);
        return [alphaByLoops(ratings), draws[49] as number, draws[1949] as number];
      },
    }),
  ];
  const theirs = runPeers(data).flatMap(({ name, results }) => Object.entries(results ?? {}).map(([task, { ms, value }]) => ({ task, way: name, ms, value: [value].flat() })));
  return [...ours, ...theirs];
}

/** Measures, proves that every way of a task came to the same numbers, and prints times and ratios. */
function run(): Target[] {
  const rows = measure();
  for (const row of rows) {
    const own = rows.find(({ task, way }) => task === row.task && way === "ours") as Measured;
    // bootstrap bounds come from other random streams: only their neighbourhood can agree
    const apart = row.value.map((value, at) => Math.abs(value - (own.value[at] as number)) / Math.max(1, Math.abs(value)));
    const allowed = row.task === "alpha-bootstrap" ? [1e-9, 2e-3, 2e-3] : [1e-9, 1e-9, 1e-9];
    if (apart.some((gap, at) => gap > (allowed[at] as number))) throw new Error(`${row.task}: ${row.way} came to other numbers than ours`);
  }
  console.log("task\tway\tms\tours is faster by");
  for (const { task, way, ms } of rows.toSorted((a, b) => (a.task < b.task ? -1 : a.task > b.task ? 1 : 0))) {
    const own = rows.find((row) => row.task === task && row.way === "ours") as Measured;
    console.log(`${task}\t${way}\t${ms.toFixed(1)}\t${way === "ours" ? "" : `${(ms / own.ms).toFixed(1)}×`}`);
  }
  return [];
}

export default { name: "comparison", run } satisfies Section;
