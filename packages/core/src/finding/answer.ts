import * as z from "zod";
import { CoderId, FindingId } from "../shared/ids.js";
import { text } from "../shared/text.js";

/** A recommendation that answers a challenge, as one coder sees it. */
export const Answer = /*#__PURE__*/ z
  .strictObject({ recommendationId: FindingId, challengeId: FindingId, coderId: CoderId, memo: text(1000, "internal").optional() })
  .refine(({ recommendationId, challengeId }) => recommendationId !== challengeId, { params: { code: "invalid_value" }, message: "must be another finding than the recommendation", path: ["challengeId"] })
  .register(z.globalRegistry, { id: "Answer", title: "Answer", description: "A recommendation that answers a challenge, as one coder sees it", sensitivity: "public" });
/** A recommendation that answers a challenge, as one coder sees it. */
export interface Answer extends z.infer<typeof Answer> {}
