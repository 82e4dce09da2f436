/**
 * The error class alone, for code that needs no schema.
 *
 * @packageDocumentation
 */
export { CoreError, type CoreErrorCode, type CoreErrorOptions, type CoreIssue, type IssuePath } from "./shared/errors.js";
