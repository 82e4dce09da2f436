import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brennanPrediger, cohenKappa, fleissKappa, gwetAc1, krippendorffAlpha, masiAlpha, masiDistance, overallAgreement, percentAgreement, type RatingTable, ratingTable } from "@redheart/analytics/agreement";
import {
  benjaminiHochberg, chiSquareTail, chiSquareTest, fisherExactTest, logOddsRatio, newcombeInterval, normalQuantile, normalTail, percentileInterval, upperGamma, wilsonInterval,
} from "@redheart/analytics/statistics";
import type agreementFile from "../../../analytics/test/reference/agreement.json";
import type statisticsFile from "../../../analytics/test/reference/statistics.json";
import { ROOT } from "../files.js";

/** One statistic of one example: our value, theirs, and who they are. */
export interface ReferenceRow {
  readonly statistic: string;
  readonly example: string;
  readonly ours: number;
  readonly theirs: number;
  readonly by: string;
  /** |ours − theirs|, over |theirs| where that is above 1. */
  readonly difference: number;
}

type Values = readonly (readonly [statistic: string, example: string, ours: number, theirs: number, by: string])[];

const read = <T>(name: string): T => JSON.parse(readFileSync(join(ROOT, "packages/analytics/test/reference", name), "utf8")) as T;

const repeated = (counts: readonly (readonly number[])[]): RatingTable<number> => ratingTable(counts.flatMap((row, first) => row.flatMap((count, second) => Array.from({ length: count }, () => [first, second]))));

function statisticsValues({ producer, ...reference }: typeof statisticsFile): Values {
  const scipy = `SciPy ${producer.scipy}`;
  const statsmodels = `statsmodels ${producer.statsmodels}`;
  const formula = "its formula, in Python";
  return [
    ...reference.normalQuantile.map(({ p, z }) => ["normal quantile", `p ${p}`, normalQuantile(p), z, scipy] as const),
    ...reference.normalTail.map(({ z, p }) => ["normal tail", `z ${z}`, normalTail(z), p, scipy] as const),
    ...reference.upperGamma.map(({ a, x, q }) => ["upper gamma", `a ${a}, x ${x}`, upperGamma(a, x), q, scipy] as const),
    ...reference.chiSquareTail.map(({ statistic, degrees, p }) => ["chi-square tail", `${statistic}, ${degrees} df`, chiSquareTail(statistic, degrees), p, scipy] as const),
    ...reference.wilson.flatMap(({ count, total, level, low, high }) => {
      const interval = wilsonInterval(count, total, { level });
      return [["Wilson low", `${count} of ${total} at ${level}`, interval.low, low, statsmodels], ["Wilson high", `${count} of ${total} at ${level}`, interval.high, high, statsmodels]] as const;
    }),
    ...reference.newcombe.flatMap(({ earlier, later, low, high }) => {
      const interval = newcombeInterval(earlier, later);
      const example = `${earlier.count}/${earlier.total} to ${later.count}/${later.total}`;
      return [["Newcombe low", example, interval.low, low, statsmodels], ["Newcombe high", example, interval.high, high, statsmodels]] as const;
    }),
    ...reference.chiSquareTest.flatMap(({ table, statistic, p, cramerV }) => {
      const test = chiSquareTest(table);
      const example = JSON.stringify(table);
      return [["chi-square", example, test.statistic, statistic, scipy], ["chi-square p", example, test.p, p, scipy], ["Cramér V", example, test.cramerV, cramerV, scipy]] as const;
    }),
    ...reference.fisher.map(({ table, p }) => ["Fisher exact p", JSON.stringify(table), fisherExactTest(table as unknown as Parameters<typeof fisherExactTest>[0]).p, p, scipy] as const),
    ...benjaminiHochberg(reference.benjaminiHochberg.ps).map((p, at) => ["Benjamini–Hochberg", `p ${reference.benjaminiHochberg.ps[at]}`, p, reference.benjaminiHochberg.adjusted[at] as number, statsmodels] as const),
    ...reference.quantiles.levels.flatMap(({ level, low, high }) => {
      const interval = percentileInterval(reference.quantiles.values, { level });
      return [["quantile low", `middle ${level}`, interval.low, low, `NumPy ${producer.numpy}`], ["quantile high", `middle ${level}`, interval.high, high, `NumPy ${producer.numpy}`]] as const;
    }),
    ...reference.logOdds.map(({ term, z, ...input }) => ["Monroe z", `${term}, prior ${input.prior}`, logOddsRatio(input).z, z, formula] as const),
    ...reference.cohen.map(({ table, kappa }) => ["Cohen κ", JSON.stringify(table), cohenKappa(repeated(table)).estimate, kappa, statsmodels] as const),
    ["Fleiss κ", "Fleiss 1971", fleissKappa(ratingTable(reference.fleiss.counts.map((row) => row.flatMap((count, k) => Array.from({ length: count }, () => k))))).estimate, reference.fleiss.kappa, statsmodels],
    ...reference.masi.pairs.map(({ first, second, distance }) => ["MASI distance", `${JSON.stringify(first)} ${JSON.stringify(second)}`, masiDistance(new Set(first), new Set(second)), distance, formula] as const),
  ];
}

