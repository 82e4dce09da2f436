// Invented rows: no one's words, names or whereabouts. Numbers come from a fixed sequence, so that pictures stay the same.
import {
  agreementChart, coOccurrenceMatrixChart, coOccurrenceNetworkChart, figuresChart, gapChart, keynessChart, meetingCardChart, mirroredGapChart, networkGrowthChart, participationChart, prevalenceChart, reachChart, referralChart, saturationChart, themeByMeetingChart, themeTimelineChart,
} from "@redheart/analytics/charts";
import type { LabelLanguage } from "@redheart/core";
import type { TopLevelSpec } from "vega-lite";

/** How large and how awkward the invented consultation is. */
export interface Demonstration {
  readonly themes?: number;
  readonly meetings?: number;
  /** A label of 300 characters in the middle of the themes, meetings, posts, services and sources. */
  readonly hasLongLabel?: boolean;
  /** Every count is 0. */
  readonly isZero?: boolean;
  /** Every third cell is hidden by disclosure control. */
  readonly hasHidden?: boolean;
  readonly language?: LabelLanguage;
  /** Words that replace the charts' own. */
  readonly title?: string;
  readonly subtitle?: string;
  readonly description?: string;
}

const WORDS: Readonly<Record<LabelLanguage, readonly string[]>> = {
  en: ["Safe water", "School meals", "Night buses", "Street lights", "Youth clubs", "Library hours", "Clinic waiting times", "Play areas for small children"],
  bn: ["নিরাপদ পানি", "স্কুলের খাবার", "রাতের বাস", "রাস্তার বাতি", "যুব সংঘ", "গ্রন্থাগারের সময়", "স্বাস্থ্যকেন্দ্রে অপেক্ষা", "ছোট শিশুদের খেলার জায়গা"],
  fr: ["Eau potable", "Repas scolaires", "Bus de nuit", "Éclairage public", "Clubs de jeunes", "Heures de la bibliothèque", "Attente au dispensaire", "Aires de jeux pour les petits"],
};
const LONG = "A label that goes on and on because whoever wrote it wanted to say everything at once, the place and the people and the reason and what should be done about it, and did not think of those who would have to draw it beside thirty-nine others, so that it needs three hundred characters before it comes to rest.";

