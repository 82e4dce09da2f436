import type { Codebook } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import { childProtectionCoder } from "../themes/child-protection-coder.js";
import { compileCodebook, type CompileOptions } from "../themes/compile-codebook.js";
import type { ThemeCoder } from "../themes/coding/theme-coder.js";

/**
 * How a worker makes its coder, since a coder itself cannot be sent there: the ready-made one of the child-protection codebook,
 * a codebook with options of `compileCodebook`, or the address of a module whose default export is a coder.
 */
export type CoderSource = "child-protection" | { readonly codebook: Codebook; readonly options?: CompileOptions } | URL;

/** A source in a form that can be sent: a module's address as text. */
export type SentSource = Exclude<CoderSource, URL> | { readonly module: string };

/** A source in a form that can be sent to a worker. */
export const sentSource = (source: CoderSource): SentSource => (source instanceof URL ? { module: source.href } : source);

/** The coder that a source makes. */
export async function coderOf(source: SentSource): Promise<ThemeCoder> {
  if (source === "child-protection") return childProtectionCoder();
  if ("codebook" in source) return compileCodebook(source.codebook, source.options);
  const { default: coder } = (await import(source.module)) as { readonly default?: unknown };
  if (typeof coder === "object" && coder !== null && "code" in coder) return coder as ThemeCoder;
  throw new CoreError("invalid_option", "codingWorkers: the module's default export must be a coder; got something else", ["source"]);
}
