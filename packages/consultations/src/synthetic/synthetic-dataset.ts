import { type Dataset, parseDataset } from "@redheart/core";
import { RECIPIENT } from "./synthetic-events.js";
import { syntheticCaseload, type SyntheticOptions } from "./synthetic-referrals.js";

const sources = [{ sourceId: "synthetic-generator", section: "All" }];
const service = (category: string, id: string, name: string, locationIds: readonly string[] = []) => ({ category, id, name, organizationId: RECIPIENT, status: "active", figureIds: [], locationIds, sources });

/**
 * An invented caseload as a whole dataset, with the invented organization and services to which its referrals go.
 *
 * @param options Seed and count.
 * @throws {CoreError} `invalid_option`.
 * @example
 * ```ts
 * const dataset = syntheticDataset({ seed: 1, count: 100 });
 * dataset.synthetic // => true
 * dataset.referrals.length // => 100
 * ```
 */
export function syntheticDataset(options: SyntheticOptions): Dataset {
  return parseDataset({
    schemaVersion: "1",
    title: "Synthetic referral caseload: invented, no real person",
    synthetic: true,
    sources: [{ id: "synthetic-generator", title: "Synthetic referral caseload", kind: "dataset", language: "en", note: "Invented by a generator from a seed" }],
    organizations: [{ id: RECIPIENT, name: "Invented centre", type: "ngo", sources }],
    locations: [{ type: "redacted", id: "redacted-1", district: "BD4087" }],
    services: [
      service("health", "synthetic-health-booth", "Invented health booth"),
      service("psychosocial", "synthetic-booth-counselling", "Invented counselling at the booth"),
      service("psychosocial", "synthetic-counselling-centre", "Invented counselling centre"),
      service("shelter", "synthetic-shelter", "Invented shelter", ["redacted-1"]),
    ],
    referrals: syntheticCaseload(options),
  });
}
