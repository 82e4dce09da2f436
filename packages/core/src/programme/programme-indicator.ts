import * as z from "zod";
import { UNITS } from "../shared/figure.js";
import { FigureId } from "../shared/ids.js";

/** What a programme is measured by: a question, a unit, and the figures that answer it. No answer is an empty list, not zero. */
export const ProgrammeIndicator = /*#__PURE__*/ z
  .strictObject({ title: z.string().min(1).max(200).meta({ sensitivity: "public" }), unit: z.enum(UNITS), figureIds: z.array(FigureId) })
  .meta({ id: "ProgrammeIndicator", title: "Programme indicator", description: "What a programme is measured by, and the figures that answer", sensitivity: "public" });
/** What a programme is measured by. */
export interface ProgrammeIndicator extends z.infer<typeof ProgrammeIndicator> {}
