import { type Coding, type Dataset, METHODOLOGIES, type Methodology, methodologyObjection } from "@redheart/core";
import { codeSaturation, meetingPrevalence } from "../../comparison/index.js";
import { agreementReport } from "../../agreement/index.js";
import { decidingThemes } from "../deciding-themes.js";
import { ENGLISH } from "../words/en.js";
import { type Say, sayIn } from "../words/say.js";

/** What the data can say of a study's methods. */
export type FactName =
  | "agreement" | "coders" | "codingTree" | "dates" | "duration" | "evidence" | "facilitators" | "majorThemes" | "methodology" | "minorThemes" | "processing" | "repeats" | "sample" | "saturation" | "setting" | "size" | "software";

/** What the facts are read from. */
interface FactInput {
  readonly dataset: Dataset;
  readonly codings: readonly Coding[];
  readonly methodology: Methodology | undefined;
  readonly software: string | undefined;
}

/** A fact in one sentence or two; `undefined` where the data do not hold it. */
type Fact = (input: FactInput) => string | undefined;

const SAY: Say = sayIn("en", ENGLISH);
const number = (count: number, one: string, many = `${one}s`): string => SAY.count(`{n} ${one}|{n} ${many}`, count);
const reported = ({ meetings }: Dataset): Dataset["meetings"] => meetings.filter(({ record }) => record === "reported");
const tallyWords = (values: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value, count]) => `${value.replaceAll(/[-_]/g, " ")} ${SAY.number(count)}`).join(", ");
};

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Codings that decide the themes, as rows of findings with their meetings. */
function decided({ dataset, codings }: FactInput) {
  const { themesOf } = decidingThemes(dataset, codings);
  const findings = dataset.findings.flatMap(({ id, meetingId }) => (meetingId === undefined ? [] : [{ findingId: id, meetingId }]));
  return { findings, rows: findings.flatMap((finding) => (themesOf.get(finding.findingId) ?? []).map((codeId) => ({ ...finding, codeId }))) };
}

function themesByMeetings(input: FactInput): readonly { readonly label: string; readonly count: number; readonly total: number }[] {
  const { findings, rows } = decided(input);
  const labels = new Map<string, string>(input.dataset.codebooks.flatMap(({ codes }) => codes.map(({ id, label }) => [id, label.en] as const)));
  return meetingPrevalence(rows, findings, { interval: false }).map(({ theme, count, total }) => ({ label: labels.get(theme) ?? theme, count, total }));
}

function saturationText(input: FactInput): string | undefined {
  const objection = input.methodology === undefined ? undefined : methodologyObjection(input.methodology, "saturation");
  if (objection !== undefined) return `Not measured: ${objection}.`;
  const dated = reported(input.dataset).flatMap(({ id, date, period }) => ((date ?? period?.start) === undefined ? [] : [{ id, on: (date ?? period?.start) as string }])).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const { findings, rows } = decided(input);
  const raised = new Set(findings.map(({ meetingId }) => meetingId));
  const order = dated.flatMap(({ id }) => (raised.has(id) ? [id as string] : []));
  const result = codeSaturation(rows, order);
  if (result.status !== "measured") return undefined;
  const { notation, reachedAfter = 0, course, run } = result;
  const later = (course.at(-1)?.known ?? 0) - (course[reachedAfter + run - 1]?.known ?? 0);
  const verdict = notation === undefined ? "was not reached" : `was reached at ${notation} meetings; the meetings after it brought ${later === 0 ? "no new code" : number(later, "new code")}`;
  return `Code saturation over ${number(order.length, "meeting")} in the order of their dates (base 4, run 2, at most 5 % new codes; Guest, Namey and Chen 2020) ${verdict}. It says which codes were named, not that their meaning is exhausted.`;
}

function agreementText({ codings, methodology }: FactInput): string | undefined {
  if (new Set(codings.map(({ coderId }) => coderId)).size < 2) return undefined;
  const report = agreementReport(codings, methodology === undefined ? {} : { methodology });
  if (report.status === "off") return `Agreement is not measured: ${report.reason}.`;
  const { masiAlpha, sameSet, coderIds } = report;
  if (masiAlpha.status !== "measured") return undefined;
  const same = sameSet.status === "measured" ? ` The same set of codes in ${Math.round(sameSet.estimate * 100)} % of the findings.` : "";
  return `Krippendorff’s α of ${SAY.list(coderIds)} on sets of codes (MASI distance): ${masiAlpha.estimate.toFixed(2)} over ${number(masiAlpha.unitCount, "finding")}.${same} Every coding keeps its coder and evidence.`;
}

