import * as z from "zod";
import { Period } from "../shared/dates.js";
import { FigureId, LocationId, OrganizationId, RedactedLocationId, ServiceId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { HotlineCalls } from "./hotline-calls.js";
import { MaterialDistribution } from "./material-distribution.js";
import { SERVICE_CATEGORIES } from "./service-categories.js";
import { text } from "../shared/text.js";

/**
 * Whether a service is given.
 *
 * @source HSDS 3.0 `service.status`; its `temporarily closed` with an underscore.
 */
export const SERVICE_STATUSES = ["active", "inactive", "defunct", "temporarily_closed"] as const;

/** What every service has. */
const Common = /*#__PURE__*/ strictObject(() => ({
  id: ServiceId,
  name: text(200),
  organizationId: OrganizationId,
  status: z.enum(SERVICE_STATUSES),
  description: text(500).optional(),
  period: Period.optional(),
  figureIds: z.array(FigureId).register(z.globalRegistry, { description: "Figures that count what the service did" }),
  calls: z.array(HotlineCalls).optional(),
  materials: z.array(MaterialDistribution).optional(),
  sources: SourceReferences,
}));

/** A shelter. Its locations can only be redacted ones. */
export const ShelterService = /*#__PURE__*/ strictObject(() => ({ category: z.literal("shelter"), ...Common.shape, locationIds: z.array(RedactedLocationId.meta({ sensitivity: "internal" })) }))
  .register(z.globalRegistry, { id: "ShelterService", title: "Shelter", description: "A shelter; its locations can only be redacted ones", sensitivity: "public" });
/** A shelter. */
export interface ShelterService extends z.infer<typeof ShelterService> {}

/** A service that is no shelter. */
export const OpenService = /*#__PURE__*/ strictObject(() => ({ category: z.enum(SERVICE_CATEGORIES).exclude(["shelter"]), ...Common.shape, locationIds: z.array(LocationId) }))
  .register(z.globalRegistry, { id: "OpenService", title: "Open service", description: "A service that is no shelter", sensitivity: "public" });
/** A service that is no shelter. */
export interface OpenService extends z.infer<typeof OpenService> {}

/** What an organization does for people, in HSDS words. */
export const Service = /*#__PURE__*/ z.discriminatedUnion("category", [ShelterService, OpenService]).register(z.globalRegistry, { id: "Service", title: "Service", description: "What an organization does for people", sensitivity: "public" });
/** What an organization does for people. */
export type Service = ShelterService | OpenService;
