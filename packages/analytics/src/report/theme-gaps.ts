import { type BriefView, selectedOf } from "./brief-view.js";

/** One theme of a brief: its challenges beside its recommendations. */
export interface ThemeGap {
  readonly codeId: string;
  readonly codeLabel: string;
  readonly challengeIds: readonly string[];
  readonly recommendationIds: readonly string[];
}

/** Challenges beside recommendations of a brief, theme by theme in the codebook's order; a finding counts under each of its themes. */
export function themeGaps({ content, labels }: BriefView): ThemeGap[] {
  const ids = (kind: "challenge" | "recommendation", theme: string): string[] => selectedOf(content, kind).filter(({ id }) => content.themesOf(id).includes(theme)).map(({ id }) => id);
  const inBook = content.dataset.codebooks.flatMap(({ codes }) => codes.map(({ id }): string => id));
  return inBook
    .map((codeId) => ({ codeId, codeLabel: labels.theme(codeId), challengeIds: ids("challenge", codeId), recommendationIds: ids("recommendation", codeId) }))
    .filter(({ challengeIds, recommendationIds }) => challengeIds.length + recommendationIds.length > 0);
}
