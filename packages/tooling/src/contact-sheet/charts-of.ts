import { agreementByCode } from "@redheart/analytics/agreement";
import {
  agreementChart, coOccurrenceMatrixChart, coOccurrenceNetworkChart, figuresChart, gapChart, keynessChart, meetingCardChart, mirroredGapChart, networkGrowthChart, participationChart, prevalenceChart, reachChart, referralChart, saturationChart, themeByMeetingChart, themeTimelineChart,
  type FigureRow, type GapRow, type ThemeByMeetingRow,
} from "@redheart/analytics/charts";
import { codeSaturation, coOccurrence, countCodes, keynessAgainstRest, meetingPrevalence } from "@redheart/analytics/comparison";
import { seededRandom } from "@redheart/analytics/statistics";
import { challengesAndRecommendations, codingRows, conflictsTable, figuresTable, findingRows, themeByMeeting } from "@redheart/analytics/tables";
import { type Coding, type Dataset, FINDING_KINDS, type LabelLanguage } from "@redheart/core";
import type { toSvg } from "@redheart/render";

/** A chart of a dataset and the name of its files. */
export interface NamedChart {
  readonly name: string;
  readonly spec: Parameters<typeof toSvg>[0];
}

/** What {@link chartsOf} needs beside the dataset. */
export interface ChartsOfOptions {
  /** A second coder's codings, to be compared with the dataset's own. */
  readonly otherCodings: readonly Coding[];
  /** @defaultValue "en" */
  readonly language?: LabelLanguage;
}

const KIND_LABELS = {
  en: { challenge: "Challenges", recommendation: "Recommendations", "good-practice": "Good practices", observation: "Observations" },
  bn: { challenge: "চ্যালেঞ্জ", recommendation: "সুপারিশ", "good-practice": "ভালো চর্চা", observation: "পর্যবেক্ষণ" },
  fr: { challenge: "Difficultés", recommendation: "Recommandations", "good-practice": "Bonnes pratiques", observation: "Observations" },
} as const;

/** Every chart that the library draws, made from one dataset. */
export function chartsOf(dataset: Dataset, { otherCodings, language = "en" }: ChartsOfOptions): NamedChart[] {
  const codings = codingRows(dataset);
  const findings = findingRows(dataset);
  const labels = new Map<string, string>(dataset.codebooks.flatMap(({ codes }) => codes.map(({ id, label }) => [id, label[language]] as const)));
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const names = new Map<string, string>(dataset.meetings.map(({ id, shortTitle, title }) => [id, shortTitle ?? title]));
  const meetingName = (id: string): string => names.get(id) ?? id;
  const dateOf = new Map<string, string | undefined>(dataset.meetings.map(({ id, date }) => [id, date]));
  const options = { language, labelOf };
  const gap = challengesAndRecommendations(dataset, { language }).objects() as GapRow[];
  const together = coOccurrence(codings, { unit: "finding" });
  const figures = figuresTable(dataset).objects() as (FigureRow & { readonly label: string })[];
  const sourceOf = new Map<string, string>(dataset.sources.map(({ id, title }) => [id, title]));
  const figureRows: FigureRow[] = figures.map(({ label, ...figure }) => ({ ...figure, subjectLabel: label, sourceLabel: sourceOf.get(figure.sourceId) ?? figure.sourceId }));
  const codes = countCodes(codings, findings, "meetingId");
  const held = dataset.meetings.filter(({ id, date }) => date !== undefined && findings.some(({ meetingId }) => meetingId === id)).toSorted((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1));
  const saturation = codeSaturation(codings, held.map(({ id }) => id), { permutations: { draws: 500, random: seededRandom(1) } });
  const used = [...dataset.codings, ...otherCodings];
  return [
    { name: "theme-by-meeting", spec: themeByMeetingChart(themeByMeeting(dataset, { language }).objects() as ThemeByMeetingRow[], { language }) },
    { name: "gap", spec: gapChart(gap, { language }) },
    { name: "mirrored-gap", spec: mirroredGapChart(gap, { language }) },
    { name: "figures", spec: figuresChart((conflictsTable(dataset).objects() as FigureRow[]).filter(({ unit }) => unit !== null), { language }) },
    { name: "prevalence", spec: prevalenceChart(meetingPrevalence(codings, findings), options) },
    { name: "keyness", spec: keynessChart(keynessAgainstRest(codes.groups.get("stakeholder-meeting-9") ?? codes.whole, codes.whole), { ...options, ...(language === "en" ? { group: "the lawyers’ meeting", rest: "the other meetings" } : {}) }) },
    { name: "co-occurrence-matrix", spec: coOccurrenceMatrixChart(together, options) },
    { name: "co-occurrence-network", spec: coOccurrenceNetworkChart(together, options) },
    ...(saturation.status === "measured" ? [{ name: "saturation", spec: saturationChart(saturation.course, { language, labelOf: meetingName, ...(saturation.band === undefined ? {} : { band: saturation.band }) }) }] : []),
    { name: "theme-timeline", spec: themeTimelineChart(codings.map(({ codeId, findingId, meetingId }) => ({ codeId, codeLabel: labelOf(codeId), month: dateOf.get(meetingId ?? "") ?? null, count: 1, findingIds: [findingId] })), { language }) },
    { name: "participation", spec: participationChart(dataset.stakeholders.map(({ id, name, category, meetingIds }) => ({ stakeholderId: id, stakeholderLabel: name, category, meetings: meetingIds.length, findings: findings.filter(({ stakeholderIds }) => stakeholderIds.includes(id)).length })), { language }) },
    { name: "reach", spec: reachChart(dataset.activities.flatMap(({ id, summary, date, reach }) => Object.entries(reach).map(([kind, count]) => ({ postId: id, postLabel: summary, date: date ?? null, kind, count: Number(count) }))), { language }) },
    { name: "network-growth", spec: networkGrowthChart(figureRows.filter(({ subject }) => subject === "network/members"), { language }) },
    { name: "referrals", spec: referralChart(dataset.figures.filter(({ subject, precision }) => subject.startsWith("referral/") && precision !== undefined).filter(({ subject, value, unit }, at, all) => all.findIndex((other) => other.subject === subject && other.value === value && other.unit === unit) === at).map((figure) => ({ serviceId: figure.subject, serviceLabel: figure.label, value: figure.value, unit: figure.unit, precision: figure.precision, period: figure.period === undefined ? null : `${figure.period.start} – ${figure.period.end}`, sourceLabel: sourceOf.get(figure.sourceId) ?? figure.sourceId })), { language }) },
    {
      name: "agreement",
      spec: agreementChart(
        agreementByCode(used).map(({ codeId, cohenKappa, applied }) => ({ codeId, ...(cohenKappa?.status === "measured" ? { estimate: cohenKappa.estimate } : {}), count: Math.max(...applied.map(({ count }) => count)) })),
        options,
      ),
    },
    {
      name: "meeting-cards",
      spec: meetingCardChart(
        dataset.meetings.flatMap((meeting) => FINDING_KINDS.map((kind) => ({ meetingId: meeting.id, meetingLabel: meetingName(meeting.id), date: meeting.date ?? null, groupId: kind, groupLabel: KIND_LABELS[language][kind], count: findings.filter((finding) => finding.meetingId === meeting.id && finding.kind === kind).length }))),
        { language },
      ),
    },
  ];
}
