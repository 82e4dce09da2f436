import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { CampaignId, FigureId, OrganizationId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** A campaign: its name, mission and hashtag, and the figures that say how its network and audience grew. */
export const Campaign = /*#__PURE__*/ strictObject(() => ({
  id: CampaignId,
  name: text(300).meta({ description: "Official name" }),
  organizationId: OrganizationId,
  launchedOn: PartialDate.optional(),
  mission: text(500).optional(),
  vision: text(500).optional(),
  hashtag: z
    .string()
    .regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u)
    .optional()
    .register(z.globalRegistry, { sensitivity: "public" }),
  membershipFigureIds: z.array(FigureId).register(z.globalRegistry, { description: "Members of the network over time, by every source" }),
  audienceFigureIds: z.array(FigureId).register(z.globalRegistry, { description: "Followers, page likes, friends" }),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "Campaign", title: "Campaign", description: "Name, mission, hashtag, and the growth of network and audience", sensitivity: "public" });
/** A campaign. */
export interface Campaign extends z.infer<typeof Campaign> {}
