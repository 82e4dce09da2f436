import * as z from "zod";
import { PartialDate, Period } from "./dates.js";
import { CoreError } from "./errors.js";
import { FigureId, OrganizationId, SourceId } from "./ids.js";
import { strictObject } from "./strict-object.js";
import { text } from "./text.js";

/** What a figure counts. Figures of different units never add up. */
export const UNITS = [
  "person", "organization", "member", "call", "item", "session", "meeting", "service_episode", "reaction", "follower",
  "report", "case", "group", "country", "district", "upazila", "hotline", "police_station", "percent", "day", "month", "year",
] as const;
/** Unit of a {@link Figure}. */
export type Unit = (typeof UNITS)[number];

/** How exact the source says its number is. */
export const PRECISIONS = ["exact", "approximate", "at_least"] as const;
/** Precision of a {@link Figure}. */
export type Precision = (typeof PRECISIONS)[number];

/** What several figures may count alike: words in kebab-case, parts divided by slashes. */
export const FigureSubject = /*#__PURE__*/ z
  .string()
  .max(160)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/)
  .register(z.globalRegistry, { description: "What is counted; figures with one subject count the same thing", examples: ["attendance/stakeholder-meeting-1/organizations"] });

/** A reported number with its unit, precision, date and source. Several figures on one subject stand side by side. */
export const Figure = /*#__PURE__*/ strictObject(() => ({
  id: FigureId,
  subject: FigureSubject,
  label: text(300),
  value: z.number().nonnegative(),
  unit: z.enum(UNITS),
  precision: z.enum(PRECISIONS),
  asOf: PartialDate.optional(),
  period: Period.optional(),
  citedById: OrganizationId.optional().register(z.globalRegistry, { description: "The organization whose speaker or paper gave the number, where the source only repeats it" }),
  sourceId: SourceId,
  section: text(300),
  note: text(500, "internal").optional(),
})).register(z.globalRegistry, { id: "Figure", title: "Figure", description: "A reported number: value, unit, precision, as of when, by which source", sensitivity: "public" });
/** A reported number: value, unit, precision, as of when, by which source. */
export interface Figure<U extends Unit = Unit> extends Omit<z.infer<typeof Figure>, "unit"> {
  readonly unit: U;
}

/**
 * Whether a figure counts in the given unit; narrows its type.
 *
 * @example
 * ```ts
 * consultations.figures.filter((figure) => isFigureOf("call", figure)).every(({ unit }) => unit === "call") // => true
 * ```
 */
export const isFigureOf = <U extends Unit>(unit: U, figure: Figure): figure is Figure<U> => figure.unit === unit;

/**
 * Sum of figures of one unit. Figures of another unit do not compile, and throw where types were bypassed.
 *
 * Unit: the given one. The caller answers for periods that do not overlap.
 *
 * @param unit What is counted.
 * @param figures Figures of that unit; none gives 0.
 * @throws {CoreError} `unit_mismatch`.
 * @example
 * ```ts
 * total("call", []) // => 0
 * ```
 */
export function total<U extends Unit>(unit: U, figures: readonly Figure<NoInfer<U>>[]): number {
  return figures.reduce((sum, figure, at) => {
    if (figure.unit !== unit) throw new CoreError("unit_mismatch", `total: every figure must count the same unit, ${unit}; got another`, [at, "unit"]);
    return sum + figure.value;
  }, 0);
}
