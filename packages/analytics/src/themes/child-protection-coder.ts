import { childProtectionCodebook } from "@redheart/core/codebook";
import type { ThemeCoder } from "./coding/theme-coder.js";
import { learnedCoder } from "./learning/learned-coder.js";
import childProtectionWeights from "./learned/child-protection.json" with { type: "json" };

/**
 * The ready-made coder of the child-protection codebook: the most accurate one that the library has.
 *
 * It weighs the codebook's indicators together with weights learned from invented examples and from the consultations. How accurate it is,
 * and what it gets wrong, stands in the guide to theming. Making one takes a moment; keep it.
 *
 * @example
 * ```ts
 * childProtectionCoder().code("Shelters for children are full", { language: "en" })[0]?.codeId // => "shelter"
 * ```
 */
export const childProtectionCoder = (): ThemeCoder => learnedCoder(childProtectionCodebook, childProtectionWeights);