/** Sets of codes by three coders, some missing: α with MASI distance, and each coefficient pooled over the codes. */
function setValues({ masi, overall }: typeof statisticsFile): Values {
  const coders = [0, 1, 2].map((coder) => `coder-${coder}`);
  const codings = masi.units.flatMap((row, unit) => row.flatMap((codes, coder) => (codes ?? []).map((codeId) => ({ findingId: `unit-${unit}`, codeId, coderId: `coder-${coder}` }))));
  const readBy = new Map(coders.map((id, coder) => [id, masi.units.flatMap((row, unit) => (row[coder] === null ? [] : [`unit-${unit}`]))]));
  const by = "its formula in fractions, in Python";
  const { cohenKappaFirstTwo, ...others } = overall;
  const pooled = (name: "percent" | "cohenKappa" | "fleissKappa" | "gwetAc1" | "krippendorffAlpha", theirs: number, coderIds: readonly string[]) => {
    const ours = overallAgreement(codings, { readBy, coderIds })[name];
    return [`pooled ${name}`, `7 findings, ${coderIds.length} coders`, ours?.status === "measured" ? ours.estimate : Infinity, theirs, by] as const;
  };
  return [
    ["MASI α", "7 findings, 3 coders", masiAlpha(codings, { readBy }).estimate, masi.alpha, by],
    ...(["percent", "fleissKappa", "gwetAc1", "krippendorffAlpha"] as const).map((name) => pooled(name, others[name], coders)),
    pooled("cohenKappa", cohenKappaFirstTwo, coders.slice(0, 2)),
  ];
}

function agreementValues({ producer, ...examples }: typeof agreementFile): Values {
  return Object.entries(examples).flatMap(([example, { coders, ...theirs }]) => {
    const table = ratingTable((coders[0] ?? []).map((_, unit) => coders.map((ratings: readonly (number | null)[]) => ratings[unit] ?? undefined)));
    const irr = `irr ${producer.irr}`;
    const irrCac = `irrCAC ${producer.irrCAC}, unrounded`;
    return [
      ...(["nominal", "ordinal", "interval", "ratio"] as const).map((level) => [`Krippendorff α ${level}`, example, krippendorffAlpha(table, { level }).estimate, theirs.alpha[level], irr] as const),
      ["percent", example, percentAgreement(table).estimate, theirs.percent, irrCac],
      ["Gwet AC1", example, gwetAc1(table).estimate, theirs.gwetAc1, irrCac],
      ["Fleiss κ", example, fleissKappa(table).estimate, theirs.fleissKappa, irrCac],
      ["Brennan–Prediger", example, brennanPrediger(table).estimate, theirs.brennanPrediger, irrCac],
      ["Cohen κ, first two", example, cohenKappa({ ...table, coderIds: table.coderIds.slice(0, 2), ratings: table.ratings.map((row) => row.slice(0, 2)) }).estimate, theirs.cohenKappaFirstTwo, irr],
    ] as const;
  });
}

/** Every committed reference value beside ours. */
export const referenceRows = (): ReferenceRow[] =>
  [...statisticsValues(read<typeof statisticsFile>("statistics.json")), ...setValues(read<typeof statisticsFile>("statistics.json")), ...agreementValues(read<typeof agreementFile>("agreement.json"))].map(([statistic, example, ours, theirs, by]) => ({
    statistic, example, ours, theirs, by, difference: Math.abs(ours - theirs) / Math.max(1, Math.abs(theirs)),
  }));
