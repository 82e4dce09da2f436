/**
 * Text made safe for HTML content and double-quoted attributes.
 *
 * @example
 * ```ts
 * escapeHtml("a < b & c") // => "a &#60; b &#38; c"
 * ```
 */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
