import type { TopLevelSpec } from "vega-lite";
import { axisLabels, distinctBy, rowAxis, rowStep } from "./axis-labels.js";
import { barColumn } from "./bar-column.js";
import type { ChartTableColumn } from "./chart-table.js";
import { checkLimit, checkRows } from "./check-rows.js";
import { type ChartOptions, frameChart } from "./frame-chart.js";
import { idWords } from "./label-of.js";
import { messageChart } from "./message-chart.js";
import { shortDateWords } from "./months.js";
import { numberWords } from "./number-words.js";
import { CATEGORY_COLOURS, QUIET } from "./palette.js";
import { measureText } from "./text-measure.js";
import { countWords } from "./words/chart-nouns.js";
import { COLUMN_TITLES } from "./words/column-titles.js";
import { firstPlaces, listWords, NOTHING_TO_DRAW, quoted } from "./words/phrases.js";
import { reachWords } from "./words/reach-words.js";
import { wrapText } from "./wrap-text.js";

/** What one post drew, of one kind. */
export interface ReachRow {
  readonly postId: string;
  readonly postLabel: string;
  /** Date of year, month or day precision; absent where the source gives none. */
  readonly date?: string | null;
  /** `reactions`, `comments`, `shares`, `reached`, `engaged`, or the platform's own. */
  readonly kind: string;
  readonly count: number;
}

/** Options of {@link reachChart}. */
export interface ReachOptions extends ChartOptions {
  /** Most posts drawn, those that drew most of the first kind; the table twin has all. @defaultValue 15 */
  readonly limit?: number;
  /** Kinds in the order of their columns. @defaultValue reactions, comments, shares, reached, engaged, then others */
  readonly kinds?: readonly string[];
}

const KINDS = ["reactions", "comments", "shares", "reached", "engaged"];

/**
 * Reach of a campaign, post by post in order of date: a column of bars for each kind of response, each with its own scale,
 * because a reaction, a share and a person reached are different things.
 *
 * @param rows One a post and kind. Not changed.
 * @param options Language, words, order of kinds, most posts drawn.
 * @returns A plain Vega-Lite specification; one that says so in words when no post drew anything.
 * @throws {CoreError} `out_of_range` for a number that is not finite or out of its range, `duplicate_id` for a row that stands twice, `invalid_option`.
 * @example
 * ```ts
 * const spec = reachChart([{ postId: "post-1", postLabel: "Launch", date: "2022-07-30", kind: "reactions", count: 34 }]);
 * spec.description // => "Columns of bars for 1 post by date, one column each for Reactions. “Launch” drew most: 34 reactions."
 * ```
 */
