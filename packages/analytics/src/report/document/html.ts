import { cleanText } from "./clean-text.js";

/** Mark-up made by {@link html} only. */
export class Html {
  readonly #markup: string;
  constructor(markup: string) {
    this.#markup = markup;
  }
  toString(): string {
    return this.#markup;
  }
}

type Part = string | number | Html | readonly (string | Html)[];

const escaped = (text: string): string => cleanText(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const written = (part: Part): string => (part instanceof Html ? part.toString() : typeof part === "object" ? part.map(written).join("") : escaped(String(part)));

/**
 * Mark-up with every value in it escaped, so that no text can become mark-up; values that are {@link Html} stay.
 *
 * @example
 * ```ts
 * String(html`<p title="${'"'}">${"<i>"}</p>`) // => "<p title=\"&#34;\">&#60;i&#62;</p>"
 * ```
 */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => new Html(String.raw({ raw: strings.map((text) => text) }, ...parts.map(written)));
