/**
 * Words about harm to children: what to avoid, what to use with care, what to say instead, and why.
 *
 * @packageDocumentation
 */
export { checkTerminology, type CheckTerminologyOptions, type TerminologyNote } from "./check-terminology.js";
export { type Term, type TermSource, type TermUse } from "./term.js";
export { TERMS } from "./terms.js";
