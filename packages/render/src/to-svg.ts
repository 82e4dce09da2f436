import { escapeHtml } from "@redheart/analytics/display";
import type { TopLevelSpec } from "vega-lite";
import { outlineText } from "./fonts/outline-text.js";
import { openView } from "./open-view.js";
import { descriptionOf } from "./prepare-spec.js";

/** What {@link toSvg} may be told. */
export interface SvgOptions {
  /**
   * `live` keeps words that can be selected, searched and translated, and needs the fonts (or their likes) where it is
   * shown; `outlined` draws the letters, so that the picture is the same everywhere, at several times the size.
   * @defaultValue "live"
   */
  readonly text?: "live" | "outlined";
}

/** Characters that XML forbids, lone surrogates included; one in a label would make the whole file unreadable. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A chart as an SVG file, without a browser. The same specification gives the same bytes.
 *
 * The picture carries its description for screen readers (`role="img"`, `aria-label`).
 *
 * @param spec Vega-Lite specification with a description; not changed. The house look is added where it has no `config`.
 * @param options Whether words stay words.
 * @throws {CoreError} `missing_field` without a description.
 * @example
 * ```ts
 * const svg = await toSvg(messageChart({ title: "No meeting yet", text: "The first one is planned." }));
 * svg.includes('aria-label="No meeting yet. The first one is planned."') // => true
 * ```
 */
export async function toSvg(spec: TopLevelSpec, { text = "live" }: SvgOptions = {}): Promise<string> {
  const label = escapeHtml(descriptionOf(spec));
  const drawn = await openView(spec, (view) => view.toSVG());
  const svg = drawn.replace("<svg ", () => `<svg role="img" aria-label="${label}" `).replace(NOT_XML, "");
  return text === "outlined" ? outlineText(svg) : svg;
}
