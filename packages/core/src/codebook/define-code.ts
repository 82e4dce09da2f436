import type { Code, Indicator } from "../coding/codebook.js";

/** What a code of the codebook is made from. */
interface CodeDefinition {
  readonly label: readonly [en: string, bn: string, fr: string];
  readonly definition: string;
  readonly excludes?: string;
  readonly narrowerThan?: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** A code of a family, its translations not yet signed by a speaker. */
export function defineCode(familyId: string, id: string, { label: [en, bn, fr], definition, excludes, narrowerThan, indicators }: CodeDefinition): Code {
  return {
    id: id as Code["id"],
    familyId: familyId as Code["familyId"],
    label: { en, bn, fr, reviewed: false },
    definition,
    ...(excludes === undefined ? {} : { excludes }),
    ...(narrowerThan === undefined ? {} : { narrowerThan: narrowerThan as Code["narrowerThan"] & string[] }),
    indicators: [...indicators],
  };
}
