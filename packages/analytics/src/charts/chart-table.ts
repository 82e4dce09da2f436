import { CoreError } from "@redheart/core/errors";
import type { TopLevelSpec } from "vega-lite";

/** A column of a {@link ChartTable}. */
export interface ChartTableColumn {
  /** Field of the rows. */
  readonly field: string;
  /** Heading, in the chart's language. */
  readonly title: string;
}

/** A value that a table twin shows: numbers stay numbers, so that a reader can compute with them. */
export type ChartTableValue = string | number;

/** The table twin of a chart: every number that the picture shows, for people who cannot see it and for reuse. */
export interface ChartTable {
  /** The finding that the chart's title states, and its unit. */
  readonly caption: string;
  readonly columns: readonly ChartTableColumn[];
  readonly rows: readonly Readonly<Record<string, ChartTableValue>>[];
}

/** Key under `usermeta` where charts keep what Vega-Lite has no place for: the table twin, and whether a speaker has reviewed the words. */
export const CHART_META = "redheart";

/** The table twin that a specification carries; `undefined` for one from elsewhere. * @example
 * ```ts
 * findChartTable({ data: { values: [] }, mark: "bar" }) // => undefined
 * ```
 */
export const findChartTable = (spec: TopLevelSpec): ChartTable | undefined => (spec.usermeta as { readonly [CHART_META]?: { readonly table?: ChartTable } } | undefined)?.[CHART_META]?.table;

/**
 * The table twin that every chart of this package carries.
 *
 * @param spec A specification made by one of the chart functions.
 * @throws {CoreError} `invalid_value` for a specification from elsewhere, which has none.
 * @example
 * ```ts
 * const spec = gapChart([{ codeId: "play-areas", codeLabel: "Play areas", challenges: 5, recommendations: 2 }]);
 * chartTable(spec).rows // => [{ codeLabel: "Play areas", challenges: 5, recommendations: 2, gap: -3 }]
 * ```
 */
export function chartTable(spec: TopLevelSpec): ChartTable {
  const table = findChartTable(spec);
  if (table === undefined) throw new CoreError("invalid_value", "chartTable: spec must come from a chart function of this package; got one without a table", ["usermeta"]);
  return table;
}
