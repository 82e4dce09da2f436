import type { CoreIssue } from "../shared/errors.js";
import { pathText } from "../shared/zod-issues.js";
import { answerIssues } from "./answer-issues.js";
import { keyOf } from "./record-key.js";
import { type CollectionName, DATASET_COLLECTIONS } from "./dataset.js";
import type { RawCollections } from "./raw-collections.js";

/** Fields that hold the id, or the ids, of records of another collection. */
const REFERENCES: { readonly [from in CollectionName]?: Readonly<Record<string, CollectionName>> } = {
  organizations: { "sources[].sourceId": "sources" },
  stakeholders: { organizationId: "organizations", "meetingIds[]": "meetings", "sources[].sourceId": "sources" },
  series: { organizerId: "organizations" },
  meetings: { seriesId: "series", "chair.organizationId": "organizations", "speakers[].organizationId": "organizations", "attendance[]": "figures", "sources[].sourceId": "sources" },
  findings: { meetingId: "meetings", seriesId: "series", "stakeholderIds[]": "stakeholders", "sources[].sourceId": "sources" },
  figures: { citedById: "organizations", sourceId: "sources" },
  codings: { findingId: "findings", codebookId: "codebooks", coderId: "coders" },
  answers: { recommendationId: "findings", challengeId: "findings", coderId: "coders" },
  conclusions: { "supporting[]": "findings", "opposing[]": "findings" },
  locations: { "sources[].sourceId": "sources" },
  services: {
    organizationId: "organizations", "locationIds[]": "locations", "figureIds[]": "figures", "calls[].figureIds[]": "figures", "calls[].sources[].sourceId": "sources",
    "materials[].itemFigureIds[]": "figures", "materials[].peopleFigureIds[]": "figures", "materials[].sources[].sourceId": "sources", "sources[].sourceId": "sources",
  },
  referrals: { referrerId: "organizations", recipientId: "organizations", serviceId: "services" },
  campaigns: { organizationId: "organizations", "membershipFigureIds[]": "figures", "audienceFigureIds[]": "figures", "sources[].sourceId": "sources" },
  activities: { campaignId: "campaigns", reportsMeetingId: "meetings", "figureIds[]": "figures", "sources[].sourceId": "sources" },
  programmes: {
    partOfId: "programmes", leadId: "organizations", "partnerIds[]": "organizations", "funderIds[]": "organizations", "components[].organizationIds[]": "organizations",
    "components[].meetingIds[]": "meetings", "components[].figureIds[]": "figures", "components[].sources[].sourceId": "sources", "indicators[].figureIds[]": "figures",
    "guides[].figureIds[]": "figures", "guides[].sources[].sourceId": "sources", "sources[].sourceId": "sources",
  },
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const own = (value: unknown, key: string): unknown => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const idOf = (record: unknown): string | undefined => {
  const id = own(record, "id");
  return typeof id === "string" ? id : undefined;
};

/** An id that a record names, and where. */
interface Named {
  readonly id: string;
  readonly path: (string | number)[];
}

/** Every string that a dotted path with `[]` reaches, with where it stands. */
function* reach(value: unknown, steps: readonly string[], path: readonly (string | number)[]): Generator<Named> {
  const [step, ...rest] = steps;
  if (step === undefined) {
    if (typeof value === "string") yield { id: value, path: [...path] };
  } else if (step.endsWith("[]")) {
    const key = step.slice(0, -2);
    for (const [at, item] of list(own(value, key)).entries()) yield* reach(item, rest, [...path, key, at]);
  } else yield* reach(own(value, step), rest, [...path, step]);
}

const issue = (code: CoreIssue["code"], from: string, path: (string | number)[], must: string): CoreIssue => ({ code, path, message: `${from}: ${pathText(path)} must ${must}` });

/** Ids that one list names again, each at its later place: who is named twice would be counted twice. */
function repeated(named: readonly Named[]): Named[] {
  const seen = new Set<string>();
  return named.filter(({ id, path }) => {
    const key = `${path.slice(0, -1).join(".")} ${id}`;
    const isRepeated = seen.has(key);
    seen.add(key);
    return isRepeated;
  });
}

/** Ids that stand twice in one collection, each at its later place. */
function* duplicates(raw: RawCollections, from: string): Generator<CoreIssue> {
  for (const name of Object.keys(DATASET_COLLECTIONS) as CollectionName[]) {
    if (name === "codings") continue;
    const seen = new Map<string, number>();
    for (const [at, record] of raw[name].entries()) {
      const id = idOf(record);
      if (id === undefined) continue;
      const first = seen.get(id);
      if (first === undefined) seen.set(id, at);
      else yield issue("duplicate_id", from, [name, at, "id"], `be unique in ${name}; it is that of ${name}[${first}]`);
    }
  }
}

/** Codings whose code, or whose codebook version, their codebook does not have, and codings said twice. */
function* codingProblems(raw: RawCollections, from: string): Generator<CoreIssue> {
  const codes = new Map(raw.codebooks.map((book) => [idOf(book), { version: own(book, "version"), codes: new Set(list(own(book, "codes")).map(idOf)) }] as const));
  const seen = new Map<string, number>();
  for (const [at, coding] of raw.codings.entries()) {
    const [codebookId, codeId, version] = ["codebookId", "codeId", "codebookVersion"].map((key) => own(coding, key));
    const book = typeof codebookId === "string" ? codes.get(codebookId) : undefined;
    if (book !== undefined && typeof codeId === "string" && !book.codes.has(codeId)) yield issue("unknown_reference", from, ["codings", at, "codeId"], "be a code of its codebook");
    if (book !== undefined && typeof version === "string" && book.version !== version) yield issue("unknown_reference", from, ["codings", at, "codebookVersion"], "be the version of its codebook in this dataset");
    const key = keyOf(own(coding, "findingId"), codebookId, version, codeId, own(coding, "coderId"));
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, at);
    else yield issue("duplicate_id", from, ["codings", at], `say something else than codings[${first}]: same finding, code and coder`);
  }
}

