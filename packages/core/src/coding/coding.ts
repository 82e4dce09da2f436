import * as z from "zod";
import { CodebookId, CodeId, CoderId, FindingId } from "../shared/ids.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/**
 * Kinds of coder: a `person` under a pseudonym; a `language_model` that read each finding and decided, standing in until a
 * person has reviewed its codings; a `machine` coder that applies indicators or learned weights.
 */
export const CODER_KINDS = ["person", "language_model", "machine"] as const;
/** Kind of a coder. */
export type CoderKind = (typeof CODER_KINDS)[number];

/** Who coded: a person under a pseudonym, a language model that read, or a machine coder with its version. */
export const Coder = /*#__PURE__*/ strictObject(() => ({ id: CoderId, kind: z.enum(CODER_KINDS), version: text(50).optional(), description: text(500, "internal").optional() }))
  .register(z.globalRegistry, { id: "Coder", title: "Coder", description: "A person's pseudonym or a named machine coder with its version", sensitivity: "public" });
/** Who coded. */
export interface Coder extends z.infer<typeof Coder> {}

/** What in the text spoke for a code, and where: positions are Unicode code points of the original text, end exclusive. */
export const Evidence = /*#__PURE__*/ strictObject(() => ({ kind: z.enum(["indicator", "learned"]), feature: text(1000), start: z.int().nonnegative(), end: z.int().nonnegative(), weight: z.number() }))
  .refine(({ start, end }) => start <= end, { params: { code: "invalid_selection" }, message: "must not be before start", path: ["end"] })
  .register(z.globalRegistry, { id: "Evidence", title: "Evidence", description: "What in the text spoke for a code, and where", sensitivity: "public" });
/** What in the text spoke for a code, and where. */
export interface Evidence extends z.infer<typeof Evidence> {}

/** One code applied to one finding by one coder, with its evidence. */
export const Coding = /*#__PURE__*/ strictObject(() => ({
  findingId: FindingId,
  codebookId: CodebookId,
  codebookVersion: text(50),
  codeId: CodeId,
  coderId: CoderId,
  score: z.number().min(0).max(1).optional().register(z.globalRegistry, { description: "How sure a machine coder is, 0 to 1" }),
  evidence: z.array(Evidence),
  memo: text(1000, "internal").optional(),
})).register(z.globalRegistry, { id: "Coding", title: "Coding", description: "One code applied to one finding by one coder, with its evidence", sensitivity: "public" });
/** One code applied to one finding by one coder, with its evidence. */
export interface Coding extends z.infer<typeof Coding> {}
