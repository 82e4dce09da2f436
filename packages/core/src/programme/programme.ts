import * as z from "zod";
import { Period } from "../shared/dates.js";
import { OrganizationId, ProgrammeId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { Component } from "./component.js";
import { Guide } from "./guide.js";
import { ProgrammeIndicator } from "./programme-indicator.js";
import { text } from "../shared/text.js";

/** A programme, or a task of a larger project: who leads and pays it, where and when, its parts, indicators and guides. */
export const Programme = /*#__PURE__*/ strictObject(() => ({
  id: ProgrammeId,
  name: text(300).meta({ description: "Official name" }),
  aim: text(500),
  partOfId: ProgrammeId.optional().register(z.globalRegistry, { description: "The larger project of which it is a task" }),
  taskNumber: z
    .string()
    .regex(/^\d{1,2}(?:\.\d{1,2})?$/)
    .optional()
    .register(z.globalRegistry, { description: "Number of the task in the larger project", examples: ["5.6"], sensitivity: "public" }),
  leadId: OrganizationId,
  partnerIds: z.array(OrganizationId),
  funderIds: z.array(OrganizationId),
  period: Period.optional(),
  places: z.array(text(100)).register(z.globalRegistry, { description: "Names of places with the district, since names alone repeat", examples: [["Keraniganj, Dhaka district"]] }),
  components: z.array(Component),
  indicators: z.array(ProgrammeIndicator),
  guides: z.array(Guide),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Programme", title: "Programme", description: "A programme or a task of a larger project, with parts, indicators and guides", sensitivity: "public" });
/** A programme, or a task of a larger project. */
export interface Programme extends z.infer<typeof Programme> {}
