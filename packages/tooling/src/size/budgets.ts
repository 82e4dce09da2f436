/** What one import may cost an app. */
export interface Budget {
  readonly name: string;
  /** The import, as an app would write it. */
  readonly code: string;
  /** Most bytes of the minified bundle after gzip; peer dependencies, which the app has anyway, are left out. */
  readonly limit: number;
  /** Parts of module paths that the bundle must not hold. */
  readonly without: readonly string[];
}

const CHARTING = ["/vega-lite/", "/vega/", "/vega-", "/arquero/", "/flechette/"];
const DATA = ["core/src/codebook/", "core/dist/codebook/", "core/src/vocabulary/", "core/dist/vocabulary/", "core/src/terminology/", "core/dist/terminology/"];

/** Budgets of the packages, each a promise to who imports them. Raising one is a decision, not a repair. */
export const BUDGETS: readonly Budget[] = [
  { name: "core, whole entry", code: 'export * from "@redheart/core"', limit: 24_000, without: [...CHARTING, ...DATA] },
  { name: "core: Referral", code: 'export { Referral } from "@redheart/core"', limit: 6_000, without: [...DATA, "/dataset/", "/campaign/", "/programme/", "/finding/"] },
  { name: "core: Finding", code: 'export { Finding } from "@redheart/core"', limit: 2_500, without: [...DATA, "/dataset/", "/referral/", "/campaign/", "/programme/"] },
  { name: "core: parseDataset", code: 'export { parseDataset } from "@redheart/core"', limit: 15_000, without: DATA },
  { name: "core: redact", code: 'export { redact } from "@redheart/core"', limit: 2_500, without: [...DATA, "/dataset/", "/referral/", "/finding/"] },
  { name: "core/errors", code: 'export * from "@redheart/core/errors"', limit: 600, without: ["/zod/", "/date-fns/"] },
  { name: "core/vocabulary, whole entry", code: 'export * from "@redheart/core/vocabulary"', limit: 30_000, without: ["/zod/", "/date-fns/"] },
  { name: "core/vocabulary: one list with its labels", code: 'export { findingKinds, label } from "@redheart/core/vocabulary"', limit: 2_500, without: ["/harm-forms", "/place"] },
  { name: "core/terminology, whole entry", code: 'export * from "@redheart/core/terminology"', limit: 10_000, without: ["/zod/", "/date-fns/"] },
  { name: "core/codebook, whole entry", code: 'export * from "@redheart/core/codebook"', limit: 66_000, without: CHARTING },
  { name: "analytics: compileCodebook", code: 'export { compileCodebook } from "@redheart/analytics"', limit: 30_000, without: [...CHARTING, ...DATA] },
  { name: "analytics: childProtectionCoder", code: 'export { childProtectionCoder } from "@redheart/analytics"', limit: 520_000, without: CHARTING },
  { name: "analytics/comparison: prevalence", code: 'export { prevalence } from "@redheart/analytics/comparison"', limit: 6_000, without: [...CHARTING, ...DATA] },
  { name: "analytics/charts: prevalenceChart", code: 'export { prevalenceChart } from "@redheart/analytics/charts"', limit: 8_500, without: CHARTING },
];