/** How each fact is read off the data. */
const METHOD_FACTS: Readonly<Record<FactName, Fact>> = {
  facilitators: ({ dataset }) => {
    const names = new Map<string, string>(dataset.organizations.map(({ id, name }) => [id, name]));
    const chairs = reported(dataset).flatMap(({ chair }) => chair ?? []);
    const roles = chairs.map(({ role, organizationId = "" }) => [role, ...(names.has(organizationId) ? [names.get(organizationId)] : [])].join(", "));
    return chairs.length === 0 ? undefined : `${number(chairs.length, "meeting")} of ${SAY.number(reported(dataset).length)} name a chair, by public role alone: ${SAY.list([...new Set(roles)])}.`;
  },
  methodology: ({ methodology }) => (methodology === undefined ? undefined : `The analyst states: ${methodology.replace("_", " ")} thematic analysis.`),
  size: ({ dataset }) =>
    dataset.meetings.length === 0 ? undefined : `${number(reported(dataset).length, "meeting")} reported and ${SAY.number(dataset.meetings.length - reported(dataset).length)} only counted; ${number(dataset.findings.length, "finding")} (unit: one challenge, recommendation, good practice or observation of a meeting or series). Attendance stands in ${number(new Set(reported(dataset).flatMap(({ attendance }) => attendance)).size, "figure")} with their sources; they are not added up, since sources disagree and units differ.`,
  setting: ({ dataset }) => (reported(dataset).length === 0 ? undefined : `Mode of the reported meetings: ${tallyWords(reported(dataset).map(({ mode }) => mode))}. A venue is given for ${SAY.number(reported(dataset).filter(({ venue }) => venue !== undefined).length)}.`),
  sample: ({ dataset }) => (dataset.stakeholders.length === 0 ? undefined : `${number(dataset.stakeholders.length, "stakeholder group or organization", "stakeholder groups and organizations")} by category: ${tallyWords(dataset.stakeholders.map(({ category }) => category))}. No individual is recorded.`),
  repeats: ({ dataset }) => {
    const perSeries = dataset.series.map(({ id, name }) => ({ name, count: dataset.meetings.filter(({ seriesId }) => seriesId === id).length })).filter(({ count }) => count > 1);
    return perSeries.length === 0 ? undefined : `Meetings recorded one by one in a series: ${perSeries.map(({ name, count }) => `${name} ${SAY.number(count)}`).join("; ")}. The data do not say whether the same people came again.`;
  },
  duration: ({ dataset }) => {
    const minutes = reported(dataset).flatMap(({ startTime, endTime }) => (startTime === undefined || endTime === undefined ? [] : [minutesOf(endTime) - minutesOf(startTime)])).toSorted((a, b) => a - b);
    return minutes.length === 0 ? undefined : `${number(minutes.length, "meeting")} give start and end: ${SAY.number(minutes[0] as number)} to ${SAY.number(minutes.at(-1) as number)} minutes.`;
  },
  dates: ({ dataset }) => {
    const dates = reported(dataset).flatMap(({ date, period }) => [...(date === undefined ? [] : [date]), ...(period === undefined ? [] : [period.start, period.end])]).toSorted();
    return dates.length === 0 ? undefined : `Reported meetings from ${SAY.date(dates[0] as string)} to ${SAY.date(dates.at(-1) as string)}; ${number(dataset.sources.length, "source document")}.`;
  },
  saturation: saturationText,
  coders: ({ dataset, codings }) => {
    const { coders } = decidingThemes(dataset, codings);
    const ids = [...new Set(codings.map(({ coderId }) => coderId as string))].toSorted();
    const kindOf = new Map<string, string>(dataset.coders.map(({ id, kind }) => [id, kind.replace("_", " ")]));
    return ids.length === 0 ? undefined : `${number(ids.length, "coder")}: ${ids.map((id) => `${id} (${kindOf.get(id) ?? "not described"})`).join(", ")}. Themes counted here are decided by ${SAY.list(coders.map(({ coderId, findings }) => `${coderId} for ${number(findings, "finding")}`))}.`;
  },
  codingTree: ({ dataset }) => (dataset.codebooks.length === 0 ? undefined : SAY.list(dataset.codebooks.map(({ title, version, families, codes }) => `${title}, version ${version}: ${number(families.length, "family", "families")}, ${number(codes.length, "code")}`))),
  software: ({ software }) => software,
  processing: ({ dataset }) => (dataset.findings.length === 0 ? undefined : `Findings are paraphrased in the analysts’ own words, each with its source and section; participants appear as groups and organizations, never as persons.${dataset.synthetic === true ? " The records are invented for demonstration." : ""}`),
  agreement: agreementText,
  evidence: ({ dataset }) => (dataset.findings.length === 0 ? undefined : `No quotation is published. Every finding has an id, and ${number(new Set(dataset.findings.flatMap(({ sources }) => sources.map(({ sourceId, section }) => `${sourceId} ${section}`))).size, "place")} in ${number(dataset.sources.length, "source")} are cited.`),
  majorThemes: (input) => {
    const top = themesByMeetings(input).filter(({ count }) => count > 1).slice(0, 5);
    return top.length === 0 ? undefined : `Raised in most meetings: ${SAY.list(top.map(({ label, count, total }) => `${label} (${SAY.number(count)} of ${SAY.number(total)})`))}.`;
  },
  minorThemes: (input) => {
    const once = themesByMeetings(input).filter(({ count }) => count === 1);
    return once.length === 0 ? undefined : `Raised in one meeting alone: ${SAY.list(once.map(({ label }) => label))}.`;
  },
};

/** Every fact that the data hold, each read once. */
export const methodFacts = (input: FactInput): ReadonlyMap<string, string> =>
  new Map(Object.entries(METHOD_FACTS).flatMap(([name, fact]) => {
    const text = fact(input);
    return text === undefined ? [] : [[name, text] as const];
  }));

/** Whether a text names a way of analysis. */
export const isMethodology = (value: string): value is Methodology => (METHODOLOGIES as readonly string[]).includes(value);
