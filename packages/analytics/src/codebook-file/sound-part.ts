import { type Codebook, Indicator } from "@redheart/core";

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const textOf = (value: unknown, otherwise: string): string => (typeof value === "string" ? value : otherwise);

/** An indicator that is always right and unlike others, for the place of one whose shape is wrong. */
const filler = (index: number): Indicator => ({ pattern: `filler${index}`, language: "en" });

/**
 * A codebook for checking references and patterns where its shape is not right everywhere: each part in its place,
 * the misshapen ones replaced. What is found at a replaced place says nothing.
 */
export function soundPart(value: unknown): Codebook {
  const { families, codes, synonyms, otherCodeId } = fieldsOf(value);
  const idOf = (part: unknown, index: number): string => textOf(fieldsOf(part)["id"], `(${index})`);
  return {
    families: listOf(families).map((family, index) => ({ id: idOf(family, index) })),
    codes: listOf(codes).map((code, index) => {
      const { familyId, narrowerThan, indicators } = fieldsOf(code);
      return {
        id: idOf(code, index),
        familyId: textOf(familyId, ""),
        ...(narrowerThan === undefined ? {} : { narrowerThan: listOf(narrowerThan).map((id) => textOf(id, "")) }),
        indicators: listOf(indicators).map((indicator, at) => (Indicator.safeParse(indicator).success ? indicator : filler(at))),
      };
    }),
    synonyms: listOf(synonyms).map((list, index) => {
      const { language, words } = fieldsOf(list);
      return { id: idOf(list, index), language: textOf(language, ""), words: listOf(words).map((word) => textOf(word, "x")) };
    }),
    ...(typeof otherCodeId === "string" ? { otherCodeId } : {}),
  } as unknown as Codebook;
}
