/**
 * The child-protection codebook as data.
 *
 * @packageDocumentation
 */
export { childProtectionCodebook } from "./child-protection-codebook.js";
