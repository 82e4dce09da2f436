import * as z from "zod";
import { CoreError } from "../shared/errors.js";
import { strictObject } from "../shared/strict-object.js";

/** Span of a text in Unicode code points, end exclusive. */
export const Selection = /*#__PURE__*/ strictObject(() => ({ start: z.int().nonnegative(), end: z.int().nonnegative() }))
  .refine(({ start, end }) => start <= end, { params: { code: "invalid_selection" }, message: "must not be before start", path: ["end"] })
  .register(z.globalRegistry, { id: "Selection", title: "Selection", description: "Span of a text in Unicode code points, end exclusive", examples: [{ start: 0, end: 4 }], sensitivity: "public" });
/** Span of a text in Unicode code points, end exclusive. */
export interface Selection extends z.infer<typeof Selection> {}

/**
 * The part of a text that a selection covers. Positions count Unicode code points, so emoji and Bengali stay whole.
 *
 * @param text The original text.
 * @param selection Span of it.
 * @throws {CoreError} `invalid_selection` when the span leaves the text.
 * @example
 * ```ts
 * selectedText("🙂 no shelters", { start: 5, end: 13 }) // => "shelters"
 * ```
 */
export function selectedText(text: string, { start, end }: Selection): string {
  let units = 0;
  let points = 0;
  let from = -1;
  for (; ; ) {
    if (points === start) from = units;
    if (points === end) break;
    if (units >= text.length) throw new CoreError("invalid_selection", "selectedText: end must lie within the text; got a later position", ["end"]);
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    points++;
  }
  if (from < 0) throw new CoreError("invalid_selection", "selectedText: start must not be after end; got a later start", ["start"]);
  return text.slice(from, units);
}