/** Findings whose breakout group is not one of their meeting's. */
function* groupProblems(raw: RawCollections, from: string): Generator<CoreIssue> {
  const groups = new Map(raw.meetings.map((meeting) => [idOf(meeting), new Set(list(own(meeting, "groups")).map(idOf))] as const));
  for (const [at, finding] of raw.findings.entries()) {
    const [meetingId, groupId] = [own(finding, "meetingId"), own(finding, "groupId")];
    if (typeof groupId !== "string") continue;
    if (typeof meetingId !== "string" || (groups.has(meetingId) && groups.get(meetingId)?.has(groupId) !== true)) yield issue("unknown_reference", from, ["findings", at, "groupId"], "be a group of the finding's meeting");
  }
}

/**
 * Every problem between records: ids that stand twice, references that lead nowhere or are named twice in one list, codings
 * outside their codebook, groups outside their meeting.
 *
 * @param raw Collections as read; records of a broken shape still count as referable when their id can be read.
 * @param from Name of the reporting function.
 */
export function referenceIssues(raw: RawCollections, from: string): CoreIssue[] {
  const ids = new Map((Object.keys(raw) as CollectionName[]).map((name) => [name, new Set(raw[name].map(idOf))] as const));
  const misnamed = (Object.entries(REFERENCES) as [CollectionName, Record<string, CollectionName>][]).flatMap(([name, fields]) =>
    Object.entries(fields).flatMap(([field, target]) =>
      raw[name].flatMap((record, at) => {
        const named = [...reach(record, field.split("."), [name, at])];
        return [
          ...named.filter(({ id }) => ids.get(target)?.has(id) !== true).map(({ path }) => issue("unknown_reference", from, path, `be the id of one of ${target}`)),
          ...(field.endsWith("[]") ? repeated(named) : []).map(({ path }) => issue("duplicate_id", from, path, "be named once in its list")),
        ];
      }),
    ),
  );
  return [...duplicates(raw, from), ...misnamed, ...codingProblems(raw, from), ...groupProblems(raw, from), ...answerIssues(raw, from)];
}
