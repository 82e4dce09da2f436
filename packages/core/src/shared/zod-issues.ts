import type * as z from "zod";
import { CoreError, type CoreErrorCode, type CoreIssue } from "./errors.js";

type Raw = z.core.$ZodIssue;

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null && Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined), input);

const listed = (values: readonly unknown[]): string => values.slice(0, 24).map(String).join(", ") + (values.length > 24 ? ", …" : "");

/** What a message that a schema of ours gives says after `must`; undefined for one of zod's own. */
const ours = (message: string): string | undefined => (message.startsWith("must ") ? message.slice("must ".length) : undefined);

/** What a zod issue says, in our words: made from the schema's side alone, never from the input. */
function describe(issue: Raw, input: unknown): { code: CoreErrorCode; must: string } {
  switch (issue.code) {
    case "invalid_type":
      return at(input, issue.path) === undefined ? { code: "missing_field", must: `be present, as ${issue.expected}` } : { code: "invalid_type", must: `be of type ${issue.expected}` };
    case "unrecognized_keys":
      return { code: "unknown_field", must: `hold no fields beyond those of its schema; got ${issue.keys.length} more` };
    case "invalid_value":
      return at(input, issue.path) === undefined ? { code: "missing_field", must: "be present" } : { code: "unknown_value", must: `be one of ${listed(issue.values)}` };
    case "invalid_union":
      return "discriminator" in issue && issue.discriminator !== undefined && "options" in issue
        ? { code: at(input, issue.path) === undefined ? "missing_field" : "unknown_kind", must: `be one of ${listed(issue.options)}` }
        : { code: "invalid_value", must: "match one of the forms of its schema" };
    case "invalid_format":
      return { code: "invalid_format", must: ours(issue.message) ?? `have the form of its schema (${issue.format})` };
    case "too_small":
      return { code: "out_of_range", must: issue.inclusive === false ? `be above ${String(issue.minimum)}` : sizeText("at least", issue.minimum, issue.origin) };
    case "too_big":
      return { code: "out_of_range", must: sizeText("at most", issue.maximum, issue.origin) };
    case "custom": {
      const code = (issue.params as { code?: CoreErrorCode } | undefined)?.code;
      return code === undefined ? { code: "invalid_value", must: "be valid" } : { code, must: ours(issue.message) ?? issue.message };
    }
    default:
      return { code: "invalid_value", must: "be valid" };
  }
}

const SIZE_UNITS: Readonly<Record<string, string>> = { string: "character", array: "item" };

function sizeText(bound: "at least" | "at most", size: number | bigint, origin: string): string {
  const unit = SIZE_UNITS[origin];
  return unit === undefined ? `be ${bound} ${String(size)}` : `hold ${bound} ${String(size)} ${unit}${Number(size) === 1 ? "" : "s"}`;
}

const masked = (path: readonly PropertyKey[]): (string | number)[] => path.map((key) => (typeof key === "symbol" ? "(symbol)" : key));

/**
 * Field names and positions as one readable word.
 *
 * @param path Where something stands; names of the schema only.
 * @example
 * ```ts
 * pathText(["findings", 3, "sources"]) // => "findings[3].sources"
 * pathText([]) // => "input"
 * ```
 */
export const pathText = (path: readonly (string | number)[]): string =>
  path.reduce<string>((text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`), "") || "input";

/** Options of {@link issuesOf}. */
export interface IssuesOfOptions {
  /** Name of the function that reports, the first word of each message. */
  readonly from: string;
  /** Where the checked part stands in the whole input. @defaultValue the root */
  readonly base?: readonly (string | number)[];
}

/**
 * A zod error as issues of ours: code, path and a message that never repeats a value or an unknown key.
 *
 * Paths are made of field names and positions. A schema with `z.record` or `z.map`, which none of the library's has, would put keys
 * of the input in them.
 *
 * @param error What zod reported.
 * @param input What was checked; only asked whether a place is empty.
 * @example
 * ```ts
 * const checked = FindingId.safeParse(7);
 * issuesOf(checked.error, 7, { from: "readRow", base: ["id"] })[0].message // => "readRow: id must be of type string"
 * ```
 */
export function issuesOf(error: z.core.$ZodError, input: unknown, { from, base = [] }: IssuesOfOptions): CoreIssue[] {
  return error.issues.map((issue) => {
    const { code, must } = describe(issue, input);
    const path = [...base, ...masked(issue.path)];
    return { code, path, message: `${from}: ${pathText(path)} must ${must}` };
  });
}

/** What a reader throws when a value does not hold: the first problem, and every problem in `issues`. */
export function refusalOf(error: z.core.$ZodError, input: unknown, options: IssuesOfOptions): CoreError {
  const issues = issuesOf(error, input, options) as [CoreIssue, ...CoreIssue[]];
  return new CoreError("invalid_value", issues[0].message, issues[0].path, { issues });
}
