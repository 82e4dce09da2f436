/** Arrow keys as steps on the screen. */
const STEPS: Readonly<Record<string, readonly [x: number, y: number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const middleOf = (mark: Element): { readonly x: number; readonly y: number } => {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

/** The nearest mark that way: one straight ahead comes before a nearer one aside. */
function neighbour(marks: readonly SVGElement[], from: SVGElement, [stepX, stepY]: readonly [number, number]): SVGElement | undefined {
  const start = middleOf(from);
  const ahead = marks.flatMap((mark) => {
    const { x, y } = middleOf(mark);
    const along = (x - start.x) * stepX + (y - start.y) * stepY;
    const aside = Math.abs((x - start.x) * stepY) + Math.abs((y - start.y) * stepX);
    return along > 1 ? [{ mark, cost: along + 4 * aside }] : [];
  });
  return ahead.toSorted((a, b) => a.cost - b.cost)[0]?.mark;
}

/** What the mouse would do at the middle of a mark; Vega listens to the mouse alone. */
function point(mark: Element, ...types: readonly string[]): void {
  const { x: clientX, y: clientY } = middleOf(mark);
  for (const type of types) mark.dispatchEvent(new (type.startsWith("pointer") ? PointerEvent : MouseEvent)(type, { bubbles: true, cancelable: true, view: globalThis.window, clientX, clientY }));
}

/** What Vega keeps on the element of a mark. */
interface DrawnMark extends SVGElement {
  readonly __data__?: { readonly cursor?: string; readonly tooltip?: unknown };
}

/** A tooltip's lines as one sentence. */
const wordsOf = (tooltip: unknown): string | undefined =>
  typeof tooltip === "object" && tooltip !== null
    ? Object.entries(tooltip)
        .filter(([, value]) => value !== "")
        .map(([title, value]) => (title.trim() === "" ? String(value) : `${title}: ${String(value)}`))
        .join("; ")
    : undefined;

/**
 * Lets the keyboard pick marks as the mouse does: Tab reaches the drawing, arrow keys go from mark to mark with their tooltip, Enter
 * or the space bar picks, Escape drops what was picked. Marks to pick are those with a hand as cursor, as all our charts draw them.
 *
 * @param drawing The element that Vega draws into.
 * @returns How many marks can be picked.
 */
export function pickByKeyboard(drawing: HTMLElement): number {
  const marks = (): DrawnMark[] => [...drawing.querySelectorAll<DrawnMark>("svg [aria-roledescription]")].filter((mark) => mark.__data__?.cursor === "pointer");
  const all = marks();
  for (const [at, mark] of all.entries()) {
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", at === 0 ? "0" : "-1");
    mark.setAttribute("aria-label", wordsOf(mark.__data__?.tooltip) ?? mark.getAttribute("aria-label") ?? "");
  }
  drawing.addEventListener("focusin", ({ target }) => void (target instanceof SVGElement && point(target, "pointerover", "pointermove")));
  drawing.addEventListener("focusout", ({ target }) => void (target instanceof SVGElement && point(target, "pointerout")));
  drawing.addEventListener("keydown", (event) => {
    const { target, key } = event;
    if (!(target instanceof SVGElement) || (target as DrawnMark).__data__?.cursor !== "pointer") return;
    const step = STEPS[key];
    if (step !== undefined) {
      const next = neighbour(marks(), target, step);
      target.setAttribute("tabindex", next === undefined ? "0" : "-1");
      next?.setAttribute("tabindex", "0");
      next?.focus();
    } else if (key === "Enter" || key === " ") point(target, "click");
    else if (key === "Escape") point(target, "dblclick");
    else return;
    event.preventDefault();
  });
  return all.length;
}
