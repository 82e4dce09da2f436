import * as z from "zod";
import { SourceId } from "./ids.js";
import { strictObject } from "./strict-object.js";
import { text } from "./text.js";

/** Where something stands: the source and its section. */
export const SourceReference = /*#__PURE__*/ strictObject(() => ({ sourceId: SourceId, section: text(300) }))
  .register(z.globalRegistry, { description: "Source and section", examples: [{ sourceId: "activity-report", section: "9th Stakeholder Meeting, Group A" }], sensitivity: "public" });
/** Where something stands: the source and its section. */
export interface SourceReference extends z.infer<typeof SourceReference> {}

/** At least one place where something stands. */
export const SourceReferences = /*#__PURE__*/ z
  .array(SourceReference)
  .refine((references) => references.length > 0, { params: { code: "missing_source" }, message: "must name at least one source", abort: true })
  .register(z.globalRegistry, { description: "At least one source and section", minItems: 1, sensitivity: "public" });
