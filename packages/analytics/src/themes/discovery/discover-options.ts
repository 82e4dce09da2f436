import type { Codebook, Coding } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { requireWhole } from "../../statistics/requirements.js";

/** Options of {@link discoverThemes}. */
export interface DiscoverOptions {
  /** `"gsdmm"`: each finding has one theme; `"nmf"`: each is a mixture. @defaultValue "gsdmm" */
  readonly method?: "gsdmm" | "nmf";
  /** How many themes: one number, or numbers among which stability decides. @defaultValue 4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, as far as there are five findings a theme */
  readonly count?: number | readonly number[];
  /** Seed of every random choice; the same findings in the same order and the same seed give the same themes. @defaultValue 1 */
  readonly seed?: number;
  /** Runs with other seeds for each number of themes; at least 2. @defaultValue 5 */
  readonly reseedings?: number;
  /** Findings, drawn at random, that numbers of themes are compared and themes begun on. @defaultValue 5000 */
  readonly sampleSize?: number;
  /** Fewest findings that a word must stand in. @defaultValue 1 */
  readonly minFindings?: number;
  /** Largest share of the findings that a word may stand in. @defaultValue 0.2, or 20 findings where that is more */
  readonly maxShare?: number;
  /** Words shown for a theme. @defaultValue 10 */
  readonly termCount?: number;
  /** Findings shown for a theme. @defaultValue 3 */
  readonly representativeCount?: number;
  /** Codebook in which to propose places. */
  readonly codebook?: Codebook;
  /** Codings by which places are proposed; a theme of which fewer than half of the findings are coded is placed by its words. */
  readonly codings?: Iterable<Pick<Coding, "findingId" | "codeId">>;
  /** Begin with each code's findings together, so that themes grow from the codebook; needs `codings` and the method `"gsdmm"`. @defaultValue false */
  readonly startFromCodings?: boolean;
}

const COUNTS = [4, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50];
const FINDINGS_A_THEME = 5;

/** Throws `invalid_option` for options that cannot be. */
export function requireDiscoverOptions({ method = "gsdmm", count, reseedings = 5, sampleSize = 5_000, termCount = 10, representativeCount = 3, codings, startFromCodings = false }: DiscoverOptions): void {
  const wrong = (field: string, rule: string): never => {
    throw new CoreError("invalid_option", `discoverThemes: ${field} must be ${rule}; got another value`, [field]);
  };
  if (!["gsdmm", "nmf"].includes(method)) wrong("method", "gsdmm or nmf");
  if (count !== undefined) {
    const counts = typeof count === "number" ? [count] : count;
    if (counts.length === 0 || counts.some((value, at) => !Number.isSafeInteger(value) || value < 1 || (at > 0 && value <= (counts[at - 1] as number)))) wrong("count", "whole numbers of at least 1, ascending");
  }
  requireWhole("discoverThemes", "reseedings", reseedings, 2);
  requireWhole("discoverThemes", "sampleSize", sampleSize, 10);
  requireWhole("discoverThemes", "termCount", termCount);
  requireWhole("discoverThemes", "representativeCount", representativeCount);
  if (startFromCodings && (codings === undefined || method !== "gsdmm")) wrong("startFromCodings", "with codings and the method gsdmm");
}

/** Numbers of themes to try, none above the number of findings that have words nor below that of the codes these start from, and why they are these. */
export function countsToTry({ count }: DiscoverOptions, findings: number, started: number): { counts: readonly number[]; basis: "given" | "stability" | "few" } {
  if (typeof count === "number") {
    if (count < started) throw new CoreError("invalid_option", `discoverThemes: count must be at least the ${started} codes that themes start from; got ${count}`, ["count"]);
    return { counts: [Math.min(count, findings)], basis: "given" };
  }
  if (count !== undefined) {
    const counts = [...new Set(count.filter((value) => value >= started).map((value) => Math.min(value, findings)))];
    if (counts.length === 0) throw new CoreError("invalid_option", `discoverThemes: count must hold a number of at least the ${started} codes that themes start from; got none`, ["count"]);
    return { counts, basis: "stability" };
  }
  const counts = COUNTS.filter((value) => value * FINDINGS_A_THEME <= findings && value >= started);
  if (started > 0 && counts[0] !== started) counts.unshift(started);
  if (counts.length > 1) return { counts, basis: "stability" };
  return { counts: [counts[0] ?? Math.min(findings, Math.max(1, Math.floor(findings / FINDINGS_A_THEME)))], basis: "few" };
}
