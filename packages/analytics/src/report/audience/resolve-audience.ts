import { CoreError } from "@redheart/core/errors";
import type { Audience } from "./audience.js";
import { AUDIENCES } from "./audiences.js";

/**
 * The audience that an id names, or the one handed in.
 *
 * @throws {CoreError} `unknown_value` for an id without an audience.
 */
export function resolveAudience(audience: string | Audience): Audience {
  if (typeof audience !== "string") return audience;
  const known = Object.hasOwn(AUDIENCES, audience) ? AUDIENCES[audience] : undefined;
  if (known === undefined) throw new CoreError("unknown_value", `brief: audience must be one of ${Object.keys(AUDIENCES).join(", ")}, or an audience of your own; got another`, ["audience"]);
  return known;
}
