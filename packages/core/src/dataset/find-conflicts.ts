import type { SourceReference } from "../shared/source-reference.js";
import { firstDay, isBefore, lastDay, type PartialDate } from "../shared/dates.js";
import type { Figure } from "../shared/figure.js";
import type { Dataset } from "./dataset.js";

/** One side of a conflict: what a source says, and where. */
export interface ConflictSide extends SourceReference {
  /** What it says: a number with its unit, or a date. */
  readonly states: string;
  /** The figure that says so, where it is one. */
  readonly figure?: Figure;
}

/** Something legal but suspicious: two statements that cannot both be right, with both sources. */
export interface Conflict {
  /**
   * `figures`: numbers that cannot all be right: one subject with different values, more persons engaged than reached, another
   * number of steps than a guide lists. `date-order`: what cannot have happened in this order: a post before the event that it
   * reports, a figure after the publication that gives it.
   */
  readonly kind: "figures" | "date-order";
  /** What the sides speak of: the figures' subject, or the ids of the records. */
  readonly subject: string;
  readonly sides: readonly [ConflictSide, ConflictSide, ...ConflictSide[]];
}

const WORDS = { exact: "", approximate: "about ", at_least: "at least " } as const;

const sideOf = (figure: Figure): ConflictSide => ({
  sourceId: figure.sourceId,
  section: figure.section,
  states: `${WORDS[figure.precision]}${figure.value} ${figure.unit}${figure.asOf === undefined ? "" : ` as of ${figure.asOf}`}`,
  figure,
});

const isAtLeastTwo = <T>(list: readonly T[]): list is readonly [T, T, ...T[]] => list.length >= 2;