export function reachChart(rows: readonly ReachRow[], { limit = 15, kinds: order = KINDS, ...options }: ReachOptions = {}): TopLevelSpec {
  const { language = "en" } = options;
  const heading = COLUMN_TITLES[language];
  const words = reachWords[language];
  const columns: ChartTableColumn[] = (["post", "date", "kind", "count"] as const).map((field) => ({ field, title: heading[field] }));
  checkLimit("reachChart", "limit", limit);
  checkRows("reachChart", rows, { counts: ["count"], distinct: ["kind", ({ postId, kind }) => `${postId} ${kind}`] });
  const drew = rows.filter(({ count }) => count > 0);
  if (drew.length === 0) return messageChart(NOTHING_TO_DRAW[language], columns, options);

  const present = [...new Set(drew.map(({ kind }) => kind))];
  const kinds = [...order.filter((kind) => present.includes(kind)), ...present.filter((kind) => !order.includes(kind))];
  const [firstKind = ""] = kinds;
  const kindWords = (kind: string): string => (Object.hasOwn(words.kinds, kind) ? words.kinds[kind] : undefined) ?? idWords(kind);
  const posts = distinctBy(drew, ({ postId, postLabel }) => ({ id: postId, label: postLabel })).map((post) => {
    const own = drew.filter(({ postId }) => postId === post.id);
    const date = own.find((row) => typeof row.date === "string")?.date ?? "";
    return { ...post, own, date, dateText: date === "" ? words.undated : shortDateWords(date, language), drew: own.reduce((sum, { kind, count }) => (kind === firstKind ? sum + count : sum), 0) };
  });
  const ranked = posts.toSorted((a, b) => b.drew - a.drew);
  const drawn = ranked.slice(0, limit).toSorted((a, b) => (a.date === b.date ? 0 : a.date === "" ? 1 : b.date === "" || a.date < b.date ? -1 : 1));
  const labels = axisLabels(drawn, { language, width: 290 });
  const y = { field: "postId", type: "nominal", scale: { type: "band", domain: drawn.map(({ id }) => id), paddingInner: 0.35 }, title: null };
  const values = drawn.flatMap(({ id, label, dateText, own }) => own.map(({ kind, count }) => ({ postId: id, post: label, date: dateText, kind, kindText: kindWords(kind), count, shown: numberWords(count, language) })));
  const shown = kinds.filter((kind) => values.some((value) => value.kind === kind));
  const names = new Map(shown.map((kind) => [kind, wrapText(kindWords(kind), { width: Math.max(76, ...kindWords(kind).split(" ").map((word) => Math.min(140, measureText(word, 12, 600)))), weight: 600 })] as const));
  const nameLines = Math.max(...[...names.values()].map(({ length }) => length));
  // Headings of one line stand on the last line of those of two.
  const nameOf = (kind: string): string[] => [...Array.from({ length: nameLines - (names.get(kind)?.length ?? 0) }, () => " "), ...(names.get(kind) ?? [])];
  const widths = shown.map((kind) => (kind === firstKind ? 130 : 44));
  const dateWidth = Math.ceil(Math.max(...drawn.map(({ dateText }) => measureText(dateText, 11))));
  const top = ranked[0] as (typeof ranked)[number];
  const most = ranked.filter(({ drew: own }) => own === top.drew).map(({ label }) => quoted(label, language));
  const title = (most.length > 1 ? words.tied : words.title)(firstPlaces(most, language), `${numberWords(top.drew, language)} ${kindWords(firstKind).toLowerCase()}`);
  return frameChart(
    {
      data: { values },
      spacing: 16,
      hconcat: [
        {
          width: dateWidth,
          height: { step: rowStep(labels, 28) },
          data: { values: drawn.map(({ id, dateText }) => ({ postId: id, dateText })) },
          mark: { type: "text", align: "left", fontSize: 11, color: QUIET, aria: false },
          encoding: { x: { value: 0 }, y: { ...y, axis: null }, text: { field: "dateText", type: "nominal" } },
        },
        ...shown.map((kind, at) =>
          barColumn({
            y: { ...y, axis: at === 0 ? { ...rowAxis(labels), labelAlign: "left", labelPadding: Math.ceil(labels.width) + 10 } : null },
            heading: nameOf(kind),
            value: "count",
            text: "shown",
            greatest: Math.max(...values.filter((value) => value.kind === kind).map(({ count }) => count)),
            colour: CATEGORY_COLOURS[0],
            bar: widths[at] ?? 44,
            textWidth: 26,
            step: rowStep(labels, 28),
            filter: `datum.kind === ${JSON.stringify(kind)}`,
            tooltip: (["post", "date", "kindText", "shown"] as const).map((field) => ({ field, title: field === "kindText" ? heading.kind : field === "shown" ? heading.count : heading[field] })),
          }),
        ),
      ],
    },
    {
      title,
      subtitle: words.subtitle(countWords(posts.length, "post", language)),
      description: words.description(countWords(drawn.length, "post", language), listWords(shown.map(kindWords), language), `${title}.`),
      notes: [...(posts.length > drawn.length ? [words.more(countWords(posts.length - drawn.length, "post", language))] : []), ...labels.notes],
      table: { columns, rows: posts.flatMap(({ label, date, own }) => own.map(({ kind, count }) => ({ post: label, date, kind: kindWords(kind), count }))) },
    },
    dateWidth + labels.width + widths.reduce((sum, width) => sum + width + 56, 0),
    options,
  );
}
