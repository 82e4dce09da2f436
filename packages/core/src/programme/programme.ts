import * as z from "zod";
import { Period } from "../shared/dates.js";
import { OrganizationId, ProgrammeId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { Component } from "./component.js";
import { Guide } from "./guide.js";
import { ProgrammeIndicator } from "./programme-indicator.js";

/** A programme, or a task of a larger project: who leads and pays it, where and when, its parts, indicators and guides. */
export const Programme = /*#__PURE__*/ z
  .strictObject({
    id: ProgrammeId,
    name: z.string().min(1).max(300).meta({ description: "Official name", sensitivity: "public" }),
    aim: z.string().min(1).max(500).meta({ sensitivity: "public" }),
    partOfId: ProgrammeId.optional().meta({ description: "The larger project of which it is a task" }),
    taskNumber: z
      .string()
      .regex(/^\d{1,2}(?:\.\d{1,2})?$/)
      .optional()
      .meta({ description: "Number of the task in the larger project", examples: ["5.6"], sensitivity: "public" }),
    leadId: OrganizationId,
    partnerIds: z.array(OrganizationId),
    funderIds: z.array(OrganizationId),
    period: Period.optional(),
    places: z.array(z.string().min(1).max(100).meta({ sensitivity: "public" })).meta({ description: "Names of places with the district, since names alone repeat", examples: [["Keraniganj, Dhaka district"]] }),
    components: z.array(Component),
    indicators: z.array(ProgrammeIndicator),
    guides: z.array(Guide),
    sources: SourceReferences,
  })
  .meta({ id: "Programme", title: "Programme", description: "A programme or a task of a larger project, with parts, indicators and guides", sensitivity: "public" });
/** A programme, or a task of a larger project. */
export interface Programme extends z.infer<typeof Programme> {}
