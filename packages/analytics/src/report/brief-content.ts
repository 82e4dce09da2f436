import type { Coding, Dataset, Finding, Label } from "@redheart/core";
import { CoreError } from "@redheart/core/errors";
import type { Audience, Clause, RequestGroup } from "./audience/audience.js";
import { meetsClause } from "./audience/meets-clause.js";
import { resolveAudience } from "./audience/resolve-audience.js";
import type { BriefOptions } from "./brief-options.js";
import { type DecidingCoder, decidingThemes } from "./deciding-themes.js";

/** One kind of request with its findings. */
export interface RequestGroupFindings {
  readonly id: string;
  /** `undefined` for what no group's rule fits. */
  readonly label: Label | undefined;
  readonly when: readonly Clause[];
  readonly recommendations: readonly Finding[];
  readonly challenges: readonly Finding[];
}

/** What a brief is about, before any wording. */
export interface BriefContent {
  readonly dataset: Dataset;
  readonly audience: Audience | undefined;
  readonly themes: readonly string[];
  /** Themes of a finding, as the deciding coders gave them. */
  readonly themesOf: (findingId: string) => readonly string[];
  readonly coders: readonly DecidingCoder[];
  /** Findings of every kind that concern the brief, in the dataset's order. */
  readonly selected: readonly Finding[];
  /** Groups that hold something, in their order. */
  readonly groups: readonly RequestGroupFindings[];
  /** Meetings that were reported with findings of their own: the n of every share. */
  readonly meetingIds: readonly string[];
}

const isOfKind = (kind: Finding["kind"]) => (finding: Finding): boolean => finding.kind === kind;

function checkThemes({ codebooks }: Dataset, themes: readonly string[], audience: Audience | undefined): void {
  const known = new Set<string>(codebooks.flatMap(({ codes }) => codes.map(({ id }) => id)));
  const check = (theme: string, path: (string | number)[]): void => {
    if (!known.has(theme)) throw new CoreError("unknown_reference", `brief: ${path[0] === "themes" ? "themes" : "themes of the audience"} must be codes of the dataset's codebooks; got an unknown one`, path);
  };
  for (const [at, theme] of themes.entries()) check(theme, ["themes", at]);
  if (known.size === 0 || audience === undefined) return;
  const clauses = [...audience.select.map((clause, at) => ({ clause, path: ["audience", "select", at] })), ...(audience.groups ?? []).flatMap(({ when }, group) => when.map((clause, at) => ({ clause, path: ["audience", "groups", group, "when", at] })))];
  for (const { clause, path } of clauses)
    for (const field of ["themes", "allThemes", "withoutThemes"] as const) for (const [at, theme] of (clause[field] ?? []).entries()) check(theme, [...path, field, at]);
}

/** One group a theme: those asked for, or those that the audience names, or all of the codebooks. */
function groupsByTheme({ codebooks }: Dataset, themes: readonly string[], audience: Audience | undefined): RequestGroup[] {
  const codes = codebooks.flatMap((book) => book.codes);
  const named = themes.length > 0 ? themes : (audience?.select.flatMap((clause) => clause.themes ?? []) ?? []);
  const ordered = [...codes.filter(({ id }) => named.includes(id)), ...codes.filter(({ id }) => !named.includes(id))];
  return ordered.map(({ id, label }) => ({ id, label, when: [{ themes: [id] }] }));
}

/** Findings sorted into the groups: each under the first whose rule it meets, the rest in a group of its own. */
function sortIntoGroups(findings: readonly Finding[], groups: readonly RequestGroup[], meets: (finding: Finding, clauses: readonly Clause[]) => boolean): RequestGroupFindings[] {
  const groupOf = new Map(findings.map((finding) => [finding.id, groups.findIndex(({ when }) => meets(finding, when))] as const));
  const of = (index: number, kind: Finding["kind"]): Finding[] => findings.filter((finding) => groupOf.get(finding.id) === index && finding.kind === kind);
  const all: RequestGroupFindings[] = [
    ...groups.map(({ id, label, when }, at) => ({ id, label, when, recommendations: of(at, "recommendation"), challenges: of(at, "challenge") })),
    { id: "other-requests", label: undefined, when: [], recommendations: of(-1, "recommendation"), challenges: of(-1, "challenge") },
  ];
  return all.filter(({ recommendations, challenges }) => recommendations.length + challenges.length > 0);
}

/**
 * What a brief says, as data: the findings that concern the audience, grouped by what is asked.
 *
 * @throws {CoreError} `unknown_value` for an unknown audience, `unknown_reference` for an unknown theme.
 * @example
 * ```ts
 * const { groups } = briefContent(consultations, consultations.codings, { audience: "law-ministry" });
 * groups[0]?.id // => "amend-or-enact"
 * ```
 */
export function briefContent(dataset: Dataset, codings: readonly Coding[], { audience: asked, themes = [] }: BriefOptions): BriefContent {
  const audience = asked === undefined ? undefined : resolveAudience(asked);
  checkThemes(dataset, themes, audience);
  const { themesOf, coders } = decidingThemes(dataset, codings);
  const themesOfFinding = (id: string): readonly string[] => themesOf.get(id) ?? [];
  const meets = (finding: Finding, clauses: readonly Clause[]): boolean => clauses.some((clause) => meetsClause(finding, themesOfFinding(finding.id), clause));
  const selected = (dataset.findings as readonly Finding[]).filter(
    (finding) => (audience === undefined || meets(finding, audience.select)) && (themes.length === 0 || themesOfFinding(finding.id).some((theme) => themes.includes(theme))),
  );
  const withFindings = new Set<string>(dataset.findings.flatMap(({ meetingId }) => meetingId ?? []));
  return {
    dataset,
    audience,
    themes,
    themesOf: themesOfFinding,
    coders,
    selected,
    groups: sortIntoGroups(selected.filter((finding) => isOfKind("recommendation")(finding) || isOfKind("challenge")(finding)), audience?.groups ?? groupsByTheme(dataset, themes, audience), meets),
    meetingIds: dataset.meetings.filter(({ id, record }) => record === "reported" && withFindings.has(id)).map(({ id }) => id),
  };
}
