import { firstDay, lastDay, type PartialDate } from "../shared/dates.js";

/** Something with a number and a date, which ought to rise together. */
export interface Numbered {
  readonly ordinal: number;
  readonly date: PartialDate;
}

/**
 * What may stand on the wrong side of its neighbours: `early` by its number but later than one that follows, `late` by its number
 * but earlier than one before. Found in one pass each way, since comparing each with each takes minutes where there are many.
 *
 * @returns Both parts in the order given; whatever runs against its number is in them.
 */
export function outOfOrder<Each extends Numbered>(all: readonly Each[]): { readonly early: readonly Each[]; readonly late: readonly Each[] } {
  const rising = all.toSorted((one, other) => one.ordinal - other.ordinal);
  let latest = "";
  const late = new Set(
    rising.filter(({ date }) => {
      const isLate = lastDay(date) < latest;
      if (firstDay(date) > latest) latest = firstDay(date);
      return isLate;
    }),
  );
  let earliest = "9999-12-31";
  const early = new Set(
    rising.toReversed().filter(({ date }) => {
      const isEarly = firstDay(date) > earliest;
      if (lastDay(date) < earliest) earliest = lastDay(date);
      return isEarly;
    }),
  );
  return { early: all.filter((each) => early.has(each)), late: all.filter((each) => late.has(each)) };
}
