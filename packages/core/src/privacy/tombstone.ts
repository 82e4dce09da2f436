import * as z from "zod";
import { PartialDate } from "../shared/dates.js";
import { OpaqueId } from "../shared/opaque-ids.js";
import { strictObject } from "../shared/strict-object.js";
import { refusalOf } from "../shared/zod-issues.js";

/** Why a record was erased. */
export const ERASURE_REASONS = ["retention_ended", "consent_withdrawn", "erasure_requested", "entered_in_error"] as const;
/** Why a record was erased. */
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What stays of an erased record: that it was, under which random id, since when it is not, and why. Nothing of what it held. */
export const Tombstone = /*#__PURE__*/ strictObject(() => ({
  id: OpaqueId,
  erasedOn: PartialDate,
  reason: z.enum(ERASURE_REASONS).register(z.globalRegistry, { examples: ["retention_ended"] }),
})).register(z.globalRegistry, { id: "Tombstone", title: "Tombstone", description: "What stays of an erased record: its random id, when and why it was erased", sensitivity: "internal" });
/** What stays of an erased record. */
export interface Tombstone extends z.infer<typeof Tombstone> {}

/** When and why a record was erased. */
export type Erasure = Omit<Tombstone, "id">;

/**
 * The tombstone of a record. Takes the id alone from the record.
 *
 * @param record A record under a random id.
 * @param erasure When and why it was erased.
 * @throws {CoreError} `invalid_value` when the id is no random one, which could say who it was, or the erasure is not dated or not given a reason.
 * @example
 * ```ts
 * tombstoneOf({ id: "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03", urgency: "emergency" }, { erasedOn: "2028-01-01", reason: "retention_ended" }) // => { id: "3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03", erasedOn: "2028-01-01", reason: "retention_ended" }
 * ```
 */
export function tombstoneOf({ id }: { readonly id: string }, { erasedOn, reason }: Erasure): Tombstone {
  const stone = { id, erasedOn, reason };
  const parsed = Tombstone.safeParse(stone);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error, stone, { from: "tombstoneOf" });
}
