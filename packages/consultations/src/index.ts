/**
 * What the consultations of the five Red Heart documents said, as one typed dataset: each finding in our own words with its
 * source, each figure with everyone who gave it, and the codings of one careful reading.
 *
 * @packageDocumentation
 */
import { type Dataset, parseDataset } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";
import campaigns from "../data/campaigns.json" with { type: "json" };
import coders from "../data/coders.json" with { type: "json" };
import figures from "../data/figures.json" with { type: "json" };
import locations from "../data/locations.json" with { type: "json" };
import meetings from "../data/meetings.json" with { type: "json" };
import organizations from "../data/organizations.json" with { type: "json" };
import programmes from "../data/programmes.json" with { type: "json" };
import series from "../data/series.json" with { type: "json" };
import services from "../data/services.json" with { type: "json" };
import sources from "../data/sources.json" with { type: "json" };
import stakeholders from "../data/stakeholders.json" with { type: "json" };
import { activities } from "./activities.js";
import { findings, readerCodings } from "./findings.js";

/**
 * The consultations: sources, organizations, stakeholders, meetings, findings, figures, the codebook, the reader's codings,
 * the services of the referral system, the campaign with its activities, and the programmes. No referral: those are never published.
 *
 * @example
 * ```ts
 * consultations.findings.length > 600 // => true
 * consultations.coders.map((coder) => coder.id) // => ["reader-1"]
 * ```
 */
export const consultations: Dataset = /*#__PURE__*/ parseDataset({
  schemaVersion: "1",
  title: "Consultations of the Red Heart campaign and the returnee women migrants' programme, 2022 to 2024",
  sources,
  organizations,
  stakeholders,
  series,
  meetings,
  findings,
  figures,
  codebooks: [childProtectionCodebook],
  coders,
  codings: readerCodings(childProtectionCodebook.id, childProtectionCodebook.version),
  locations,
  services,
  campaigns,
  activities,
  programmes,
});
