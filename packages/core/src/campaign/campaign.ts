import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { CampaignId, FigureId, OrganizationId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";

/** A campaign: its name, mission and hashtag, and the figures that say how its network and audience grew. */
export const Campaign = /*#__PURE__*/ z
  .strictObject({
    id: CampaignId,
    name: z.string().min(1).max(300).meta({ description: "Official name", sensitivity: "public" }),
    organizationId: OrganizationId,
    launchedOn: PartialDate.optional(),
    mission: z.string().min(1).max(500).optional().meta({ sensitivity: "public" }),
    vision: z.string().min(1).max(500).optional().meta({ sensitivity: "public" }),
    hashtag: z
      .string()
      .regex(/^#[\p{L}\p{M}\p{N}_]{1,100}$/u)
      .optional()
      .meta({ sensitivity: "public" }),
    membershipFigureIds: z.array(FigureId).meta({ description: "Members of the network over time, by every source" }),
    audienceFigureIds: z.array(FigureId).meta({ description: "Followers, page likes, friends" }),
    sources: SourceReferences,
  })
  .meta({ id: "Campaign", title: "Campaign", description: "Name, mission, hashtag, and the growth of network and audience", sensitivity: "public" });
/** A campaign. */
export interface Campaign extends z.infer<typeof Campaign> {}
