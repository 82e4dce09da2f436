import type { CodeId, FamilyId } from "@redheart/core";
import type { CodeProfiles } from "./code-profiles.js";

/**
 * Where a theme may belong in a codebook: with a code, in a family beside its codes, or nowhere yet.
 * `by` says what the proposal rests on: `codings`, the share of the theme's coded findings that carry the code or the family;
 * `words`, the cosine of the theme's words with those of the code's label, definition and indicators.
 */
export type ThemePlace =
  | { readonly kind: "code"; readonly codeId: CodeId; readonly familyId: FamilyId; readonly score: number; readonly by: "codings" | "words" }
  | { readonly kind: "family"; readonly familyId: FamilyId; readonly nearestCodeId: CodeId; readonly score: number; readonly by: "codings" }
  | { readonly kind: "new"; readonly nearestCodeId?: CodeId; readonly score: number; readonly by: "codings" | "words" };

/** Least share of a theme's coded findings that carry the code proposed. */
const LEAST_CODED = 0.4;
/** Least share of a theme's coded findings that carry some code of the family proposed. */
const LEAST_IN_FAMILY = 0.5;
/** Least cosine of a theme's words with those of the code proposed. */
const LEAST_COSINE = 0.1;

type ProfiledCode = CodeProfiles["codes"][number];

function best<T>(items: Iterable<T>, scoreOf: (item: T) => number): { item: T; score: number } | undefined {
  let known: { item: T; score: number } | undefined;
  for (const item of items) {
    const score = scoreOf(item);
    if (score > (known?.score ?? 0)) known = { item, score };
  }
  return known;
}

const withCode = ({ item: { id, familyId }, score }: { item: ProfiledCode; score: number }, by: "codings" | "words"): ThemePlace => ({ kind: "code", codeId: id, familyId, score, by });

/** A place by the codes that the theme's findings carry. */
export function placeByCodings(codesOfFindings: readonly ReadonlySet<string>[], { codes }: CodeProfiles): ThemePlace {
  const share = (has: (set: ReadonlySet<string>) => boolean): number => codesOfFindings.filter(has).length / codesOfFindings.length;
  const nearest = best(codes, ({ id }) => share((set) => set.has(id)));
  if (nearest === undefined) return { kind: "new", score: 0, by: "codings" };
  if (nearest.score >= LEAST_CODED) return withCode(nearest, "codings");
  const families = new Set(codes.map(({ familyId }) => familyId));
  const family = best(families, (id) => share((set) => codes.some((code) => code.familyId === id && set.has(code.id))));
  if (family !== undefined && family.score >= LEAST_IN_FAMILY) return { kind: "family", familyId: family.item, nearestCodeId: nearest.item.id, score: family.score, by: "codings" };
  return { kind: "new", nearestCodeId: nearest.item.id, score: nearest.score, by: "codings" };
}

/** A place by the words that the theme shares with the codes. */
export function placeByWords(theme: ReadonlyMap<string, number>, { codes, weights }: CodeProfiles): ThemePlace {
  const length = Math.sqrt([...theme.values()].reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  const nearest = best(codes.entries(), ([at]) => {
    const own = weights[at] as ReadonlyMap<string, number>;
    return [...theme].reduce((sum, [term, weight]) => sum + weight * (own.get(term) ?? 0), 0) / length;
  });
  if (nearest === undefined) return { kind: "new", score: 0, by: "words" };
  const { item: [, code], score } = nearest;
  return score >= LEAST_COSINE ? withCode({ item: code, score }, "words") : { kind: "new", nearestCodeId: code.id, score, by: "words" };
}
