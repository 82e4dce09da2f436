import { axisLabels, type AxisLabels } from "./axis-labels.js";
import type { ChartTable } from "./chart-table.js";
import { checkRows } from "./check-rows.js";
import { type EvidenceOptions, evidenceWords } from "./evidence.js";
import type { ChartWords } from "./frame-chart.js";
import { numberWords } from "./number-words.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { gapWords } from "./words/gap-words.js";
import { firstPlaces, quoted } from "./words/phrases.js";

/** Challenges and recommendations of one theme. */
export interface GapRow {
  readonly codeId: string;
  readonly codeLabel: string;
  /** Findings of kind challenge that carry the theme. */
  readonly challenges: number;
  /** Findings of kind recommendation that carry the theme. */
  readonly recommendations: number;
  readonly challengeIds?: readonly string[];
  readonly recommendationIds?: readonly string[];
}

/** Options of the charts of challenges beside recommendations. */
export interface GapOptions extends EvidenceOptions {
  /** Themes by how far challenges exceed recommendations, or in the order of the rows. @defaultValue "gap" */
  readonly order?: "gap" | "given";
}

/** What both charts of challenges beside recommendations draw and say. */
export interface GapStory {
  /** Themes with at least one challenge or recommendation, in drawing order. */
  readonly themes: readonly GapRow[];
  readonly labels: AxisLabels;
  readonly words: ChartWords;
  readonly values: readonly Readonly<Record<string, string | number>>[];
}

/** Columns of the table twin. */
export function gapColumns({ language = "en" }: GapOptions): ChartTable["columns"] {
  const heading = COLUMN_TITLES[language];
  return [{ field: "codeLabel", title: heading.theme }, { field: "challenges", title: heading.challenges }, { field: "recommendations", title: heading.recommendations }, { field: "gap", title: heading.gap }];
}

/** Order the themes and put the finding into words; `undefined` when nothing was raised. */
export function gapStory(caller: string, rows: readonly GapRow[], { order = "gap", findingText, ...options }: GapOptions): GapStory | undefined {
  const { language = "en" } = options;
  checkRows(caller, rows, { counts: ["challenges", "recommendations"], distinct: ["codeId", ({ codeId }) => codeId] });
  const raised = rows.filter(({ challenges, recommendations }) => challenges + recommendations > 0);
  if (raised.length === 0) return undefined;
  const gapOf = (row: GapRow): number => row.recommendations - row.challenges;
  const byGap = raised.toSorted((a, b) => gapOf(a) - gapOf(b) || b.challenges - a.challenges);
  const themes = order === "gap" ? byGap : raised;
  const words = gapWords[language];
  const [first, last] = [byGap[0] as GapRow, byGap.at(-1) as GapRow];
  const withGapOf = (wanted: GapRow): readonly GapRow[] => byGap.filter((row) => gapOf(row) === gapOf(wanted));
  const titleOf = (): string => {
    if (gapOf(first) >= 0) return gapOf(last) > 0 ? words.answered(firstPlaces(withGapOf(last).map((row) => words.against(quoted(row.codeLabel, language), countWords(row.recommendations, "recommendation", language), countWords(row.challenges, "challenge", language))), language, 2)) : words.even;
    const all = numberWords(raised.length, language);
    const widest = withGapOf(first);
    if (widest.length > 1 && widest.length === raised.length) return words.alike(all, numberWords(-gapOf(first), language));
    return words.unanswered(firstPlaces(widest.map((row) => words.against(quoted(row.codeLabel, language), numberWords(row.challenges, language), numberWords(row.recommendations, language))), language, 2), count((gap) => gap < 0), all);
  };
  // A finding with two themes stands in two rows and is one finding; without ids the rows' counts are all there is.
  const sum = (field: "challenges" | "recommendations", ids: "challengeIds" | "recommendationIds"): number =>
    raised.every((row) => row[ids]?.length === row[field]) ? new Set(raised.flatMap((row) => row[ids] ?? [])).size : raised.reduce((total, row) => total + row[field], 0);
  const labels = axisLabels(themes.map(({ codeId, codeLabel }) => ({ id: codeId, label: codeLabel })), { language });
  const count = (holds: (gap: number) => boolean): string => numberWords(raised.filter((row) => holds(gapOf(row))).length, language);
  return {
    themes,
    labels,
    values: themes.map((row) => ({
      codeId: row.codeId,
      codeLabel: row.codeLabel,
      challenges: row.challenges,
      recommendations: row.recommendations,
      challengesText: numberWords(row.challenges, language),
      recommendationsText: numberWords(row.recommendations, language),
      challengeEvidence: evidenceWords(row.challengeIds, findingText),
      recommendationEvidence: evidenceWords(row.recommendationIds, findingText),
    })),
    words: {
      title: titleOf(),
      subtitle: words.subtitle(countWords(sum("challenges", "challengeIds"), "challenge", language), countWords(sum("recommendations", "recommendationIds"), "recommendation", language), countWords(raised.length, "theme", language)),
      description: words.description(countWords(raised.length, "theme", language), count((gap) => gap < 0), count((gap) => gap > 0)),
      notes: labels.notes,
      table: { columns: gapColumns(options), rows: themes.map((row) => ({ codeLabel: row.codeLabel, challenges: row.challenges, recommendations: row.recommendations, gap: gapOf(row) })) },
    },
  };
}
