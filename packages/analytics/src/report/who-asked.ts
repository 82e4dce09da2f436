import { label, stakeholderCategories } from "@redheart/core/vocabulary";
import { type BriefView, selectedOf } from "./brief-view.js";

/** One stakeholder with the findings of a brief that it raised. */
export interface WhoAsked {
  readonly stakeholderId: string;
  readonly name: string;
  /** Label of the category; empty where the dataset does not describe the stakeholder. */
  readonly category: string;
  readonly recommendationIds: readonly string[];
  readonly challengeIds: readonly string[];
}

/** Who raised the recommendations and challenges of a brief, most recommendations first; ties in the dataset's order. */
export function whoAsked({ content, labels, say }: BriefView): WhoAsked[] {
  const raised = [...selectedOf(content, "recommendation"), ...selectedOf(content, "challenge")];
  const categoryOf = new Map<string, string>(content.dataset.stakeholders.map(({ id, category }) => [id, category]));
  const known = content.dataset.stakeholders.map(({ id }): string => id);
  const ids = [...new Set([...known, ...raised.flatMap(({ stakeholderIds }) => stakeholderIds)])];
  const of = (id: string, kind: string): string[] => raised.filter((finding) => finding.kind === kind && finding.stakeholderIds.some((who) => who === id)).map((finding) => finding.id);
  return ids
    .map((id) => {
      const category = stakeholderCategories.codes.find((code) => code.id === categoryOf.get(id));
      return { stakeholderId: id, name: labels.stakeholder(id), category: category === undefined ? "" : label(category, say.language), recommendationIds: of(id, "recommendation"), challengeIds: of(id, "challenge") };
    })
    .filter(({ recommendationIds, challengeIds }) => recommendationIds.length + challengeIds.length > 0)
    .toSorted((a, b) => b.recommendationIds.length - a.recommendationIds.length || b.challengeIds.length - a.challengeIds.length);
}