/** Lists of what has one key, in the order given. */
function grouped<Each>(all: readonly Each[], keyOf: (each: Each) => string): Map<string, Each[]> {
  const groups = new Map<string, Each[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function* figureConflicts({ figures }: Dataset): Generator<Conflict> {
  for (const group of grouped(figures as readonly Figure[], ({ subject, unit }) => `${subject} ${unit}`).values()) {
    const sides = group.map(sideOf);
    if (isAtLeastTwo(sides) && new Set(group.map(({ value }) => value)).size > 1) yield { kind: "figures", subject: group[0]?.subject ?? "", sides };
  }
}

interface Dated extends SourceReference {
  readonly what: string;
  readonly date: PartialDate;
}

const orderConflict = (first: Dated, second: Dated): Conflict => ({
  kind: "date-order",
  subject: `${first.what} before ${second.what}`,
  sides: [first, second].map(({ what, date, sourceId, section }) => ({ sourceId, section, states: `${what}: ${date}` })) as unknown as Conflict["sides"],
});

type Meeting = Dataset["meetings"][number];

/** A meeting with its number in its series, and the first and last day that its date can mean as numbers, `20240302`. */
interface Numbered {
  readonly seriesId: string;
  readonly ordinal: number;
  readonly first: number;
  readonly last: number;
  readonly dated: Dated;
}

/** Meetings of a series, and beside them their last days, packed: each meeting is compared with each. */
interface Series {
  readonly all: readonly Numbered[];
  readonly lasts: Int32Array;
}

const asNumber = (day: string): number => Number(day.replaceAll("-", ""));

/** Those of a series that come after a meeting by their numbers and before it by their dates. */
function runningAgainst({ ordinal, first }: Numbered, { all, lasts }: Series): readonly Numbered[] {
  const found: Numbered[] = [];
  for (let at = 0; at < lasts.length; at++) if ((lasts[at] as number) < first && (all[at] as Numbered).ordinal > ordinal) found.push(all[at] as Numbered);
  return found;
}

/** Meetings of one series whose dates run against their ordinals. */
function* ordinalConflicts({ meetings }: Dataset): Generator<Conflict> {
  const numbered = meetings.flatMap((meeting): readonly Numbered[] => {
    const { date, ordinal, seriesId } = meeting;
    return date === undefined || ordinal === undefined ? [] : [{ seriesId, ordinal, first: asNumber(firstDay(date)), last: asNumber(lastDay(date)), dated: datedMeeting(meeting, date) }];
  });
  const series = new Map([...grouped(numbered, ({ seriesId }) => seriesId)].map(([id, all]): [string, Series] => [id, { all, lasts: Int32Array.from(all, ({ last }) => last) }]));
  for (const earlier of numbered)
    for (const later of runningAgainst(earlier, series.get(earlier.seriesId) as Series)) yield orderConflict(later.dated, earlier.dated);
}

const datedMeeting = ({ id, sources }: Meeting, date: PartialDate): Dated => ({ what: id, date, ...(sources[0] as SourceReference) });

/** Meetings, activities and figures that are dated after the publication of a source that reports them. */
function* publicationConflicts({ meetings, activities, figures, sources }: Dataset): Generator<Conflict> {
  const published = new Map(sources.map(({ id, publishedOn }) => [id, publishedOn] as const));
  const told = [...meetings, ...activities].flatMap(({ id, date, sources: references }) => references.map((reference) => ({ what: id as string, date, ...reference })));
  const counted = figures.map(({ id, asOf, sourceId, section }) => ({ what: id as string, date: asOf, sourceId, section }));
  for (const { date, ...dated } of [...told, ...counted]) {
    const on = published.get(dated.sourceId);
    if (on !== undefined && date !== undefined && isBefore(on, date)) yield orderConflict({ ...dated, what: `publication of ${dated.sourceId}`, date: on }, { ...dated, date });
  }
}

/** Meetings that end before they begin. */
function* timeConflicts({ meetings }: Dataset): Generator<Conflict> {
  for (const { id, startTime, endTime, sources } of meetings)
    if (startTime !== undefined && endTime !== undefined && endTime < startTime) yield orderConflict({ ...(sources[0] as SourceReference), what: `end of ${id}`, date: endTime }, { ...(sources[0] as SourceReference), what: `start of ${id}`, date: startTime });
}

/** Guides that list another number of steps than a figure gives them. */
function* guideConflicts({ figures, programmes }: Dataset): Generator<Conflict> {
  const byId = new Map((figures as readonly Figure[]).map((figure) => [figure.id, figure] as const));
  for (const { figureIds, steps, sources } of programmes.flatMap(({ guides }) => guides))
    for (const figure of figureIds.flatMap((id) => byId.get(id) ?? []))
      if (figure.value !== steps.length) yield { kind: "figures", subject: figure.subject, sides: [sideOf(figure), { ...(sources[0] as SourceReference), states: `${steps.length} steps listed` }] };
}

/** Activities that are dated before the meeting or event that they report. */
function* reportConflicts({ activities, meetings }: Dataset): Generator<Conflict> {
  const held = new Map(meetings.map((meeting) => [meeting.id, meeting] as const));
  for (const { id, date, eventDate, reportsMeetingId, sources } of activities) {
    const reported = reportsMeetingId === undefined ? undefined : held.get(reportsMeetingId);
    const report = { what: id, ...(sources[0] as SourceReference) };
    if (date === undefined) continue;
    if (eventDate !== undefined && isBefore(date, eventDate)) yield orderConflict({ ...report, date }, { ...report, what: `event that ${id} reports`, date: eventDate });
    else if (reported?.date !== undefined && isBefore(date, reported.date)) yield orderConflict({ ...report, date }, datedMeeting(reported, reported.date));
  }
}

/** Activities with which more persons engaged than it reached. */
function* reachConflicts({ activities }: Dataset): Generator<Conflict> {
  for (const { id, reach, sources } of activities) {
    const reference = sources[0] as SourceReference;
    if (reach.reached !== undefined && reach.engaged !== undefined && reach.engaged > reach.reached)
      yield { kind: "figures", subject: `reach of ${id}`, sides: [{ ...reference, states: `${reach.engaged} persons engaged` }, { ...reference, states: `${reach.reached} persons reached` }] };
  }
}

/**
 * What is legal but suspicious in a dataset: figures that disagree on one subject, and dates that cannot be right. Nothing is repaired.
 *
 * Figures disagree when their subject and unit are the same and their values differ, whatever their dates: a person decides
 * whether the number grew or a source erred.
 *
 * @returns One conflict a subject or pair, in the dataset's order; `[]` where nothing is suspicious.
 * @example
 * ```ts
 * findConflicts(parseDataset({ schemaVersion: "1", title: "Empty" })) // => []
 * ```
 */
export function findConflicts(dataset: Dataset): Conflict[] {
  return [figureConflicts, ordinalConflicts, publicationConflicts, timeConflicts, reportConflicts, reachConflicts, guideConflicts].flatMap((find) => [...find(dataset)]);
}
