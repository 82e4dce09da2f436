/** Part of a text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

// Each pair forbids its own marks inside, so that an opening mark without its closing one costs no more than a glance.
const QUOTATIONS = [/“[^“”]{1,2000}”/gu, /«[^«»]{1,2000}»/gu, /„[^„“”]{1,2000}[“”]/gu, /(?<![\p{L}\p{N}])‘[^‘’]{1,500}(?:’(?=\p{L})[^‘’]{1,500})*’(?!\p{L})/gu, /(?<![\p{L}\p{N}])"[^"\n]{1,2000}"(?![\p{L}\p{N}])/gu];

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]{0,40}";
const LAWS = [
  // A run of capitalized words that ends in the word for a law: the Pornography Control Act 2012
  new RegExp(`(?<![\\p{L}\\p{M}])${WORD}(?:,? (?:${WORD}|and|of|on|the|for|to|against|in)){0,20}? (?:Act|Ordinance|Code|Convention|Protocol|Law|Rules|Directive)(?![\\p{L}\\p{M}])(?:,? (?:of )?\\d{4})?`, "gu"),
  // Treaties whose own titles hold terms that their drafters would avoid today
  /(?<![\p{L}\p{M}])Protocol (?:to [^.;\n]{1,80} )?on the sale of children,? child prostitution,? and child pornography/giu,
  /(?<![\p{L}\p{M}])(?:Directive|Decision) [^.;\n]{1,120}child pornography/giu,
  /(?<![\p{L}\p{M}])Protocole [^.;\n]{1,120}la vente d[’']enfants, la prostitution des enfants et la pornographie mettant en scène des enfants/giu,
];

/**
 * Quotations and names of laws in a text: the words there are not the writer's to change.
 *
 * @returns Spans in the order of the text, none touching another.
 */
export function protectedSpans(text: string): Span[] {
  const found = [...QUOTATIONS, ...LAWS].flatMap((pattern) => [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })));
  const merged: Span[] = [];
  for (const span of found.toSorted((one, other) => one.from - other.from)) {
    const last = merged.at(-1);
    if (last === undefined || span.from > last.to) merged.push(span);
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return merged;
}

/**
 * Whether a span lies in one of the spans, which stand in order and apart.
 */
export function isProtected(spans: readonly Span[], { from, to }: Span): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const before = spans[low - 1];
  return before !== undefined && to <= before.to;
}
