import { cleanText } from "./clean-text.js";

const MARKS = /[\\`*_[\]<>|~$&]/g;
/** What Markdown readers make links of by themselves. */
const SELF_LINKS = /:(?=\/\/)|(?<=www)\.|@/gi;
/** What would start a list, a heading or a quotation at a line's start. */
const LINE_START = /^(?:[#>+=-]|\d+(?=[.)]))/;

/**
 * Text made safe for Markdown and for the HTML inside it: no mark-up, no link, one line.
 *
 * @example
 * ```ts
 * escapeMarkdown("<b>*now*</b>") // => "&lt;b&gt;\\*now\\*&lt;/b&gt;"
 * escapeMarkdown("1. first") // => "1\\. first"
 * ```
 */
export function escapeMarkdown(text: string): string {
  const marked = cleanText(text).replace(MARKS, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : mark === "&" ? "&amp;" : `\\${mark}`)).replace(SELF_LINKS, (mark) => `\\${mark}`);
  return marked.replace(LINE_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}
