import type { TopLevelSpec } from "vega-lite";

const linesOf = (text: unknown): string[] => (Array.isArray(text) ? text : [text]).flatMap((line) => (typeof line === "string" && line !== "" ? [line] : []));

/**
 * A chart's title and subtitle as text of the page: it breaks its lines to the page's width, can be searched and copied, and stays in
 * sight while a wide drawing is scrolled.
 *
 * @param title The specification's own; undefined gives no heading.
 */
export function chartHeading(title: TopLevelSpec["title"]): HTMLElement | undefined {
  const { text, subtitle } = typeof title === "object" && !Array.isArray(title) ? title : { text: title, subtitle: undefined };
  const words = linesOf(text).join(" ");
  if (words === "") return undefined;
  const heading = document.createElement("figcaption");
  heading.append(Object.assign(document.createElement("strong"), { textContent: words }));
  for (const line of linesOf(subtitle)) heading.append(Object.assign(document.createElement("span"), { textContent: line }));
  return heading;
}
