import * as aq from "arquero";
import type { Dataset, Label, LabelLanguage } from "@redheart/core";
import { codingRows, type CodingRowsOptions, findingRows } from "./coding-rows.js";
import { tableOf } from "./table-of.js";

const CODE_COLUMNS = ["codeId", "codeLabel", "familyId", "familyLabel"] as const;
const COUNT_COLUMNS = ["count", "total", "share", "findingIds"] as const;

/** Options of the theme tables. */
export interface ThemeTableOptions extends CodingRowsOptions {
  /** Language of the label columns. @defaultValue "en" */
  readonly language?: LabelLanguage;
}

/** Codes of the dataset's codebooks in their order, with labels in one language; a code of two codebooks once, with the label of the last. */
function codesOf({ codebooks }: Dataset, language: LabelLanguage) {
  const text = (label: Label): string => label[language];
  const codes = codebooks.flatMap((book) => {
    const familyLabel = new Map(book.families.map(({ id, label }) => [id, text(label)] as const));
    return book.codes.map(({ id, familyId, label }) => ({ codeId: id as string, codeLabel: text(label), familyId: familyId as string, familyLabel: familyLabel.get(familyId) ?? familyId }));
  });
  return [...new Map(codes.map((code) => [code.codeId, code] as const)).values()];
}

/** A code that no codebook of the dataset has stands under its id. */
const codeIn = (codeOf: ReadonlyMap<string, ReturnType<typeof codesOf>[number]>, codeId: string) => codeOf.get(codeId) ?? { codeId, codeLabel: codeId, familyId: "", familyLabel: "" };

type Pair = Readonly<Record<string, unknown>> & { readonly codeId: string; readonly findingId: string };

/**
 * Distinct findings of each code within each group, Arquero's work: one row a code and group that occur together, with the ids.
 * `total` is the group's number of findings, coded or not; `share` is `count / total`.
 */
function countByCodeAnd<Group extends string>(pairs: readonly Pair[], group: Group, totals: ReadonlyMap<string, number>): { codeId: string; group: string; count: number; total: number; share: number; findingIds: string[] }[] {
  if (pairs.length === 0) return [];
  const counted = aq.from(pairs as object[]).groupby("codeId", group).rollup({ findingIds: (d: { findingId: string }) => aq.op.array_agg_distinct(d.findingId) });
  return (counted.objects() as ({ codeId: string; findingIds: string[] } & Record<Group, string>)[]).map((row) => {
    const total = totals.get(row[group]) ?? 0;
    return { codeId: row.codeId, group: row[group], count: row.findingIds.length, total, share: total === 0 ? 0 : row.findingIds.length / total, findingIds: row.findingIds };
  });
}

const tally = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Rows in the order of the codebook, codes that it does not have last, then of the groups. */
function inOrder<Row extends { codeId: string; group: string }>(rows: readonly Row[], codes: readonly { codeId: string }[], groups: readonly string[]): Row[] {
  const placeIn = (list: readonly string[]) => {
    const places = new Map(list.map((id, at) => [id, at] as const));
    return (id: string): number => places.get(id) ?? list.length;
  };
  const [code, group] = [placeIn(codes.map(({ codeId }) => codeId)), placeIn(groups)];
  const byId = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return rows.toSorted((a, b) => code(a.codeId) - code(b.codeId) || byId(a.codeId, b.codeId) || group(a.group) - group(b.group));
}

/**
 * How many findings of each meeting carry each theme. One row a theme and meeting that occur together.
 *
 * Columns: `codeId`, `codeLabel`, `familyId`, `familyLabel`, `meetingId`, `meetingLabel` (the short title where there is one), `count` (findings), `total` (findings of the
 * meeting), `share` (`count / total`), `findingIds`. Findings raised at a series stand under no meeting and are left out.
 *
 * @example
 * ```ts
 * themeByMeeting(consultations).columnNames().includes("findingIds") // => true
 * ```
 */
