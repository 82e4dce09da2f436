import * as z from "zod";
import { CodeId, ConclusionId, FindingId } from "../shared/ids.js";
import { LanguageTag } from "../shared/language.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** How much concern a part of the assessment gives, in CERQual's words. */
export const CONCERNS = ["none_or_very_minor", "minor", "moderate", "serious"] as const;
/** How much concern a part of the assessment gives. */
export type Concern = (typeof CONCERNS)[number];

/** How far a conclusion can be trusted, in CERQual's words. */
export const CONFIDENCES = ["high", "moderate", "low", "very_low"] as const;
/** How far a conclusion can be trusted. */
export type Confidence = (typeof CONFIDENCES)[number];

/** One part of the assessment: how much concern, and why. */
export const Assessment = /*#__PURE__*/ strictObject(() => ({ concern: z.enum(CONCERNS), reason: text(1000) }))
  .register(z.globalRegistry, { description: "How much concern, and why", examples: [{ concern: "minor", reason: "Two meetings say it in general terms only" }], sensitivity: "public" });
/** One part of the assessment. */
export interface Assessment extends z.infer<typeof Assessment> {}

const findingIds = () => z.array(FindingId).refine((ids) => new Set(ids).size === ids.length, { params: { code: "duplicate_id" }, message: "must name each finding once" }).register(z.globalRegistry, { uniqueItems: true });

/** A researcher's statement across findings, resting on evidence, with a confidence. */
export const Conclusion = /*#__PURE__*/ strictObject(() => ({
  id: ConclusionId,
  statement: text(2000),
  language: LanguageTag,
  codeIds: z.array(CodeId).min(1).register(z.globalRegistry, { description: "Themes that the statement is about" }),
  supporting: findingIds().refine((ids) => ids.length > 0, { params: { code: "missing_source" }, message: "must name at least one finding" }).register(z.globalRegistry, { description: "Findings that speak for the statement", minItems: 1 }),
  opposing: findingIds().meta({ description: "Findings that speak against it; none is an empty list" }),
  coherence: Assessment.meta({ description: "How well the findings fit the statement" }),
  adequacy: Assessment.meta({ description: "How rich and how many the findings are" }),
  confidence: z.enum(CONFIDENCES),
  confidenceReason: text(1000),
  author: text(100).optional().meta({ description: "Pseudonym or role of the researcher, never a name" }),
  memo: text(2000, "internal").optional(),
})).register(z.globalRegistry, { id: "Conclusion", title: "Conclusion", description: "A researcher's statement across findings, resting on evidence, with a confidence in CERQual's words", sensitivity: "public" });
/** A researcher's statement across findings, resting on evidence, with a confidence. */
export interface Conclusion extends z.infer<typeof Conclusion> {}
