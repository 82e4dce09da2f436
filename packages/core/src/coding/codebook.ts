import * as z from "zod";
import { CodebookId, CodeId, FamilyId } from "../shared/ids.js";
import { Label, LanguageTag } from "../shared/language.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/**
 * A pattern whose presence in a text speaks for a code.
 *
 * Grammar, over words of letters and digits up to U+FFFF (case, diacritics, ligatures, hyphens and line breaks do not matter):
 * `help desk` neighbouring words · `negligen*` a word's beginning · `(boy|girl|young person)` one of several ·
 * `{police}` a word of the codebook's synonym list · `freedom [of] assembly` a word that may be left out ·
 * `police … negligen*` at most `within` words between · `police & bribe*` both in the text, in any order.
 * Words also match their regular inflections in the indicator's language unless `exact`.
 */
export const Indicator = /*#__PURE__*/ strictObject(() => ({
  pattern: text(1000),
  language: LanguageTag,
  weight: z.number().positive().max(10).optional().register(z.globalRegistry, { description: "How strongly it speaks for the code; 1 when absent" }),
  within: z.int().min(1).max(20).optional().register(z.globalRegistry, { description: "Most words that a gap may span; 4 when absent" }),
  exact: z.boolean().optional().register(z.globalRegistry, { description: "Match the words as written, without their inflections" }),
  caseSensitive: z.boolean().optional().register(z.globalRegistry, { description: "For acronyms; implies exact; such a pattern names no synonym list" }),
  unless: z.array(text(400)).optional().register(z.globalRegistry, { description: "Patterns that void a match which they overlap or stand at most four words from", sensitivity: "public" }),
})).register(z.globalRegistry, { id: "Indicator", title: "Indicator", description: "A pattern whose presence in a text speaks for a code", sensitivity: "public" });
/** A pattern whose presence in a text speaks for a code. */
export interface Indicator extends z.infer<typeof Indicator> {}

/** Words and phrases of one meaning and language, which patterns name as `{id}`. */
export const SynonymList = /*#__PURE__*/ strictObject(() => ({
  id: z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/).max(60),
  language: LanguageTag,
  words: z.array(text(200)).min(1).register(z.globalRegistry, { sensitivity: "public" }),
})).register(z.globalRegistry, { id: "SynonymList", title: "Synonym list", description: "Words and phrases of one meaning and language, which patterns name in braces", sensitivity: "public" });
/** Words and phrases of one meaning and language. */
export interface SynonymList extends z.infer<typeof SynonymList> {}

/** A defined label of the codebook; a theme is a code that findings are coded with. */
export const Code = /*#__PURE__*/ strictObject(() => ({
  id: CodeId,
  familyId: FamilyId,
  label: Label,
  definition: text(1000),
  excludes: text(500).optional().meta({ description: "What belongs to another code, and which" }),
  narrowerThan: z.array(CodeId).optional().register(z.globalRegistry, { description: "Broader codes that are left out where this one fits" }),
  indicators: z.array(Indicator),
})).register(z.globalRegistry, { id: "Code", title: "Code", description: "A defined label of a codebook", sensitivity: "public" });
/** A defined label of the codebook. */
export interface Code extends z.infer<typeof Code> {}

/** A group of codes. */
export const CodeFamily = /*#__PURE__*/ strictObject(() => ({ id: FamilyId, label: Label })).register(z.globalRegistry, { id: "CodeFamily", title: "Code family", description: "A group of codes", sensitivity: "public" });
/** A group of codes. */
export interface CodeFamily extends z.infer<typeof CodeFamily> {}

/** Versioned tree of codes with the indicators that a machine coder looks for. */
export const Codebook = /*#__PURE__*/ strictObject(() => ({
  id: CodebookId,
  version: text(50),
  title: text(200),
  families: z.array(CodeFamily),
  codes: z.array(Code),
  synonyms: z.array(SynonymList).optional(),
  otherCodeId: CodeId.optional().register(z.globalRegistry, { description: "The code for findings that no other fits; never joined with another" }),
  rules: z.array(text(1000)).optional().register(z.globalRegistry, { sensitivity: "public" }),
})).register(z.globalRegistry, { id: "Codebook", title: "Codebook", description: "Versioned tree of codes", sensitivity: "public" });
/** Versioned tree of codes with the indicators that a machine coder looks for. */
export interface Codebook extends z.infer<typeof Codebook> {}
