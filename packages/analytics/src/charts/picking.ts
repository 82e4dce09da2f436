import { INK } from "./palette.js";

/**
 * What lets a reader pick marks by clicking: the selection `picked`, which notebooks hand to other cells, and an outline
 * of what is picked.
 *
 * @param fields Fields that name a mark.
 * @param stroke Outline of what is not picked.
 */
export const picking = (fields: readonly string[], stroke?: string) => ({
  params: [{ name: "picked", select: { type: "point", fields } }],
  outline: { condition: { param: "picked", empty: false, value: INK }, value: stroke ?? null },
});
