import { CodebookId, CodeId, CoderId, findHostileInput, FindingId, PartialDate } from "@redheart/core";
import * as z from "zod";

/** Version of the shape of a saved session. */
export const SESSION_VERSION = "1";

/** Text that can be saved and read back: what reading refuses is refused wherever text comes in. */
const sessionText = (max: number) =>
  z.string().min(1).max(max).superRefine((text, context) => {
    for (const { code, must } of findHostileInput(text)) context.addIssue({ code: "custom", params: { code }, message: `must ${must}` });
  });

/** What a coder decided on one finding; no codes say that it was read and none fits. A later decision has a higher revision; none is taken away. */
export const SessionDecision = /*#__PURE__*/ z.strictObject({
  findingId: FindingId,
  coderId: CoderId,
  codeIds: z.array(CodeId),
  revision: z.int().min(1),
  memo: sessionText(1000).optional(),
  decidedOn: PartialDate.optional(),
});
/** What a coder decided on one finding. */
export interface SessionDecision extends z.infer<typeof SessionDecision> {}

/** People's coding of some findings with one version of a codebook: who codes, what is to be coded, and every decision so far. */
export const CodingSession = /*#__PURE__*/ z.strictObject({
  schemaVersion: z.literal(SESSION_VERSION),
  codebookId: CodebookId,
  codebookVersion: sessionText(50),
  codeIds: z.array(CodeId).min(1),
  otherCodeId: CodeId.optional(),
  coderIds: z.array(CoderId).min(1),
  findingIds: z.array(FindingId),
  decisions: z.array(SessionDecision),
});
/** People's coding of some findings with one version of a codebook. */
export interface CodingSession extends z.infer<typeof CodingSession> {}
