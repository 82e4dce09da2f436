import { houseConfig } from "@redheart/analytics/charts";
import { CoreError } from "@redheart/core/errors";
import type { Spec } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";

/**
 * What a screen reader says of a chart.
 *
 * @throws {CoreError} `missing_field` when the specification has no description.
 */
export function descriptionOf(spec: TopLevelSpec): string {
  if (typeof spec.description !== "string" || spec.description.trim() === "") throw new CoreError("missing_field", "descriptionOf: description must say what the chart shows, for screen readers; got none", ["description"]);
  return spec.description;
}

/** A specification with the house look where it brings none of its own. */
export const withHouseConfig = (spec: TopLevelSpec): TopLevelSpec => ({ ...spec, config: spec.config ?? houseConfig() });

/** Compile a Vega-Lite specification to a Vega one that shares nothing with it: Vega writes into its data. */
export const compileSpec = (spec: TopLevelSpec): Spec => structuredClone(compile(withHouseConfig(spec)).spec);
