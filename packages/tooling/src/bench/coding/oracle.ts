import { INDICATORS } from "./forms.js";
import type { BenchFinding } from "./generate.js";
import type { Match } from "./check.js";

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A letter, mark or digit; the variation selector of an emoji is none. */
const L = String.raw`(?![\ufe00-\ufe0f])[\p{L}\p{M}\p{N}]`;
const EXPRESSIONS = INDICATORS.flatMap((indicator) => indicator.forms.map((form) => ({ indicator, expression: new RegExp(`(?<!${L}|${L}['’])${escaped(form)}(?!${L}|['’]${L})`, "giu") })));

/** Every match by a regular expression of its own for each form: slow, and too simple to be wrong. For texts without `hard`. */
export const bruteForce = ({ text }: Pick<BenchFinding, "text">): Match[] =>
  EXPRESSIONS.flatMap(({ indicator, expression }) => Array.from(text.matchAll(expression), ({ 0: { length }, index }): Match => [indicator, index, index + length]));
