import type { Label } from "../shared/language.js";
import type { Mapping, StandardId } from "./standards.js";

/** One code: its id, what it is called in three languages, what it means, and what other standards call it. */
export interface VocabularyCode<Id extends string = string> {
  readonly id: Id;
  readonly label: Label;
  readonly definition: string;
  /** Codes of other standards that mean the same; either may stand for the other. */
  readonly exactMatch?: readonly Mapping[];
  /** Codes of other standards that mean nearly the same; going there and back may lose something. */
  readonly closeMatch?: readonly Mapping[];
}

/** The codes that one field may hold, in their order. */
export interface CodeList<Id extends string = string> {
  readonly id: string;
  readonly label: Label;
  readonly definition: string;
  readonly codes: readonly VocabularyCode<Id>[];
}

/** Codes of other standards: `[standard, element, code]`. */
type Row = readonly [StandardId, string, string];

/** What other standards call a code. */
interface Matches {
  readonly exact?: readonly Row[];
  readonly close?: readonly Row[];
}

const mappings = (rows: readonly Row[]): readonly Mapping[] => rows.map(([standard, element, code]) => ({ standard, element, code }));

const translated = (en: string, bn: string, fr: string): Label => ({ en, bn: bn.normalize("NFC"), fr: fr.normalize("NFC"), reviewed: false });

/** A code with its English, Bengali and French labels, none of which a speaker has signed yet. */
export const code = /*#__NO_SIDE_EFFECTS__*/ <const Id extends string>(id: Id, en: string, bn: string, fr: string, definition: string, { exact, close }: Matches = {}): VocabularyCode<Id> => ({
  id,
  label: translated(en, bn, fr),
  definition,
  ...(exact !== undefined && { exactMatch: mappings(exact) }),
  ...(close !== undefined && { closeMatch: mappings(close) }),
});

/** A list of codes, frozen with all it holds. */
export const codeList = /*#__NO_SIDE_EFFECTS__*/ <Id extends string>(id: string, [en, bn, fr]: readonly [string, string, string], definition: string, codes: readonly VocabularyCode<Id>[]): CodeList<Id> => deepFreeze({ id, label: translated(en, bn, fr), definition, codes });

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
