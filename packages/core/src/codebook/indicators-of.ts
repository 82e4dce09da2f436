import type { Indicator } from "../coding/codebook.js";

/** Patterns by weight, separated by semicolons. */
type Weighted = Readonly<Partial<Record<"0.5" | "1" | "2", string>>>;

/** Indicators from patterns by language and weight: 2 speaks strongly, 1 suffices alone, 0.5 needs company. */
export const indicatorsOf = (byLanguage: Readonly<Record<string, Weighted>>): readonly Indicator[] =>
  Object.entries(byLanguage).flatMap(([language, byWeight]) =>
    Object.entries(byWeight).flatMap(([weight, patterns]) =>
      patterns
        .split(";")
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== "")
        .map((pattern): Indicator => ({ pattern, language, ...(weight === "1" ? {} : { weight: Number(weight) }) })),
    ),
  );
