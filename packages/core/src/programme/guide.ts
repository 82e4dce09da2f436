import * as z from "zod";
import { FigureId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** One step of a guide. */
export const GuideStep = /*#__PURE__*/ strictObject(() => ({ ordinal: z.int().positive(), text: text(300).meta({ description: "What to do, in the analyst's own words" }) }))
  .register(z.globalRegistry, { id: "GuideStep", title: "Guide step", description: "One step of a guide", sensitivity: "public" });
/** One step of a guide. */
export interface GuideStep extends z.infer<typeof GuideStep> {}

/** Steps that a programme taught, such as those of safe migration. What a source says of their number stands apart, as figures. */
export const Guide = /*#__PURE__*/ strictObject(() => ({
  title: text(200),
  steps: z
    .array(GuideStep)
    .min(1)
    .refine((steps) => steps.every(({ ordinal }, at) => ordinal === at + 1), { params: { code: "out_of_range" }, message: "must be numbered 1, 2, 3 and on" }),
  figureIds: z.array(FigureId).register(z.globalRegistry, { description: "Figures that say how many steps there are" }),
  note: text(500, "internal").optional(),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Guide", title: "Guide", description: "Steps that a programme taught", sensitivity: "public" });
/** Steps that a programme taught. */
export interface Guide extends z.infer<typeof Guide> {}
