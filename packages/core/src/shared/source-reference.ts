import * as z from "zod";
import { SourceId } from "./ids.js";

/** Where something stands: the source and its section. */
export const SourceReference = /*#__PURE__*/ z
  .strictObject({ sourceId: SourceId, section: z.string().min(1).max(300).meta({ sensitivity: "public" }) })
  .meta({ description: "Source and section", examples: [{ sourceId: "activity-report", section: "9th Stakeholder Meeting, Group A" }], sensitivity: "public" });
/** Where something stands: the source and its section. */
export interface SourceReference extends z.infer<typeof SourceReference> {}

/** At least one place where something stands. */
export const SourceReferences = /*#__PURE__*/ z
  .array(SourceReference)
  .refine((references) => references.length > 0, { params: { code: "missing_source" }, message: "must name at least one source", abort: true })
  .meta({ description: "At least one source and section", minItems: 1, sensitivity: "public" });
