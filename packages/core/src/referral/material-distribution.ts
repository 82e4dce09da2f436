import * as z from "zod";
import { FigureId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";

/** Kinds of information, education and communication material. */
export const MATERIAL_KINDS = ["hotline_card", "brochure", "leaflet", "poster", "other"] as const;

/** Information material given out: what kinds, and the figures that count the items and the people, which never add up. */
export const MaterialDistribution = /*#__PURE__*/ strictObject(() => ({
  kinds: z.array(z.enum(MATERIAL_KINDS)).min(1),
  itemFigureIds: z.array(FigureId).register(z.globalRegistry, { description: "Figures in items" }),
  peopleFigureIds: z.array(FigureId).register(z.globalRegistry, { description: "Figures in persons" }),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "MaterialDistribution", title: "Material distribution", description: "Information material given out, as figures", sensitivity: "public" });
/** Information material given out. */
export interface MaterialDistribution extends z.infer<typeof MaterialDistribution> {}
