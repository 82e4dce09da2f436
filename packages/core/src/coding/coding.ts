import * as z from "zod";
import { CodebookId, CodeId, CoderId, FindingId } from "../shared/ids.js";

/**
 * Kinds of coder: a `person` under a pseudonym; a `language_model` that read each finding and decided, standing in until a
 * person has reviewed its codings; a `machine` coder that applies indicators or learned weights.
 */
export const CODER_KINDS = ["person", "language_model", "machine"] as const;
/** Kind of a coder. */
export type CoderKind = (typeof CODER_KINDS)[number];

/** Who coded: a person under a pseudonym, a language model that read, or a machine coder with its version. */
export const Coder = /*#__PURE__*/ z
  .strictObject({ id: CoderId, kind: z.enum(CODER_KINDS), version: z.string().min(1).max(50).optional().meta({ sensitivity: "public" }), description: z.string().min(1).max(500).optional().meta({ sensitivity: "internal" }) })
  .meta({ id: "Coder", title: "Coder", description: "A person's pseudonym or a named machine coder with its version", sensitivity: "public" });
/** Who coded. */
export interface Coder extends z.infer<typeof Coder> {}

/** What in the text spoke for a code, and where: positions are Unicode code points of the original text, end exclusive. */
export const Evidence = /*#__PURE__*/ z
  .strictObject({ kind: z.enum(["indicator", "learned"]), feature: z.string().min(1).meta({ sensitivity: "public" }), start: z.int().nonnegative(), end: z.int().nonnegative(), weight: z.number() })
  .refine(({ start, end }) => start <= end, { params: { code: "invalid_selection" }, message: "end must not be before start", path: ["end"] })
  .meta({ id: "Evidence", title: "Evidence", description: "What in the text spoke for a code, and where", sensitivity: "public" });
/** What in the text spoke for a code, and where. */
export interface Evidence extends z.infer<typeof Evidence> {}

/** One code applied to one finding by one coder, with its evidence. */
export const Coding = /*#__PURE__*/ z
  .strictObject({
    findingId: FindingId,
    codebookId: CodebookId,
    codebookVersion: z.string().min(1).max(50).meta({ sensitivity: "public" }),
    codeId: CodeId,
    coderId: CoderId,
    score: z.number().min(0).max(1).optional().meta({ description: "How sure a machine coder is, 0 to 1" }),
    evidence: z.array(Evidence),
    memo: z.string().min(1).max(1000).optional().meta({ sensitivity: "internal" }),
  })
  .meta({ id: "Coding", title: "Coding", description: "One code applied to one finding by one coder, with its evidence", sensitivity: "public" });
/** One code applied to one finding by one coder, with its evidence. */
export interface Coding extends z.infer<typeof Coding> {}
