import { CoreError, type CoreErrorCode, type CoreIssue, type IssuePath } from "../shared/errors.js";

/** Bounds of what is read at all, each at least 1. */
export interface InputLimits {
  /** Most levels of lists and objects within each other. @defaultValue 64 */
  readonly maxDepth?: number;
  /** Most values, fields and elements counted together. @defaultValue 50_000_000 */
  readonly maxValues?: number;
  /** Most UTF-16 units of one text. @defaultValue 1_000_000 */
  readonly maxTextLength?: number;
  /** Most issues returned; the search ends there. @defaultValue 100 */
  readonly maxIssues?: number;
}

/** What makes an input unsafe, and where. */
export interface HostileIssue extends CoreIssue {
  /** The end of the message, for a caller who says otherwise what it is about: `be a finite number; got another`. */
  readonly must: string;
}

// ASCII controls but tab and line ends; of U+0080 to U+009F those alone that begin a sequence for terminals, since the others are
// what text of Windows-1252 read as Latin-1 leaves (U+0092 for an apostrophe); bidi embeddings, overrides and isolates; halves of surrogate pairs.
const REFUSED_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u0090\u0098\u009b\u009d-\u009f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const PROTOTYPE_KEYS = new Set(["__proto__", "constructor", "prototype"]);

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
};

const whatIsWrong = (value: unknown, depth: number, limits: Required<InputLimits>): readonly [CoreErrorCode, string] | undefined => {
  switch (typeof value) {
    case "string":
      if (value.length > limits.maxTextLength) return ["out_of_range", `be a text of at most ${limits.maxTextLength} units; got a longer one`];
      return REFUSED_TEXT.test(value) ? ["invalid_format", "be a text without control characters, direction overrides or broken surrogate pairs; got one"] : undefined;
    case "number":
      return Number.isFinite(value) ? undefined : ["out_of_range", "be a finite number; got another"];
    case "object":
      if (value === null) return undefined;
      if (depth > limits.maxDepth) return ["out_of_range", `be at most ${limits.maxDepth} levels deep; got a deeper one`];
      return Array.isArray(value) || isPlain(value) ? undefined : ["invalid_type", "be a plain object, as JSON gives it; got an instance of a class"];
    case "boolean":
    case "undefined":
      return undefined;
    default:
      return ["invalid_type", "be a value that JSON can hold; got another"];
  }
};

/**
 * What makes an input unsafe to read, whatever its schema; none means that schemas may look at it.
 *
 * Refused: keys of the prototype (`__proto__`, `constructor`, `prototype`), deep nesting (and so any circle), more values or longer
 * texts than the limits, half surrogate pairs, control characters of ASCII and those above it that begin a sequence for terminals,
 * bidirectional embeddings, overrides and isolates, instances of classes, numbers that are not finite. Accepted: any script, digits
 * of any script, joiners (Bengali needs them), direction marks without scope, line ends, leftovers of Windows-1252 (U+0092 for an
 * apostrophe), emoji, long lists within the limit. Takes time linear in the size of the input and no recursion.
 *
 * @param input What came from outside, already parsed from JSON.
 * @param limits Bounds; defaults suit a data set of a million records.
 * @returns Issues with list positions in their paths; the input's own keys are masked as `*`.
 * @throws {CoreError} `invalid_option` when a limit is no number from 1: with none allowed, nothing would be reported.
 * @example
 * ```ts
 * findHostileInput({ note: "১০৯৮" }) // => []
 * findHostileInput(JSON.parse('{"__proto__": {}}')).map(({ code, path }) => [code, path]) // => [["unknown_field", ["*"]]]
 * ```
 */
export function findHostileInput(input: unknown, { maxDepth = 64, maxValues = 50_000_000, maxTextLength = 1_000_000, maxIssues = 100 }: InputLimits = {}): HostileIssue[] {
  const limits = { maxDepth, maxValues, maxTextLength, maxIssues };
  for (const [name, limit] of Object.entries(limits))
    if (!(typeof limit === "number" && limit >= 1)) throw new CoreError("invalid_option", `findHostileInput: ${name} must be a number from 1; got another value`, [name]);
  const issues: HostileIssue[] = [];
  const report = (code: CoreErrorCode, path: IssuePath, must: string): void => void issues.push({ code, path, must, message: `findHostileInput: input must ${must}` });
  // Containers still to open; `at` is the position or mask under which each stands in its holder.
  interface Open { readonly value: object; readonly depth: number; readonly at: string | number; readonly holder: Open | undefined }
  const pathOf = (open: Open | undefined, last: readonly (string | number)[]): IssuePath => {
    const path = [...last];
    for (let each = open; each?.holder !== undefined; each = each.holder) path.unshift(each.at);
    return path;
  };
  const pending: Open[] = [];
  let values = 0;

  const look = (value: unknown, at: string | number, holder: Open | undefined): void => {
    values++;
    const depth = holder === undefined ? 1 : holder.depth + 1;
    const wrong = whatIsWrong(value, depth, limits);
    if (wrong !== undefined) report(wrong[0], pathOf(holder, holder === undefined ? [] : [at]), wrong[1]);
    else if (typeof value === "object" && value !== null) pending.push({ value, depth, at, holder });
  };

  look(input, "*", undefined);
  for (let open = pending.pop(); open !== undefined; open = pending.pop()) {
    if (issues.length >= maxIssues) break;
    const { value } = open;
    const keys = Array.isArray(value) ? undefined : Object.keys(value);
    if (values + (keys?.length ?? (value as readonly unknown[]).length) > maxValues) {
      report("out_of_range", pathOf(open, []), `hold at most ${maxValues} values; got more`);
      break;
    }
    if (keys === undefined) {
      const list = value as readonly unknown[];
      for (let at = 0; at < list.length && issues.length < maxIssues; at++) look(list[at], at, open);
      continue;
    }
    for (const key of keys) {
      if (issues.length >= maxIssues) break;
      if (PROTOTYPE_KEYS.has(key)) report("unknown_field", pathOf(open, ["*"]), "have no field named like a part of the prototype; got one");
      else if (REFUSED_TEXT.test(key)) report("invalid_format", pathOf(open, ["*"]), "have field names without control characters; got one");
      else look((value as Readonly<Record<string, unknown>>)[key], "*", open);
    }
  }
  return issues;
}
