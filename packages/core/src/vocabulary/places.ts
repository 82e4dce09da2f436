import type { Label } from "../shared/language.js";
import { DISTRICT_ROWS, DIVISION_ROWS, type PlaceRow } from "./place-rows.js";

/** Administrative level of a place of Bangladesh. */
export type PlaceLevel = "division" | "district" | "upazila";

/** A place of Bangladesh. */
export interface Place {
  readonly level: PlaceLevel;
  /** Code of the common operational dataset; absent where no list was read that gives it. */
  readonly pcode?: string;
  /** ISO 3166-2 code; upazilas have none. */
  readonly iso?: string;
  /** P-code of the place that it lies in; `BD` for a division. */
  readonly within: string;
  readonly label: Label;
  /** Other spellings in use, the name of the P-code list of 2020 among them. */
  readonly otherNames: readonly string[];
}

const place = (level: PlaceLevel, within: string, [pcode, iso, name, bn, formerName]: PlaceRow, otherNames: readonly string[] = []): Place =>
  Object.freeze({ level, pcode, iso, within, label: { en: name, bn: bn.normalize("NFC"), fr: name, reviewed: false }, otherNames: formerName === undefined ? otherNames : [formerName, ...otherNames] });

const upazila = (within: string, name: string, bn: string, { pcode, otherNames = [] }: { pcode?: string; otherNames?: readonly string[] } = {}): Place =>
  Object.freeze({ level: "upazila", within, label: { en: name, bn: bn.normalize("NFC"), fr: name, reviewed: false }, otherNames, ...(pcode !== undefined && { pcode }) });

/** The 8 divisions of Bangladesh. */
export const DIVISIONS: readonly Place[] = /*#__PURE__*/ DIVISION_ROWS.map((row) => place("division", "BD", row));

/** The 64 districts of Bangladesh. */
export const DISTRICTS: readonly Place[] = /*#__PURE__*/ DISTRICT_ROWS.map((row) => place("district", row[0].slice(0, 4), row));

/**
 * The upazilas that the consultations name, and the one that could be taken for one of them: Nawabganj is an upazila of Dhaka here,
 * another Nawabganj is one of Dinajpur, and the P-code list calls the whole district Chapai Nawabganj by that name.
 */
export const UPAZILAS: readonly Place[] = /*#__PURE__*/ Object.freeze([
  /*#__PURE__*/ upazila("BD3026", "Nawabganj", "নবাবগঞ্জ"),
  /*#__PURE__*/ upazila("BD5527", "Nawabganj", "নবাবগঞ্জ"),
  /*#__PURE__*/ upazila("BD3026", "Keraniganj", "কেরানীগঞ্জ"),
  /*#__PURE__*/ upazila("BD4087", "Assasuni", "আশাশুনি", { pcode: "BD408704", otherNames: ["Ashashuni"] }),
]);

const everyPlace = (): readonly Place[] => [...DIVISIONS, ...DISTRICTS, ...UPAZILAS];

/**
 * The place with a P-code or an ISO 3166-2 code.
 *
 * @param code Code of a division or district; P-codes of listed upazilas too.
 * @returns The place, or undefined when no listed place has the code.
 * @example
 * ```ts
 * placeOf("BD4087")?.label.en // => "Satkhira"
 * placeOf("BD-13")?.within // => "BD30"
 * ```
 */
export const placeOf = (code: string): Place | undefined => everyPlace().find(({ pcode, iso }) => pcode === code || iso === code);

const LEVEL_WORDS: ReadonlySet<string> = /*#__PURE__*/ new Set(["division", "district", "zila", "zilla", "upazila", "বিভাগ", "জেলা", "উপজেলা"]);

const folded = (name: string): string =>
  name
    .normalize("NFC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => !LEVEL_WORDS.has(word))
    .join("");

let named: readonly { readonly place: Place; readonly names: readonly string[] }[] | undefined;

/** Every place with its names folded: once, when first asked for. */
const everyNamed = () => (named ??= everyPlace().map((each) => ({ place: each, names: [each.label.en, each.label.bn, ...each.otherNames].map(folded) })));

/** Which places {@link findPlaces} looks among. */
export interface FindPlacesOptions {
  /** P-code of the place that it must lie in, at any depth. */
  readonly within?: string;
  readonly level?: PlaceLevel;
}

/**
 * Every place that a name can mean, for a person to choose from. A name is never enough to tell places apart: Dhaka is a
 * division and a district, Nawabganj a district and two upazilas.
 *
 * @param name Name in English or Bengali, today's or a former one; case, spaces and the word for the level do not matter.
 * @param options What else is known of the place.
 * @returns All candidates, divisions first; `[]` where none is listed.
 * @example
 * ```ts
 * findPlaces("Nawabganj").map(({ level, within }) => `${level} in ${within}`) // => ["district in BD50", "upazila in BD3026", "upazila in BD5527"]
 * findPlaces("Nawabganj", { within: "BD3026" }).length // => 1
 * ```
 */
export function findPlaces(name: string, { within, level }: FindPlacesOptions = {}): Place[] {
  const wanted = folded(name.slice(0, 200));
  if (wanted === "") return [];
  return everyNamed()
    .filter(({ place: each, names }) => names.includes(wanted) && (level === undefined || each.level === level) && (within === undefined || each.within.startsWith(within)))
    .map(({ place: each }) => each);
}
