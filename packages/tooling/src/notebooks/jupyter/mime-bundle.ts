/** One output in every form that a front end may choose from: MIME type to content. */
export type MimeBundle = Readonly<Record<string, unknown>>;

const JUPYTER_DISPLAY = Symbol.for("Jupyter.display");

/** How a value shows itself: by its `Jupyter.display` method, else as text. */
export function bundleOf(value: unknown): MimeBundle {
  const show = typeof value === "object" && value !== null ? (value as { readonly [JUPYTER_DISPLAY]?: () => MimeBundle })[JUPYTER_DISPLAY] : undefined;
  if (show !== undefined) return show.call(value);
  return { "text/plain": typeof value === "string" ? value : (JSON.stringify(value) ?? String(value)) };
}

/** Metadata of an output: pictures are drawn at twice their size, so the front end is told the size to show them at. */
export function metadataOf(bundle: MimeBundle): object {
  const png = bundle["image/png"];
  if (typeof png !== "string") return {};
  const bytes = Buffer.from(png, "base64");
  return { "image/png": { width: bytes.readUInt32BE(16) / 2, height: bytes.readUInt32BE(20) / 2 } };
}