/** Every chart of the library over one invented consultation. */
export function demonstrationCharts({ themes: themeCount = 8, meetings: meetingCount = 6, hasLongLabel = false, isZero = false, hasHidden = false, language = "en", ...words }: Demonstration = {}): Record<string, TopLevelSpec> {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return isZero ? 0 : Math.floor((state / 2147483648) * below);
  };
  const names = WORDS[language];
  const long = (at: number, label: string): string => (hasLongLabel && at === 1 ? LONG : label);
  const list = <T>(count: number, make: (at: number) => T): readonly T[] => Object.freeze(Array.from({ length: count }, (_unused, at) => Object.freeze(make(at))));
  const themes = list(themeCount, (at) => ({ codeId: `theme-${at + 1}`, codeLabel: long(at, `${names[at % names.length]}${at >= names.length ? ` ${at + 1}` : ""}`) }));
  const meetings = list(meetingCount, (at) => ({ meetingId: `meeting-${at + 1}`, meetingLabel: long(at, `${language === "bn" ? "সভা" : language === "fr" ? "Réunion" : "Meeting"} ${at + 1}`), date: `${2021 + Math.floor(at / 6)}-${String(((at * 5) % 12) + 1).padStart(2, "0")}-11` }));
  const ids = (prefix: string, count: number): string[] => Array.from({ length: count }, (_unused, at) => `${prefix}-${at + 1}`);
  const labels = new Map<string, string>([...themes.map(({ codeId, codeLabel }) => [codeId, codeLabel] as const), ...meetings.map(({ meetingId, meetingLabel }) => [meetingId, meetingLabel] as const)]);
  const plain = { language, ...words };
  const options = { ...plain, labelOf: (id: string) => labels.get(id) ?? id };

  const cells = meetings.flatMap((meeting) =>
    themes.map((theme, at) => {
      const count = next(9) - 2;
      return Object.freeze({ ...theme, ...meeting, count: Math.max(0, count), findingIds: ids(`${meeting.meetingId}-${theme.codeId}`, Math.max(0, count)), ...(hasHidden && at % 3 === 0 ? { isHidden: true } : {}) });
    }),
  );
  const gaps = themes.map((theme) => Object.freeze({ ...theme, challenges: next(20), recommendations: next(24) }));
  const prevalence = themes.map(({ codeId }) => {
    const count = next(meetingCount + 1);
    const estimate = count / meetingCount;
    return Object.freeze({ theme: codeId, estimate, low: Math.max(0, estimate - 0.2), high: Math.min(1, estimate + 0.2), count, total: meetingCount, unit: "meeting" as const, method: "wilson-95" });
  });
  const keyness = themes.map(({ codeId }, at) => Object.freeze({ term: codeId, count: next(30), otherCount: next(30), logOdds: isZero ? 0 : (at - themeCount / 2 + 0.3) / 3, z: isZero ? 0 : (at - themeCount / 2 + 0.3) * 0.8, adjustedP: at % 3 === 0 ? 0.01 : 0.4 }));
  const pairs = themes.flatMap(({ codeId: codeA }, at) => themes.slice(at + 1).map(({ codeId: codeB }) => Object.freeze({ codeA, codeB, unit: "finding" as const, countA: next(20) + 8, countB: next(20) + 8, together: Math.max(0, next(12) - 5), jaccard: 0.21 })));
  let known = 0;
  const course = meetings.map(({ meetingId }, at) => {
    const newCodes = Math.min(isZero ? 0 : Math.max(0, 5 - at), themeCount - known);
    known += newCodes;
    return Object.freeze({ meetingId, newCodes, known });
  });
  const band = { level: 0.95, points: course.map(({ known: at }, index) => ({ meetings: index + 1, low: Math.max(0, at - 2), high: Math.min(themeCount, at + 2) })) };
  const timeline = cells.map(({ codeId, codeLabel, date, count, findingIds }, at) => Object.freeze({ codeId, codeLabel, month: at % 11 === 5 ? null : date.slice(0, 7), count, findingIds }));
  const sources = [["source-a", "Yearly report"], ["source-b", "Web page"], ["source-c", long(1, "Bulletin 3")]] as const;
  const figures = Object.freeze(
    themes.flatMap(({ codeId, codeLabel }, at) =>
      sources.flatMap(([sourceId, sourceLabel], place) =>
        (at + place) % 4 === 3 ? [] : [Object.freeze({ subject: codeId, subjectLabel: codeLabel, value: 20 + at * 3 + (place === 1 ? next(16) : 0), unit: "person", precision: place === 2 ? ("at_least" as const) : place === 1 ? ("approximate" as const) : ("exact" as const), asOf: place === 2 ? null : "2022-05-03", sourceId, sourceLabel, section: `Section ${at + 1}` })],
      ),
    ),
  );
  const members = meetings.flatMap(({ date }, at) => sources.slice(0, at % 2 === 0 ? 2 : 1).map(([sourceId, sourceLabel], place) => Object.freeze({ subject: "network/members", subjectLabel: "Members", value: isZero ? 0 : 40 + at * 11 + place * 18, unit: "member", precision: "exact" as const, asOf: at === 1 ? null : date, sourceId, sourceLabel, section: "1" })));
  const referrals = themes.map(({ codeId, codeLabel }, at) => Object.freeze({ serviceId: codeId, serviceLabel: codeLabel, value: next(400), unit: at % 3 === 2 ? "call" : "person", precision: at % 2 === 0 ? ("exact" as const) : ("approximate" as const), period: "2021", sourceLabel: "Yearly report", ...(hasHidden && at % 3 === 0 ? { isHidden: true } : {}) }));
  const reach = meetings.flatMap(({ meetingId, meetingLabel, date }, at) => (["reactions", "shares", "reached"] as const).flatMap((kind, place) => ((at + place) % 3 === 2 ? [] : [Object.freeze({ postId: meetingId, postLabel: meetingLabel, date: at === 2 ? null : date, kind, count: next(90) * (place === 2 ? 40 : 1) })])));
  const cards = meetings.flatMap((meeting) => ["challenge", "recommendation", "observation"].map((groupId) => Object.freeze({ ...meeting, groupId, groupLabel: groupId === "challenge" ? "Challenges" : groupId === "recommendation" ? "Recommendations" : "Observations", count: next(20) })));
  const agreement = themes.map(({ codeId }, at) => Object.freeze(at === 3 || isZero ? { codeId, count: 0 } : { codeId, estimate: 0.95 - at * 0.02, low: 0.8 - at * 0.02, high: 1, count: next(30) }));
  const taking = themes.map(({ codeId, codeLabel }) => Object.freeze({ stakeholderId: codeId, stakeholderLabel: codeLabel, category: "local_government", meetings: next(6), findings: next(60) }));
  return {
    "theme-by-meeting": themeByMeetingChart(Object.freeze(cells), plain),
    gap: gapChart(Object.freeze(gaps), plain),
    "mirrored-gap": mirroredGapChart(Object.freeze(gaps), plain),
    figures: figuresChart(isZero ? figures.map((row) => ({ ...row, value: 0 })) : figures, plain),
    prevalence: prevalenceChart(Object.freeze(prevalence), options),
    keyness: keynessChart(Object.freeze(keyness), options),
    "co-occurrence-matrix": coOccurrenceMatrixChart(Object.freeze(isZero ? pairs.map((row) => ({ ...row, together: 0 })) : pairs), options),
    "co-occurrence-network": coOccurrenceNetworkChart(Object.freeze(isZero ? pairs.map((row) => ({ ...row, together: 0 })) : pairs), options),
    saturation: saturationChart(Object.freeze(course), { ...options, band }),
    "theme-timeline": themeTimelineChart(Object.freeze(timeline), plain),
    participation: participationChart(Object.freeze(taking), plain),
    reach: reachChart(Object.freeze(reach), plain),
    "network-growth": networkGrowthChart(Object.freeze(members), plain),
    referrals: referralChart(Object.freeze(referrals), plain),
    agreement: agreementChart(Object.freeze(agreement), options),
    "meeting-cards": meetingCardChart(Object.freeze(cards), plain),
  };
}
