import * as z from "zod";
import { OrganizationId, SeriesId } from "../shared/ids.js";

/** Meetings that belong together. */
export const MeetingSeries = /*#__PURE__*/ z
  .strictObject({
    id: SeriesId,
    name: z.string().min(1).max(200).meta({ sensitivity: "public" }),
    description: z.string().min(1).max(500).optional().meta({ sensitivity: "public" }),
    organizerId: OrganizationId.optional(),
  })
  .meta({ id: "MeetingSeries", title: "Meeting series", description: "Meetings that belong together", sensitivity: "public" });
/** Meetings that belong together. */
export interface MeetingSeries extends z.infer<typeof MeetingSeries> {}
