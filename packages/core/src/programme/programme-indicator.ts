import * as z from "zod";
import { UNITS } from "../shared/figure.js";
import { FigureId } from "../shared/ids.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** What a programme is measured by: a question, a unit, and the figures that answer it. No answer is an empty list, not zero. */
export const ProgrammeIndicator = /*#__PURE__*/ strictObject(() => ({ title: text(200), unit: z.enum(UNITS), figureIds: z.array(FigureId) }))
  .register(z.globalRegistry, { id: "ProgrammeIndicator", title: "Programme indicator", description: "What a programme is measured by, and the figures that answer", sensitivity: "public" });
/** What a programme is measured by. */
export interface ProgrammeIndicator extends z.infer<typeof ProgrammeIndicator> {}
