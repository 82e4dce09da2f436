import * as z from "zod";
import { CodebookId, CodeId, FamilyId } from "../shared/ids.js";
import { Label, LanguageTag } from "../shared/language.js";

/**
 * A pattern whose presence in a text speaks for a code: words (`help desk`), word beginnings (`negligen*`),
 * and gaps (`police … negligen*`, at most `within` words between).
 */
export const Indicator = /*#__PURE__*/ z
  .strictObject({
    pattern: z.string().min(1).max(200),
    language: LanguageTag,
    weight: z.number().positive().max(10).optional().meta({ description: "How strongly it speaks for the code; 1 when absent" }),
    within: z.int().min(1).max(20).optional().meta({ description: "Most words that a gap may span; 4 when absent" }),
    caseSensitive: z.boolean().optional().meta({ description: "For acronyms" }),
    unless: z.array(z.string().min(1).max(200)).optional().meta({ description: "Patterns around or over the match that void it" }),
  })
  .meta({ id: "Indicator", title: "Indicator", description: "A pattern whose presence in a text speaks for a code" });
/** A pattern whose presence in a text speaks for a code. */
export interface Indicator extends z.infer<typeof Indicator> {}

/** A defined label of the codebook; a theme is a code that findings are coded with. */
export const Code = /*#__PURE__*/ z
  .strictObject({
    id: CodeId,
    familyId: FamilyId,
    label: Label,
    definition: z.string().min(1).max(1000),
    excludes: z.string().min(1).max(500).optional().meta({ description: "What belongs to another code, and which" }),
    narrowerThan: z.array(CodeId).optional().meta({ description: "Broader codes that are left out where this one fits" }),
    indicators: z.array(Indicator),
  })
  .meta({ id: "Code", title: "Code", description: "A defined label of a codebook" });
/** A defined label of the codebook. */
export interface Code extends z.infer<typeof Code> {}

/** A group of codes. */
export const CodeFamily = /*#__PURE__*/ z.strictObject({ id: FamilyId, label: Label }).meta({ id: "CodeFamily", title: "Code family", description: "A group of codes" });
/** A group of codes. */
export interface CodeFamily extends z.infer<typeof CodeFamily> {}

/** Versioned tree of codes with the indicators that a machine coder looks for. */
export const Codebook = /*#__PURE__*/ z
  .strictObject({
    id: CodebookId,
    version: z.string().min(1).max(50),
    title: z.string().min(1).max(200),
    families: z.array(CodeFamily),
    codes: z.array(Code),
    otherCodeId: CodeId.optional().meta({ description: "The code for findings that no other fits; never joined with another" }),
    rules: z.array(z.string().min(1).max(1000)).optional(),
  })
  .meta({ id: "Codebook", title: "Codebook", description: "Versioned tree of codes" });
/** Versioned tree of codes with the indicators that a machine coder looks for. */
export interface Codebook extends z.infer<typeof Codebook> {}
