import * as z from "zod";
import { CodebookId, CodeId, FamilyId } from "../shared/ids.js";
import { Label, LanguageTag } from "../shared/language.js";

/**
 * A pattern whose presence in a text speaks for a code.
 *
 * Grammar, over words (case, diacritics, hyphens and line breaks do not matter):
 * `help desk` neighbouring words · `negligen*` a word's beginning · `(boy|girl|young person)` one of several ·
 * `{police}` a word of the codebook's synonym list · `freedom [of] assembly` a word that may be left out ·
 * `police … negligen*` at most `within` words between · `police & bribe*` both in the text, in any order.
 * Words also match their regular inflections in the indicator's language unless `exact`.
 */
export const Indicator = /*#__PURE__*/ z
  .strictObject({
    pattern: z.string().min(1).max(1000).meta({ sensitivity: "public" }),
    language: LanguageTag,
    weight: z.number().positive().max(10).optional().meta({ description: "How strongly it speaks for the code; 1 when absent" }),
    within: z.int().min(1).max(20).optional().meta({ description: "Most words that a gap may span; 4 when absent" }),
    exact: z.boolean().optional().meta({ description: "Match the words as written, without their inflections" }),
    caseSensitive: z.boolean().optional().meta({ description: "For acronyms; implies exact" }),
    unless: z.array(z.string().min(1).max(400)).optional().meta({ description: "Patterns that void a match which they overlap or stand at most four words from", sensitivity: "public" }),
  })
  .meta({ id: "Indicator", title: "Indicator", description: "A pattern whose presence in a text speaks for a code", sensitivity: "public" });
/** A pattern whose presence in a text speaks for a code. */
export interface Indicator extends z.infer<typeof Indicator> {}

/** Words and phrases of one meaning and language, which patterns name as `{id}`. */
export const SynonymList = /*#__PURE__*/ z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).max(60),
    language: LanguageTag,
    words: z.array(z.string().min(1).max(200)).min(1).meta({ sensitivity: "public" }),
  })
  .meta({ id: "SynonymList", title: "Synonym list", description: "Words and phrases of one meaning and language, which patterns name in braces", sensitivity: "public" });
/** Words and phrases of one meaning and language. */
export interface SynonymList extends z.infer<typeof SynonymList> {}

/** A defined label of the codebook; a theme is a code that findings are coded with. */
export const Code = /*#__PURE__*/ z
  .strictObject({
    id: CodeId,
    familyId: FamilyId,
    label: Label,
    definition: z.string().min(1).max(1000).meta({ sensitivity: "public" }),
    excludes: z.string().min(1).max(500).optional().meta({ description: "What belongs to another code, and which", sensitivity: "public" }),
    narrowerThan: z.array(CodeId).optional().meta({ description: "Broader codes that are left out where this one fits" }),
    indicators: z.array(Indicator),
  })
  .meta({ id: "Code", title: "Code", description: "A defined label of a codebook", sensitivity: "public" });
/** A defined label of the codebook. */
export interface Code extends z.infer<typeof Code> {}

/** A group of codes. */
export const CodeFamily = /*#__PURE__*/ z.strictObject({ id: FamilyId, label: Label }).meta({ id: "CodeFamily", title: "Code family", description: "A group of codes", sensitivity: "public" });
/** A group of codes. */
export interface CodeFamily extends z.infer<typeof CodeFamily> {}

/** Versioned tree of codes with the indicators that a machine coder looks for. */
export const Codebook = /*#__PURE__*/ z
  .strictObject({
    id: CodebookId,
    version: z.string().min(1).max(50).meta({ sensitivity: "public" }),
    title: z.string().min(1).max(200).meta({ sensitivity: "public" }),
    families: z.array(CodeFamily),
    codes: z.array(Code),
    synonyms: z.array(SynonymList).optional(),
    otherCodeId: CodeId.optional().meta({ description: "The code for findings that no other fits; never joined with another" }),
    rules: z.array(z.string().min(1).max(1000)).optional().meta({ sensitivity: "public" }),
  })
  .meta({ id: "Codebook", title: "Codebook", description: "Versioned tree of codes", sensitivity: "public" });
/** Versioned tree of codes with the indicators that a machine coder looks for. */
export interface Codebook extends z.infer<typeof Codebook> {}
