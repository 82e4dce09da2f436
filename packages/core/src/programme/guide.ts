import * as z from "zod";
import { FigureId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";

/** One step of a guide. */
export const GuideStep = /*#__PURE__*/ z
  .strictObject({ ordinal: z.int().positive(), text: z.string().min(1).max(300).meta({ description: "What to do, in the analyst's own words", sensitivity: "public" }) })
  .meta({ id: "GuideStep", title: "Guide step", description: "One step of a guide", sensitivity: "public" });
/** One step of a guide. */
export interface GuideStep extends z.infer<typeof GuideStep> {}

/** Steps that a programme taught, such as those of safe migration. What a source says of their number stands apart, as figures. */
export const Guide = /*#__PURE__*/ z
  .strictObject({
    title: z.string().min(1).max(200).meta({ sensitivity: "public" }),
    steps: z
      .array(GuideStep)
      .min(1)
      .refine((steps) => steps.every(({ ordinal }, at) => ordinal === at + 1), { params: { code: "out_of_range" }, message: "must be numbered 1, 2, 3 and on" }),
    figureIds: z.array(FigureId).meta({ description: "Figures that say how many steps there are" }),
    note: z.string().min(1).max(500).optional().meta({ sensitivity: "internal" }),
    sources: SourceReferences,
  })
  .meta({ id: "Guide", title: "Guide", description: "Steps that a programme taught", sensitivity: "public" });
/** Steps that a programme taught. */
export interface Guide extends z.infer<typeof Guide> {}
