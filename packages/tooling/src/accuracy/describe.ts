import { bootstrap } from "./bootstrap.js";
import type { Judged } from "./judged.js";
import { countsByCode, kappaOf, macroF1, microF1, precision, recall } from "./scores.js";

/** Fewest findings with a code for which its κ says anything. */
const LEAST_POSITIVES = 5;
/** Kinds of error that are listed. */
const MOST_ERRORS = 15;

const two = (value: number): string => value.toFixed(2).replace("-0.00", "0.00");
const scored = (judged: readonly Judged[], score: (judged: readonly Judged[]) => number): string => {
  const { estimate, low, high } = bootstrap(judged, score);
  return `${two(estimate)} (${two(low)} to ${two(high)})`;
};
const line = (name: string, judged: readonly Judged[]): string => `| ${name} | ${judged.length} | ${scored(judged, microF1)} | ${two(macroF1(judged))} | ${two(precision(judged))} | ${two(recall(judged))} |`;
const partsBy = (judged: readonly Judged[], field: "language" | "kind"): string[] => [...new Set(judged.map((one) => one[field]))].toSorted().map((value) => line(value, judged.filter((one) => one[field] === value)));

/** Scores as a table: all findings, by language, by kind. */
export const describeScores = (judged: readonly Judged[]): string[] => ["| findings | n | micro-F1 (95 % interval) | macro-F1 | precision | recall |", "|---|--:|--:|--:|--:|--:|", line("all", judged), ...partsBy(judged, "language"), ...partsBy(judged, "kind")];

/** One line of scores. */
export const describeMicro = (name: string, judged: readonly Judged[]): string => `${name}: micro-F1 ${scored(judged, microF1)}, macro-F1 ${two(macroF1(judged))}`;

/** Cohen's κ by theme, only of themes that every reader gave to at least five findings. */
export function describeKappas(judged: readonly Judged[]): string[] {
  const counts = (judged[0]?.readers ?? []).map((_, reader) => countsByCode(judged, reader));
  const codes = [...new Set(counts.flatMap((one) => [...one.keys()]))].filter((code) => counts.every((one) => (one.get(code)?.reader ?? 0) >= LEAST_POSITIVES)).toSorted();
  const positives = (code: string): string => counts.map((one) => one.get(code)?.reader ?? 0).join(", ");
  return ["| theme | findings, by reader | κ (95 % interval) |", "|---|--:|--:|", ...codes.map((code) => `| ${code} | ${positives(code)} | ${scored(judged, kappaOf(code))} |`)];
}

/** What remains wrong against the first reader: themes missed and the theme given in their place, most frequent first, with the findings' ids. */
export function describeErrors(judged: readonly Judged[]): string[] {
  const errors = new Map<string, string[]>();
  const note = (kind: string, id: string): void => void errors.set(kind, [...(errors.get(kind) ?? []), id]);
  for (const { id, machine, readers } of judged) {
    const read = readers[0] ?? [];
    const missed = read.filter((code) => !machine.includes(code));
    const wrong = machine.filter((code) => !readers.some((one) => one.includes(code)));
    if (missed.length > 0 && wrong.length > 0) for (const code of missed) for (const other of wrong) note(`${code}, coded ${other}`, id);
    else for (const [codes, what] of [[missed, "missed beside others"], [wrong, "added to right ones"]] as const) for (const code of codes) note(`${code}, ${what}`, id);
  }
  return [...errors]
    .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_ERRORS)
    .map(([kind, ids]) => `${ids.length} × ${kind}: ${ids.slice(0, 8).join(" ")}${ids.length > 8 ? " …" : ""}`);
}
