import { CoreError } from "@redheart/core/errors";

/** What the rows of a chart must be, field by field; absent values are left to the chart, but a share or coefficient of `null` would be drawn as 0. */
export interface RowRules<Row> {
  /** Finite, at least 0. */
  readonly counts?: readonly (keyof Row & string)[];
  /** In [0, 1]. */
  readonly shares?: readonly (keyof Row & string)[];
  /** Finite. */
  readonly numbers?: readonly (keyof Row & string)[];
  /** What no two rows may have in common, and the field that names it. */
  readonly distinct?: readonly [field: keyof Row & string, key: (row: Row) => string];
}

const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);
const KINDS = {
  counts: ["a finite number of at least 0", (value: unknown) => isNumber(value) && value >= 0],
  shares: ["a number from 0 to 1", (value: unknown) => isNumber(value) && value >= 0 && value <= 1],
  numbers: ["a finite number", isNumber],
} as const;

/**
 * Refuse rows that no picture can show: numbers that are none, and rows that would be drawn on each other.
 *
 * Rows hidden by disclosure control are not looked into.
 *
 * @param caller Name of the chart function, for the message.
 * @param rows The caller's rows.
 * @param rules What they must be.
 * @throws {CoreError} `out_of_range` with the row's place and field; `duplicate_id`.
 */
export function checkRows<Row extends object>(caller: string, rows: readonly Row[], { distinct, ...rules }: RowRules<Row>): void {
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    if (distinct !== undefined) {
      const key = distinct[1](row);
      if (seen.has(key)) throw new CoreError("duplicate_id", `${caller}: ${distinct[0]} must stand in one row only; got it again`, [at, distinct[0]]);
      seen.add(key);
    }
    if ((row as { readonly isHidden?: boolean }).isHidden === true) continue;
    for (const kind of ["counts", "shares", "numbers"] as const) {
      const [what, holds] = KINDS[kind];
      for (const field of rules[kind] ?? []) {
        const value: unknown = row[field];
        const isAbsent = value === undefined || (value === null && kind === "counts");
        if (!isAbsent && !holds(value)) throw new CoreError("out_of_range", `${caller}: ${field} must be ${what}; got another value`, [at, field]);
      }
    }
  }
}

/**
 * Refuse a limit that would leave nothing to draw.
 *
 * @throws {CoreError} `invalid_option`.
 */
export function checkLimit(caller: string, option: string, limit: number, least = 1): void {
  if (!(Number.isInteger(limit) && limit >= least)) throw new CoreError("invalid_option", `${caller}: ${option} must be an integer of at least ${least}; got another value`, [option]);
}
