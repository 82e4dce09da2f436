import type { Code, Codebook, Indicator, SynonymList } from "@redheart/core";

const label = (en: string) => ({ en, bn: en, fr: en, reviewed: false });

/** A codebook for tests: codes by id with their indicators; patterns given as text are English. */
export function smallCodebook(codes: Readonly<Record<string, readonly (string | Partial<Indicator>)[]>>, extra: Partial<Codebook> & { synonyms?: SynonymList[] } = {}): Codebook {
  return {
    id: "small" as Codebook["id"],
    version: "1",
    title: "Small",
    families: [{ id: "family" as Code["familyId"], label: label("Family") }],
    codes: Object.entries(codes).map(([id, indicators]) => ({
      id: id as Code["id"],
      familyId: "family" as Code["familyId"],
      label: label(id),
      definition: id,
      indicators: indicators.map((indicator) => ({ language: "en", pattern: "", ...(typeof indicator === "string" ? { pattern: indicator } : indicator) })),
    })),
    ...extra,
  };
}
