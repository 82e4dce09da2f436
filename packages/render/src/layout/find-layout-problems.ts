import type { TopLevelSpec } from "vega-lite";
import { fontFor } from "../fonts/faces.js";
import { openView } from "../open-view.js";
import { contrastRatio } from "./contrast-ratio.js";
import { type Box, type SceneText, sceneTexts } from "./scene-texts.js";

/** Something that a reader of the picture would stumble over. */
export interface LayoutProblem {
  /** `overlap`: two texts lie on each other. `outside`: a text leaves the picture. `contrast`: a text is too faint. `missing_glyph`: no bundled font has a letter. */
  readonly kind: "overlap" | "outside" | "contrast" | "missing_glyph";
  /** The texts concerned, as the chart writes them. */
  readonly texts: readonly string[];
}

/** Least contrast of text against what lies behind it (WCAG AA). */
const LEAST_CONTRAST = 4.5;
/** Boxes hold room above and below the letters; so much of it may be shared. */
const SLACK = 1.5;

const meet = (a: Box, b: Box): boolean => Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK * 2;

const hasNoGlyph = ({ text }: SceneText): boolean => [...text].some((character) => !/[\s\u200c\u200d]/.test(character) && fontFor(character.codePointAt(0) ?? 0, 400) === undefined);

/**
 * What is wrong with the words of a chart as it would be drawn: texts that lie on each other, leave the picture, are too
 * faint to read, or need letters that no bundled font has.
 *
 * @param spec Vega-Lite specification; not changed.
 * @returns Problems in drawing order; `[]` where there are none.
 * @example
 * ```ts
 * const note = (x: number, text: string) => ({ mark: { type: "text", text }, encoding: { x: { value: x }, y: { value: 20 } } }) as const;
 * await findLayoutProblems({ description: "Two notes", width: 200, height: 40, data: { values: [{}] }, layer: [note(50, "first note"), note(60, "second note")] }) // => [{ kind: "overlap", texts: ["first note", "second note"] }]
 * ```
 */
export async function findLayoutProblems(spec: TopLevelSpec): Promise<LayoutProblem[]> {
  const { texts, width, height } = await openView(spec, async (view) => sceneTexts(view, await view.toSVG()));
  return texts.flatMap((text, at): LayoutProblem[] => [
    ...(text.box.left < -SLACK || text.box.top < -SLACK || text.box.right > width + SLACK || text.box.bottom > height + SLACK ? [{ kind: "outside", texts: [text.text] } as const] : []),
    ...(contrastRatio(text.colour, text.behind) < LEAST_CONTRAST ? [{ kind: "contrast", texts: [text.text] } as const] : []),
    ...(hasNoGlyph(text) ? [{ kind: "missing_glyph", texts: [text.text] } as const] : []),
    ...texts.slice(at + 1).filter((other) => meet(text.box, other.box)).map((other) => ({ kind: "overlap", texts: [text.text, other.text] }) as const),
  ]);
}
