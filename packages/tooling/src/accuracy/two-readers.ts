import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ThemeCoder } from "@redheart/analytics";
import type { LanguageTag } from "@redheart/core";
import { ROOT } from "../files.js";
import type { Judged } from "./judged.js";

/** A finding of the set that two readers coded. */
export interface TwiceRead {
  readonly id: string;
  readonly lang: LanguageTag;
  readonly kind: string;
  readonly text: string;
  readonly coderX: readonly string[];
  readonly coderY: readonly string[];
  readonly report: string;
}

/** The set that two readers coded, where it stands beside the repository; none elsewhere. It is measured on, never learned from. */
export function twiceRead(): TwiceRead[] {
  const file = join(ROOT, "../shared/reference/theming-dev.jsonl");
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n").map((line) => JSON.parse(line) as TwiceRead) : [];
}

/** The set with a coder's codes. */
export const judgeTwiceRead = (findings: readonly TwiceRead[], coder: ThemeCoder): Judged[] =>
  findings.map(({ id, lang, kind, text, coderX, coderY, report }) => ({ id, language: lang, kind, group: report, readers: [coderX, coderY], machine: coder.code(text, { language: lang }).map(({ codeId }) => codeId) }));

/** One reader measured against the other, as if the first were the machine. */
export const betweenReaders = (findings: readonly TwiceRead[]): Judged[] =>
  findings.map(({ id, lang, kind, coderX, coderY, report }) => ({ id, language: lang, kind, group: report, machine: coderX, readers: [coderY] }));

/** The report that was read first, besides every second one. */
const READ_FIRST = "r2536f6";

/**
 * Reports whose findings were read, with their codes, while the readers' conventions were being understood: every second one in the
 * order of their names. Nothing was learned from them, but what was invented afterwards may lean towards them; the others are the fairer measure.
 */
export function lookedAt(findings: readonly TwiceRead[]): ReadonlySet<string> {
  const reports = [...new Set(findings.map(({ report }) => report))].toSorted();
  return new Set(reports.filter((report, at) => at % 2 === 0 || report === READ_FIRST));
}
