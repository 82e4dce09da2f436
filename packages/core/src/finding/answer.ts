import * as z from "zod";
import { CoderId, FindingId } from "../shared/ids.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** What a coder may say of a recommendation beside a challenge. */
const VERDICTS = ["answers", "does_not_answer"] as const;

/** Whether a recommendation answers a challenge, as one coder sees it. */
export const Answer = /*#__PURE__*/ strictObject(() => ({
  recommendationId: FindingId,
  challengeId: FindingId,
  coderId: CoderId,
  verdict: z.enum(VERDICTS).optional().meta({ description: "What the coder says; left out, that it answers" }),
  memo: text(1000, "internal").optional(),
}))
  .refine(({ recommendationId, challengeId }) => recommendationId !== challengeId, { params: { code: "invalid_value" }, message: "must be another finding than the recommendation", path: ["challengeId"] })
  .register(z.globalRegistry, { id: "Answer", title: "Answer", description: "Whether a recommendation answers a challenge, as one coder sees it", sensitivity: "public" });
/** Whether a recommendation answers a challenge, as one coder sees it. */
export interface Answer extends z.infer<typeof Answer> {}
