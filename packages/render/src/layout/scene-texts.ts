import type { View } from "vega";

/** A rectangle in pixels of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A text of a laid-out chart: what it says, where it stands, and on which colours. */
export interface SceneText {
  readonly text: string;
  readonly box: Box;
  readonly colour: string;
  /** Colour of the mark under its middle; white where there is none. */
  readonly behind: string;
}

/** What a laid-out chart shows in words, and the picture's size. */
export interface SceneTexts {
  readonly texts: readonly SceneText[];
  readonly width: number;
  readonly height: number;
}

interface Item {
  readonly x?: number;
  readonly y?: number;
  readonly fill?: string | null;
  readonly opacity?: number;
  readonly fillOpacity?: number;
  readonly text?: unknown;
  readonly bounds?: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number };
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly marktype: string;
  readonly items: readonly Item[];
}

interface Filled {
  readonly box: Box;
  readonly colour: string;
}

const FILLED = new Set(["rect", "symbol", "arc"]);

const isSeen = ({ opacity = 1, fillOpacity = 1 }: Item): boolean => opacity > 0 && fillOpacity > 0;

const written = (text: unknown): string => (Array.isArray(text) ? text.map(String).join(" ") : typeof text === "string" || typeof text === "number" ? String(text) : "").trim();

/** Fill over white, as a hex colour where it is one. */
function over(colour: string, alpha: number): string {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour)?.slice(1);
  if (parts === undefined || alpha >= 1) return colour;
  return `#${parts.map((part) => Math.round(255 - (255 - Number.parseInt(part, 16)) * alpha).toString(16).padStart(2, "0")).join("")}`;
}

/**
 * Texts of a laid-out chart with their boxes, in the order in which they are drawn.
 *
 * @param view A view that has run.
 * @param svg The same view as SVG, which knows the size of the picture.
 */
export function sceneTexts(view: View, svg: string): SceneTexts {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  const [, left = "0", top = "0"] = /<g[^>]*transform="translate\(([-\d.]+),([-\d.]+)\)"/.exec(svg) ?? [];
  const texts: SceneText[] = [];
  const filled: Filled[] = [];
  const walk = (mark: Mark, dx: number, dy: number): void => {
    for (const item of mark.items) {
      const { bounds } = item;
      const box = bounds === undefined ? undefined : { left: bounds.x1 + dx, top: bounds.y1 + dy, right: bounds.x2 + dx, bottom: bounds.y2 + dy };
      if (mark.marktype === "group") for (const inner of item.items ?? []) walk(inner, dx + (item.x ?? 0), dy + (item.y ?? 0));
      else if (mark.marktype === "text" && box !== undefined && isSeen(item) && written(item.text) !== "") {
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        const under = filled.findLast(({ box: other }) => other.left <= x && x <= other.right && other.top <= y && y <= other.bottom);
        texts.push({ text: written(item.text), box, colour: item.fill ?? "black", behind: under?.colour ?? "#ffffff" });
      } else if (FILLED.has(mark.marktype) && box !== undefined && isSeen(item) && typeof item.fill === "string" && item.fill !== "transparent") {
        filled.push({ box, colour: over(item.fill, (item.opacity ?? 1) * (item.fillOpacity ?? 1)) });
      }
    }
  };
  walk((view.scenegraph() as unknown as { readonly root: Mark }).root, Number(left), Number(top));
  return { texts, width: Number(width), height: Number(height) };
}
