import * as z from "zod";
import { DistrictCode } from "../shared/district-code.js";
import { LocationId, RedactedLocationId } from "../shared/ids.js";
import { SourceReferences } from "../shared/source-reference.js";
import { strictObject } from "../shared/strict-object.js";
import { text } from "../shared/text.js";

/** What is told of every place that may be known. */
const Known = /*#__PURE__*/ strictObject(() => ({ name: text(200), district: DistrictCode.optional(), sources: SourceReferences }));

/** A place to go to: a hospital, an office. Never a shelter. */
export const PhysicalLocation = /*#__PURE__*/ strictObject(() => ({ type: z.literal("physical"), id: LocationId, ...Known.shape })).register(z.globalRegistry, { id: "PhysicalLocation", title: "Physical location", description: "A place to go to; never a shelter", sensitivity: "public" });
/** A place to go to. */
export interface PhysicalLocation extends z.infer<typeof PhysicalLocation> {}

/** A service without a place: a hotline, a website. */
export const VirtualLocation = /*#__PURE__*/ strictObject(() => ({ type: z.literal("virtual"), id: LocationId, ...Known.shape })).register(z.globalRegistry, { id: "VirtualLocation", title: "Virtual location", description: "A service without a place", sensitivity: "public" });
/** A service without a place. */
export interface VirtualLocation extends z.infer<typeof VirtualLocation> {}

/** A place that nobody may find: no name, no address, at most the district. A shelter has no other kind. */
export const RedactedLocation = /*#__PURE__*/ strictObject(() => ({ type: z.literal("redacted"), id: RedactedLocationId, district: DistrictCode.optional() }))
  .register(z.globalRegistry, { id: "RedactedLocation", title: "Redacted location", description: "A place that nobody may find; at most its district is told", sensitivity: "internal" });
/** A place that nobody may find. */
export interface RedactedLocation extends z.infer<typeof RedactedLocation> {}

/**
 * Where a service is given.
 *
 * @source HSDS 3.0 `location.location_type`, with the value `redacted` that its maintainers propose; HSDS's `postal` has no use here.
 */
export const Location = /*#__PURE__*/ z.discriminatedUnion("type", [PhysicalLocation, VirtualLocation, RedactedLocation]).register(z.globalRegistry, { id: "Location", title: "Location", description: "Where a service is given", sensitivity: "public" });
/** Where a service is given. */
export type Location = PhysicalLocation | VirtualLocation | RedactedLocation;
