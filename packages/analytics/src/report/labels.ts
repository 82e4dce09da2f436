import type { Dataset, Finding, LabelLanguage } from "@redheart/core";
import { codeOf, findingKinds, label } from "@redheart/core/vocabulary";
import type { Link } from "./document/block.js";
import { fillText } from "./words/fill.js";
import type { Say } from "./words/say.js";

/** What the records of a dataset are called in a brief. */
export interface Labels {
  theme(id: string): string;
  stakeholder(id: string): string;
  /** Where and when a finding was raised, in short: a link to the table of meetings. */
  place(finding: Finding): Link;
  /** A meeting in short, with its date: by its short title, else its series and number, else its title. */
  meeting(id: string): string;
  /** A meeting's official title. */
  meetingTitle(id: string): string;
  series(id: string): string;
  addressee(id: string): string;
  kind(kind: Finding["kind"]): string;
  /** File name of a source, or its title where it has none, with the section. */
  source(reference: { readonly sourceId: string; readonly section: string }): string;
}

const inWords = (id: string): string => id.replace(/-/g, " ");

/** Anchor of a meeting, or of a series, in the table of meetings. */
export const meetingAnchor = (id: string): string => `meeting-${id}`;

/** Labels of a dataset's records in one language; an id without a record is shown as it is. */
export function labelsOf({ codebooks, stakeholders, meetings, series, sources }: Dataset, say: Say): Labels {
  const language: LabelLanguage = say.language;
  const themes = new Map<string, string>(codebooks.flatMap((book) => book.codes.map((code) => [code.id, code.label[language]] as const)));
  const stakeholderNames = new Map<string, string>(stakeholders.map(({ id, name }) => [id, name]));
  const meetingOf = new Map<string, Dataset["meetings"][number]>(meetings.map((meeting) => [meeting.id, meeting]));
  const seriesNames = new Map<string, string>(series.map(({ id, name }) => [id, name]));
  const fileNames = new Map<string, string>(sources.map(({ id, title, fileName }) => [id, fileName ?? title]));
  const seriesLabel = (id: string): string => seriesNames.get(id) ?? id;
  const dated = (text: string, date: string | undefined): string => `${text}${date === undefined ? "" : `, ${say.date(date)}`}`;
  const meetingLabel = (id: string): string => {
    const meeting = meetingOf.get(id);
    if (meeting === undefined) return id;
    const { ordinal, seriesId, shortTitle, title, date } = meeting;
    return dated(shortTitle ?? (ordinal === undefined ? title : fillText(say.words.ordinal, { series: seriesLabel(seriesId), n: say.number(ordinal) })), date);
  };
  return {
    theme: (id) => themes.get(id) ?? id,
    stakeholder: (id) => stakeholderNames.get(id) ?? id,
    meeting: meetingLabel,
    series: seriesLabel,
    meetingTitle: (id) => meetingOf.get(id)?.title ?? id,
    place: ({ meetingId, seriesId }) => {
      const id = meetingId ?? seriesId ?? "";
      return { kind: "link", to: meetingAnchor(id), text: meetingId === undefined ? fillText(say.words.seriesTogether, { series: seriesLabel(id) }) : meetingLabel(meetingId) };
    },
    addressee: inWords,
    kind: (kind) => label(codeOf(findingKinds, kind), language),
    source: ({ sourceId, section }) => `${fileNames.get(sourceId) ?? sourceId}: ${section}`,
  };
}
