import { isUtf8 } from "node:buffer";
import { CoreError } from "@redheart/core";

/**
 * The text of a file, without a byte order mark. In another encoding letters would silently be others, so that words are not found.
 *
 * @param bytes What the file holds.
 * @param what What it is, to begin the error with.
 * @throws {CoreError} `invalid_format`.
 */
export function utf8Text(bytes: Uint8Array, what: string): string {
  if (!isUtf8(bytes)) throw new CoreError("invalid_format", `${what} must be UTF-8; got other bytes`);
  return new TextDecoder().decode(bytes);
}
