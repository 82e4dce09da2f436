import type { ChartTable } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import type { ChartWords } from "./frame-chart.js";
import { idWords, type LabelOptions } from "./label-of.js";
import { numberWords } from "./number-words.js";
import { countWords } from "./words/chart-nouns.js";
import { coOccurrenceWords } from "./words/co-occurrence-words.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { quoted } from "./words/phrases.js";

/** How often two themes come up together. */
export interface CoOccurrenceChartRow {
  readonly codeA: string;
  readonly codeB: string;
  readonly unit: "meeting" | "finding";
  /** Findings or meetings with each. */
  readonly countA: number;
  readonly countB: number;
  /** Findings or meetings with both. */
  readonly together: number;
  readonly jaccard: number;
}

/** Options of the co-occurrence charts. */
export interface CoOccurrenceChartOptions extends LabelOptions {
  /** Most themes drawn, at least 2: those of the strongest pair, then those that meet most often. @defaultValue 20 in the matrix, 16 in the network */
  readonly limit?: number;
}

/** What both co-occurrence charts draw and say. */
export interface CoOccurrenceStory {
  /** Themes drawn, with how often each comes up and how often it meets another. */
  readonly themes: readonly { readonly id: string; readonly label: string; readonly count: number; readonly meets: number }[];
  readonly pairs: readonly CoOccurrenceChartRow[];
  readonly top: CoOccurrenceChartRow;
  readonly words: ChartWords;
}

/** Columns of the table twin. */
export function coOccurrenceColumns({ language = "en" }: CoOccurrenceChartOptions, unit: CoOccurrenceChartRow["unit"] = "finding"): ChartTable["columns"] {
  const heading = COLUMN_TITLES[language];
  return [{ field: "theme", title: heading.theme }, { field: "otherTheme", title: heading.otherTheme }, { field: "together", title: coOccurrenceWords[language].both[unit] }, { field: "jaccard", title: heading.coefficient }];
}

/** Choose the themes that meet most and put the finding into words; `undefined` when no two themes meet. */
export function coOccurrenceStory(rows: readonly CoOccurrenceChartRow[], kind: "matrix" | "network", { limit = kind === "matrix" ? 20 : 16, labelOf = idWords, ...options }: CoOccurrenceChartOptions): CoOccurrenceStory | undefined {
  const { language = "en" } = options;
  const caller = kind === "matrix" ? "coOccurrenceMatrixChart" : "coOccurrenceNetworkChart";
  checkLimit(caller, "limit", limit, 2);
  checkRows(caller, rows, { counts: ["countA", "countB", "together"], shares: ["jaccard"], distinct: ["codeB", ({ codeA, codeB }) => (codeA < codeB ? `${codeA} ${codeB}` : `${codeB} ${codeA}`)] });
  const met = rows.filter(({ codeA, codeB, together }) => together > 0 && codeA !== codeB).toSorted((a, b) => b.together - a.together || b.jaccard - a.jaccard);
  const [top] = met;
  if (top === undefined) return undefined;
  const words = coOccurrenceWords[language];
  const themes = new Map<string, { id: string; label: string; count: number; meets: number }>();
  for (const { codeA, codeB, countA, countB, together } of met)
    for (const [id, count] of [[codeA, countA], [codeB, countB]] as const) themes.set(id, { id, label: labelOf(id), count, meets: (themes.get(id)?.meets ?? 0) + together });
  const byMeets = [...themes.values()].toSorted((a, b) => b.meets - a.meets);
  // The pair that the title names is drawn, however rarely its themes meet others.
  const isDrawn = new Set([...new Set([top.codeA, top.codeB, ...byMeets.map(({ id }) => id)])].slice(0, limit));
  const drawn = byMeets.filter(({ id }) => isDrawn.has(id));
  const pairs = met.filter(({ codeA, codeB }) => isDrawn.has(codeA) && isDrawn.has(codeB));
  const strongest = met.filter(({ together }) => together === top.together).length;
  const others = strongest === 1 ? "" : words.others(strongest - 1, numberWords(strongest - 1, language));
  const title = words.title(quoted(labelOf(top.codeA), language), quoted(labelOf(top.codeB), language), others, words.units[top.unit](top.together, numberWords(top.together, language)));
  const pairWords = countWords(met.length, "pair", language);
  const unitName = words.unitName[top.unit];
  const subtitle = kind === "matrix" ? words.matrix(pairWords, language === "fr" ? unitName : `${unitName.charAt(0).toUpperCase()}${unitName.slice(1)}`) : words.network(pairWords, unitName);
  return {
    themes: drawn,
    pairs,
    top,
    words: {
      title,
      subtitle,
      description: words.description(countWords(themes.size, "theme", language), pairWords, `${title}.`),
      notes: met.length > pairs.length ? [words.more(countWords(met.length - pairs.length, "pair", language))] : [],
      table: { columns: coOccurrenceColumns(options, top.unit), rows: met.map((row) => ({ theme: labelOf(row.codeA), otherTheme: labelOf(row.codeB), together: row.together, jaccard: row.jaccard })) },
    },
  };
}