export function themeByMeeting(dataset: Dataset, { language = "en", ...options }: ThemeTableOptions = {}): aq.ColumnTable {
  const codes = codesOf(dataset, language);
  const codeOf = new Map(codes.map((code) => [code.codeId, code] as const));
  const titleOf = new Map<string, string>(dataset.meetings.map(({ id, title, shortTitle }) => [id, shortTitle ?? title]));
  const totals = tally(findingRows(dataset).flatMap(({ meetingId }) => meetingId ?? []));
  const pairs = codingRows(dataset, options).flatMap(({ codeId, findingId, meetingId }) => (meetingId === null ? [] : [{ codeId, findingId, meetingId }]));
  const rows = inOrder(countByCodeAnd(pairs, "meetingId", totals), codes, dataset.meetings.map(({ id }) => id));
  return tableOf(
    rows.map(({ group, codeId, ...numbers }) => ({ ...codeIn(codeOf, codeId), meetingId: group, meetingLabel: titleOf.get(group) ?? group, ...numbers })),
    [...CODE_COLUMNS, "meetingId", "meetingLabel", ...COUNT_COLUMNS],
  );
}

/**
 * How many findings that each stakeholder raised carry each theme. One row a theme and stakeholder that occur together; a finding raised by two counts for both.
 *
 * Columns: `codeId`, `codeLabel`, `familyId`, `familyLabel`, `stakeholderId`, `stakeholderLabel`, `category`, `count` (findings), `total`
 * (findings of the stakeholder), `share` (`count / total`), `findingIds`.
 *
 * @example
 * ```ts
 * themeByStakeholder(consultations).columnNames().includes("stakeholderId") // => true
 * ```
 */
export function themeByStakeholder(dataset: Dataset, { language = "en", ...options }: ThemeTableOptions = {}): aq.ColumnTable {
  const codes = codesOf(dataset, language);
  const codeOf = new Map(codes.map((code) => [code.codeId, code] as const));
  const stakeholderOf = new Map<string, Dataset["stakeholders"][number]>(dataset.stakeholders.map((stakeholder) => [stakeholder.id, stakeholder]));
  const totals = tally(findingRows(dataset).flatMap(({ stakeholderIds }) => [...new Set(stakeholderIds)]));
  const pairs = codingRows(dataset, options).flatMap(({ codeId, findingId, stakeholderIds }) => stakeholderIds.map((stakeholderId) => ({ codeId, findingId, stakeholderId })));
  const rows = inOrder(countByCodeAnd(pairs, "stakeholderId", totals), codes, dataset.stakeholders.map(({ id }) => id));
  return tableOf(
    rows.map(({ group, codeId, ...numbers }) => ({ ...codeIn(codeOf, codeId), stakeholderId: group, stakeholderLabel: stakeholderOf.get(group)?.name ?? group, category: stakeholderOf.get(group)?.category ?? "mixed", ...numbers })),
    [...CODE_COLUMNS, "stakeholderId", "stakeholderLabel", "category", ...COUNT_COLUMNS],
  );
}

/**
 * Challenges beside recommendations, theme by theme. One row a theme of the codebook, also where nothing was raised.
 *
 * Columns: `codeId`, `codeLabel`, `familyId`, `familyLabel`, `challenges`, `recommendations` (findings), `challengeIds`, `recommendationIds`.
 *
 * @example
 * ```ts
 * challengesAndRecommendations(consultations).numRows() === consultations.codebooks[0].codes.length // => true
 * ```
 */
export function challengesAndRecommendations(dataset: Dataset, { language = "en", ...options }: ThemeTableOptions = {}): aq.ColumnTable {
  const rows = codingRows(dataset, options);
  const idsOf = (codeId: string, kind: string): string[] => [...new Set(rows.filter((row) => row.codeId === codeId && row.kind === kind).map(({ findingId }) => findingId))];
  return tableOf(
    codesOf(dataset, language).map((code) => {
      const [challengeIds, recommendationIds] = [idsOf(code.codeId, "challenge"), idsOf(code.codeId, "recommendation")];
      return { ...code, challenges: challengeIds.length, recommendations: recommendationIds.length, challengeIds, recommendationIds };
    }),
    [...CODE_COLUMNS, "challenges", "recommendations", "challengeIds", "recommendationIds"],
  );
}
