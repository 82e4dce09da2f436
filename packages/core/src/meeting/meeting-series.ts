import * as z from "zod";
import { OrganizationId, SeriesId } from "../shared/ids.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** Meetings that belong together. */
export const MeetingSeries = /*#__PURE__*/ strictObject(() => ({
  id: SeriesId,
  name: text(200),
  description: text(500).optional(),
  organizerId: OrganizationId.optional(),
})).register(z.globalRegistry, { id: "MeetingSeries", title: "Meeting series", description: "Meetings that belong together", sensitivity: "public" });
/** Meetings that belong together. */
export interface MeetingSeries extends z.infer<typeof MeetingSeries> {}
