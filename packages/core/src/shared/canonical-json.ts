import { CoreError } from "./errors.js";

const sorted = (value: unknown): unknown => {
  if (typeof value === "number" && !Number.isFinite(value)) throw new CoreError("invalid_value", "canonicalJson: every number must be finite; got another");
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  // A null prototype, so that a key `__proto__` stays a key like any other.
  const result = Object.create(null) as Record<string, unknown>;
  for (const key of Object.keys(record).toSorted(byCodeUnit)) result[key] = sorted(record[key]);
  return result;
};

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/**
 * JSON that is the same text for the same content: keys sorted, no white space, numbers in their shortest form.
 *
 * Lists keep their order. A field that is undefined is left out, as in JSON. Keys that look like whole numbers come first, in
 * ascending order, which is how the language orders them.
 *
 * @param value Anything that JSON can hold.
 * @throws {CoreError} `invalid_value` for a number that is not finite, which JSON would silently turn into null.
 * @source RFC 8785 (JSON Canonicalization Scheme), but for whole-number keys, which no schema of ours has.
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: [2, { d: 3, c: 4 }] }) // => '{"a":[2,{"c":4,"d":3}],"b":1}'
 * ```
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(sorted(value));
