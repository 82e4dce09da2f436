import { CoreError } from "@redheart/core/errors";

/**
 * The choice that an input starts with: the one given, else the first.
 *
 * @throws {CoreError} `invalid_option` when there is nothing to choose from.
 */
export function firstChoice<T>(choices: readonly T[], value: T | undefined): T {
  if (value !== undefined) return value;
  if (choices.length === 0) throw new CoreError("invalid_option", "firstChoice: choices must hold at least one option; got none", ["choices"]);
  return choices[0] as T;
}
