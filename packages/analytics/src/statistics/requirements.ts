import { CoreError } from "@redheart/core/errors";

/** Throws `out_of_range` unless the value is a whole number, zero or more. */
export function requireCount(caller: string, field: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new CoreError("out_of_range", `${caller}: ${field} must be a whole number of zero or more; got another value`, [field]);
  }
}

/** Throws `invalid_option` unless the value lies strictly between 0 and 1. */
export function requireLevel(caller: string, field: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new CoreError("invalid_option", `${caller}: ${field} must lie between 0 and 1; got another value`, [field]);
}

/** Throws `invalid_option` unless the value is a whole number of at least `least`. */
export function requireWhole(caller: string, field: string, value: number, least = 1): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new CoreError("invalid_option", `${caller}: ${field} must be a whole number of at least ${least}; got another value`, [field]);
  }
}
