/** What went wrong, for programs to branch on; the message is for people. */
export type CoreErrorCode =
  | "invalid_dataset"
  | "unsupported_version"
  | "invalid_type"
  | "missing_field"
  | "unknown_field"
  | "unknown_kind"
  | "unknown_value"
  | "invalid_format"
  | "impossible_date"
  | "out_of_range"
  | "missing_source"
  | "duplicate_id"
  | "unknown_reference"
  | "unit_mismatch"
  | "invalid_selection"
  | "invalid_codebook"
  | "invalid_transition"
  | "empty_sample"
  | "no_variation"
  | "invalid_option"
  | "invalid_value";

/** Place in the input: field names of the schema and list positions, never a value or a key of the input's own. */
export type IssuePath = readonly (string | number)[];

/** One problem of an input: where it is and what it is. Holds no value of the input. */
export interface CoreIssue {
  readonly code: CoreErrorCode;
  readonly path: IssuePath;
  readonly message: string;
}

/** What a {@link CoreError} may carry besides its code and message. */
export interface CoreErrorOptions {
  /** Every problem found, when one call checks many things. @defaultValue one issue made from the error itself */
  readonly issues?: readonly CoreIssue[];
  /** The lower-level error that led here; must hold no personal value. */
  readonly cause?: unknown;
}

/**
 * The one error class of the library. Branch on `code`; `path` locates the field; `issues` lists every problem.
 *
 * Messages follow `function: field must be X; got Y` without a full stop and never repeat a value of the input.
 *
 * @example
 * ```ts
 * const error = new CoreError("empty_sample", "prevalence: meetings must hold at least one id; got none", ["meetings"]);
 * error.code // => "empty_sample"
 * ```
 */
export class CoreError extends Error {
  override readonly name = "CoreError";
  readonly code: CoreErrorCode;
  readonly path: IssuePath;
  readonly issues: readonly CoreIssue[];

  constructor(code: CoreErrorCode, message: string, path: IssuePath = [], { issues, cause }: CoreErrorOptions = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.path = path;
    this.issues = issues ?? [{ code, path, message }];
  }
}
