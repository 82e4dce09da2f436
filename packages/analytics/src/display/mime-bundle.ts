/** What a front end may show, richest first: MIME type to content. */
export type MimeBundle = Readonly<Record<string, unknown>>;

/** Well-known symbol that Deno's Jupyter kernel asks a value for its bundle. */
export const JUPYTER_DISPLAY: unique symbol = Symbol.for("Jupyter.display") as never;
/** Well-known symbol that Node's console asks a value for its text. */
export const CONSOLE_DISPLAY: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

/** A value that shows itself: rich in a notebook, as text in a terminal. */
export interface Displayable {
  /** What a kernel shows: every form it may choose from. */
  readonly [JUPYTER_DISPLAY]: () => MimeBundle;
  /** What a terminal prints. */
  readonly [CONSOLE_DISPLAY]: () => string;
}

/**
 * A value that shows the bundle in Deno's Jupyter kernel and its `text/plain` in Node's console.
 *
 * @param bundle MIME type to content; `text/plain` is what terminals print.
 * @example
 * ```ts
 * const shown = displayable({ "text/html": "<b>3</b>", "text/plain": "3" });
 * shown[CONSOLE_DISPLAY]() // => "3"
 * shown[JUPYTER_DISPLAY]() // => { "text/html": "<b>3</b>", "text/plain": "3" }
 * ```
 */
export function displayable(bundle: MimeBundle): Displayable {
  const plain = bundle["text/plain"];
  return { [JUPYTER_DISPLAY]: () => bundle, [CONSOLE_DISPLAY]: () => (typeof plain === "string" ? plain : "") };
}

/**
 * The bundle of a value that can show itself; otherwise its plain text.
 *
 * @param value Anything that a cell gave.
 * @example
 * ```ts
 * mimeBundleOf("forty findings") // => { "text/plain": "forty findings" }
 * ```
 */
export function mimeBundleOf(value: unknown): MimeBundle {
  const show = (value as Partial<Displayable> | null | undefined)?.[JUPYTER_DISPLAY];
  if (typeof show === "function") return show.call(value);
  return { "text/plain": typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)) };
}
