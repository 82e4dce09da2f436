import * as z from "zod";
import { FigureId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";

/** Who calls a hotline, as groups; never a caller. */
export const CALLER_CATEGORIES = [
  "survivors", "families", "former_survivors", "students", "police", "border_guard", "counter_trafficking_committees", "health_services",
  "social_protection_beneficiaries", "community", "ngos", "women_affairs_office", "social_services_office", "unknown",
] as const;
/** Who calls a hotline, as groups. */
export type CallerCategory = (typeof CALLER_CATEGORIES)[number];

/** Calls of a hotline, counted together: direction, the groups that called, and the figures that count. A single call has no record. */
export const HotlineCalls = /*#__PURE__*/ strictObject(() => ({
  direction: z.enum(["incoming", "outgoing"]),
  callerCategories: z.array(z.enum(CALLER_CATEGORIES)).register(z.globalRegistry, { description: "The groups named together; no count of each" }),
  figureIds: z.array(FigureId).min(1).register(z.globalRegistry, { description: "Figures in calls" }),
  sources: SourceReferences,
})).register(z.globalRegistry, { id: "HotlineCalls", title: "Hotline calls", description: "Calls of a hotline, counted together", sensitivity: "public" });
/** Calls of a hotline, counted together. */
export interface HotlineCalls extends z.infer<typeof HotlineCalls> {}
