import { childProtectionCodebook } from "@redheart/core/codebook";
import type { ThemeCoder } from "./coding/theme-coder.js";
import { compileCodebook } from "./compile-codebook.js";

/**
 * The ready-made coder of the child-protection codebook: the most accurate one that the library has.
 *
 * Compiling takes a moment; make one and keep it.
 *
 * @example
 * ```ts
 * childProtectionCoder().code("Shelters for children are full", { language: "en" })[0]?.codeId // => "shelter"
 * ```
 */
export const childProtectionCoder = (): ThemeCoder => compileCodebook(childProtectionCodebook);
