import { type Codebook, issuesOf } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import * as z from "zod";
import type { LearnedWeights, PackedTable } from "./learned-weights.js";
import { unpackTables, type WeightTables } from "./weight-table.js";

const COLUMNS: readonly (keyof PackedTable)[] = ["names", "rarities", "furtherCodes", "codes", "weights"];
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null && !Array.isArray(value);
/** Not a record of zod, which would put the tables' names in the paths of its issues. */
const holdsTables = (tables: unknown): boolean => isObject(tables) && Object.values(tables).every((table) => isObject(table) && COLUMNS.every((column) => typeof table[column] === "string"));

const Shape = /*#__PURE__*/ z.object({
  codebookId: z.string(),
  codebookVersion: z.string(),
  codeIds: z.array(z.string()),
  bias: z.array(z.number()),
  greatest: z.number().nonnegative(),
  slope: z.number().nonnegative(),
  intercept: z.number(),
  threshold: z.number().min(0).max(1),
  tables: z.custom<LearnedWeights["tables"]>(holdsTables, { params: { code: "invalid_type" }, message: "must hold tables of texts" }),
});

const refused = (field: string, must: string): CoreError => new CoreError("invalid_option", `learnedCoder: weights.${field} must ${must}`, ["weights", field]);

/** Learned weights, ready for use. */
export interface CheckedWeights extends Omit<LearnedWeights, "tables"> {
  readonly tables: WeightTables;
}

/**
 * Weights that were learned for a codebook, whole and unpacked: what is cut off or no number would give wrong scores without a word.
 *
 * @throws {CoreError} `invalid_option`.
 */
export function checkWeights(weights: unknown, { id, version, codes }: Codebook): CheckedWeights {
  const parsed = Shape.safeParse(weights);
  if (!parsed.success) {
    const issues = issuesOf(parsed.error, weights, { from: "learnedCoder", base: ["weights"] });
    throw new CoreError("invalid_option", issues[0]?.message ?? "", issues[0]?.path, { issues });
  }
  const { data } = parsed;
  if (data.codebookId !== id || data.codebookVersion !== version || data.codeIds.join() !== codes.map((code) => code.id).join()) {
    throw new CoreError("invalid_option", "learnedCoder: weights must have been learned for this codebook and version; got those of another", ["weights"]);
  }
  if (data.bias.length !== codes.length) throw refused("bias", "hold a number for each code; got another count");
  const tables = unpackTables(data);
  if (tables === undefined) throw refused("tables", "hold whole tables, names in order and a letter for each number; got another");
  return { ...data, tables };
}
