import type { Measure } from "../measure.js";
import { fillText } from "../words/fill.js";
import type { Say } from "../words/say.js";

/** How many meetings of how many, and the series that are reported jointly where there are any. */
export const meetingsText = ({ meetings, total, series }: Measure, { words, number, count }: Say): string =>
  fillText(series === 0 ? words.meetingsOf : words.meetingsAndSeries, { n: number(meetings), total: number(total), series: count(words.series, series) });
