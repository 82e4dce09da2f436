import type { Dataset, Finding, LabelLanguage } from "@redheart/core";
import { fillText } from "./words/fill.js";
import type { Say } from "./words/say.js";

/** What the records of a dataset are called in a brief. */
export interface Labels {
  theme(id: string): string;
  stakeholder(id: string): string;
  /** Where and when a finding was raised. */
  place(finding: Finding): string;
  /** A meeting by its series and number where it has one, else by its title, with its date. */
  meeting(id: string): string;
  series(id: string): string;
  addressee(id: string): string;
  /** File name of a source, or its title where it has none, with the section. */
  source(reference: { readonly sourceId: string; readonly section: string }): string;
}

const inWords = (id: string): string => id.replace(/-/g, " ");

/** Labels of a dataset's records in one language; an id without a record is shown as it is. */
export function labelsOf({ codebooks, stakeholders, meetings, series, sources }: Dataset, say: Say): Labels {
  const language: LabelLanguage = say.language;
  const themes = new Map<string, string>(codebooks.flatMap((book) => book.codes.map(({ id, label }) => [id, label[language]] as const)));
  const stakeholderNames = new Map<string, string>(stakeholders.map(({ id, name }) => [id, name]));
  const meetingOf = new Map<string, Dataset["meetings"][number]>(meetings.map((meeting) => [meeting.id, meeting]));
  const seriesNames = new Map<string, string>(series.map(({ id, name }) => [id, name]));
  const fileNames = new Map<string, string>(sources.map(({ id, title, fileName }) => [id, fileName ?? title]));
  const seriesLabel = (id: string): string => seriesNames.get(id) ?? id;
  const dated = (text: string, date: string | undefined): string => `${text}${date === undefined ? "" : `, ${say.date(date)}`}`;
  const meetingLabel = (id: string): string => {
    const meeting = meetingOf.get(id);
    if (meeting === undefined) return id;
    const { ordinal, seriesId, title, date } = meeting;
    return dated(ordinal === undefined ? title : fillText(say.words.ordinal, { series: seriesLabel(seriesId), n: say.number(ordinal) }), date);
  };
  return {
    theme: (id) => themes.get(id) ?? id,
    stakeholder: (id) => stakeholderNames.get(id) ?? id,
    meeting: meetingLabel,
    series: seriesLabel,
    place: ({ meetingId, seriesId }) => (meetingId === undefined ? fillText(say.words.seriesTogether, { series: seriesLabel(seriesId ?? "") }) : meetingLabel(meetingId)),
    addressee: inWords,
    source: ({ sourceId, section }) => `${fileNames.get(sourceId) ?? sourceId}: ${section}`,
  };
}
