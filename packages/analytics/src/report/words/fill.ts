import type { Content } from "../document/block.js";

type Value = string | Content;

const PLACE = /\{([a-z]+)\}/g;

const asContent = (value: Value | undefined): Content => (value === undefined ? [] : typeof value === "string" ? [value] : value);

/**
 * A wording with its places filled. A value's own braces stay as they are.
 *
 * @param wording Text with places such as `{meetings}`.
 * @param values What stands at each place.
 */
export const fill = (wording: string, values: Readonly<Record<string, Value>>): Content =>
  wording.split(/(\{[a-z]+\})/).flatMap((part): Content => (/^\{[a-z]+\}$/.test(part) ? asContent(values[part.slice(1, -1)]) : part === "" ? [] : [part]));

/** A wording filled with plain texts. */
export const fillText = (wording: string, values: Readonly<Record<string, string>>): string => wording.replace(PLACE, (_, name: string) => values[name] ?? "");
