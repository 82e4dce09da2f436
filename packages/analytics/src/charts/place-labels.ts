/** A mark that wants a label beside it, in pixels. */
export interface MarkToLabel {
  readonly x: number;
  readonly y: number;
  /** Width of its label. */
  readonly width: number;
}

/** Area in which labels may stand, in pixels. */
export interface LabelArea {
  readonly width: number;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const MARK = 6;
const LINE = 14;

const boxAt = (x: number, y: number, width: number, height: number): Box => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
const overlap = (a: Box, b: Box): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/**
 * Places of labels beside their marks: above, right, left or below, and further away where others stand in the way.
 *
 * Greedy in the order given, so that the same marks always get the same places.
 *
 * @param marks Marks in pixels.
 * @param area Labels stay within it.
 * @param obstacles Points that labels keep off, such as those of a line.
 * @returns The middle of each label; `undefined` where there is no room for it.
 * @example
 * ```ts
 * placeLabels([{ x: 50, y: 50, width: 20 }], { width: 100, height: 100 }) // => [{ x: 50, y: 36 }]
 * ```
 */
export function placeLabels(marks: readonly MarkToLabel[], area: LabelArea, obstacles: readonly { readonly x: number; readonly y: number }[] = []): ({ x: number; y: number } | undefined)[] {
  const taken = [...marks, ...obstacles].map(({ x, y }) => boxAt(x, y, MARK * 2, MARK * 2));
  return marks.map(({ x, y, width }) => {
    const side = MARK + 5 + width / 2;
    const near = [1, 2, 3, 4].flatMap((away) => [
      { x, y: y - LINE * away },
      { x: x + side, y: y - LINE * (away - 1) },
      { x: x - side, y: y - LINE * (away - 1) },
      { x, y: y + LINE * away },
    ]);
    const cost = (place: { x: number; y: number }): number => {
      const box = boxAt(place.x, place.y, width + 4, LINE - 1);
      const outside = box.left < 0 || box.right > area.width || box.top < 0 || box.bottom > area.height;
      return taken.reduce((sum, other) => sum + overlap(box, other), 0) + (outside ? 1e6 : 0);
    };
    const place = near.reduce((best, candidate) => (cost(candidate) < cost(best) ? candidate : best));
    if (cost(place) > 0) return undefined;
    taken.push(boxAt(place.x, place.y, width + 4, LINE - 1));
    return place;
  });
}
