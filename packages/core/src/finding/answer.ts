import * as z from "zod";
import { CoderId, FindingId } from "../shared/ids.js";

/** A recommendation that answers a challenge, as one coder sees it. */
export const Answer = /*#__PURE__*/ z
  .strictObject({ recommendationId: FindingId, challengeId: FindingId, coderId: CoderId, memo: z.string().min(1).max(1000).optional().meta({ sensitivity: "internal" }) })
  .refine(({ recommendationId, challengeId }) => recommendationId !== challengeId, { params: { code: "invalid_value" }, message: "must be another finding than the recommendation", path: ["challengeId"] })
  .meta({ id: "Answer", title: "Answer", description: "A recommendation that answers a challenge, as one coder sees it", sensitivity: "public" });
/** A recommendation that answers a challenge, as one coder sees it. */
export interface Answer extends z.infer<typeof Answer> {}
