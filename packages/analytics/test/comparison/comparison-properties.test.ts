import {
  answerLinks, codeNetwork, codeSaturation, coOccurrence, countCodes, type CountingUnit, countWords, findingPrevalence, gaps, keynessAgainstRest, keynessBetween, meetingPrevalence, rankStability, recurrentChallenges,
  themeDifferences, themeTrends,
} from "@redheart/analytics/comparison";
import { seededRandom } from "@redheart/analytics/statistics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

interface Row {
  readonly findingId: string;
  readonly meetingId: string | null;
  readonly kind: string;
  readonly text: string;
  readonly year: number | null;
  readonly stakeholderCategories: readonly string[];
  readonly addressees: readonly string[];
}
interface Given {
  readonly findings: readonly Row[];
  readonly codings: readonly { readonly findingId: string; readonly codeId: string; readonly familyId: string; readonly meetingId: string | null }[];
}

const MEETINGS = ["m1", "m2", "m3", "m4", "m5", "m6", "m7"];
const rows = fc.array(
  fc.record({
    meetingId: fc.option(fc.constantFrom(...MEETINGS)), kind: fc.constantFrom("challenge", "recommendation", "observation"), text: fc.constantFrom("", "slow court", "no court at all", "দূরের আদালত", "__proto__ constructor"),
    year: fc.option(fc.integer({ min: 2021, max: 2024 })), stakeholderCategories: fc.uniqueArray(fc.constantFrom("lawyers", "parents", "__proto__"), { maxLength: 3 }),
    addressees: fc.uniqueArray(fc.constantFrom("courts", "police"), { maxLength: 2 }), codes: fc.array(fc.constantFrom("delay", "bail", "shelter", "constructor"), { maxLength: 3 }),
  }),
  { maxLength: 20 },
);
/** Findings with codes, repeats and codings of findings that do not exist among them; from nothing at all upwards. */
const given: fc.Arbitrary<Given> = rows.map((made) => ({
  findings: made.map(({ codes: _codes, ...row }, at) => ({ ...row, findingId: `f${String(at).padStart(2, "0")}` })),
  codings: [
    ...made.flatMap(({ codes, meetingId }, at) => codes.map((codeId) => ({ findingId: `f${String(at).padStart(2, "0")}`, codeId, familyId: codeId === "shelter" ? "" : "justice", meetingId }))),
    { findingId: "elsewhere", codeId: "delay", familyId: "justice", meetingId: null },
  ],
}));

const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (typeof code !== "string") throw error;
    return { error: code };
  }
};

/** Everything that comparison says of some findings; a coded error stands for what the data do not give. */
const everything = ({ findings, codings }: Given): Readonly<Record<string, unknown>> => {
  const links = answerLinks(findings, codings, { minimumScore: 0 });
  const trends = <U extends CountingUnit>(unit: U) => themeTrends(codings, findings, { period: "year", unit });
  const counts = countCodes(codings, findings, "stakeholderCategories");
  const groupOf = (name: string) => counts.groups.get(name) ?? new Map<string, number>();
  return {
    meetings: meetingPrevalence(codings, findings, { by: "stakeholderCategories" }),
    findings: findingPrevalence(codings, findings, { by: "kind", of: "family" }),
    off: findingPrevalence(codings, findings, { by: "year", interval: false }),
    together: coOccurrence(codings, { unit: "finding" }),
    network: codeNetwork(coOccurrence(codings, { unit: "meeting" })),
    between: codeOf(() => keynessBetween(groupOf("lawyers"), groupOf("parents"))),
    rest: codeOf(() => keynessAgainstRest(groupOf("lawyers"), counts.whole)),
    words: codeOf(() => keynessAgainstRest(countWords(findings, "kind").groups.get("challenge") ?? new Map(), countWords(findings, "kind").whole)),
    differences: codeOf(() => themeDifferences(codings, findings, { by: "kind", random: seededRandom(3), draws: 99 })),
    saturation: codeSaturation(codings, MEETINGS, { permutations: { draws: 20, random: seededRandom(3) } }),
    trends: codeOf(() => trends("meeting")),
    stability: codeOf(() => rankStability(trends("finding"))),
    gaps: gaps(findings, codings, { by: "stakeholderCategories", links }),
    links,
    recurrent: recurrentChallenges(findings, codings, MEETINGS),
  };
};

function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === "number") yield value;
  else if (typeof value === "object" && value !== null) for (const part of Object.values(value)) yield* numbersIn(part);
}

/** The same, lists of evidence sorted: their order is that of the codings. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const parts = value.map(sorted);
    return parts.every((part) => typeof part === "string") ? parts.toSorted() : parts.map((part) => JSON.stringify(part)).toSorted();
  }
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, sorted(part)])) : value;
};

/** Sums of rounded numbers may end in another last digit when their order changes. */
const rounded = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_key, part: unknown) => (typeof part === "number" ? Number(part.toPrecision(10)) : part)));

describe("all comparisons together", () => {
  it("give finite numbers or a coded error, for no finding, one finding, no code, names of the language among them", () => {
    fc.assert(fc.property(given, (data) => {
      for (const number of numbersIn(everything(data))) expect(Number.isFinite(number)).toBe(true);
    }));
    for (const number of numbersIn(everything({ findings: [], codings: [] }))) expect(Number.isFinite(number)).toBe(true);
  });

  it("say the same in any order of findings and codings, repeats or not", () => {
    fc.assert(fc.property(given, fc.integer({ min: 0, max: 99 }), ({ findings, codings }, at) => {
      const turn = <T>(list: readonly T[]): T[] => [...list.slice(at % (list.length || 1)), ...list.slice(0, at % (list.length || 1))].toReversed();
      const changed = everything({ findings: turn(findings), codings: [...turn(codings), ...codings] });
      expect(sorted(rounded(changed))).toEqual(sorted(rounded(everything({ findings, codings }))));
    }));
  });

  it("keep every share, index and p within [0, 1], and every share within its interval", () => {
    fc.assert(fc.property(given, ({ findings, codings }) => {
      const { meetings, findings: among, differences } = everything({ findings, codings }) as { meetings: readonly PrevalenceLike[]; findings: readonly PrevalenceLike[]; differences: unknown };
      for (const { estimate, low, high, count, total } of [...meetings, ...among]) {
        expect(0 <= low && low <= estimate && estimate <= high && high <= 1 && count <= total).toBe(true);
        expect(estimate).toBe(count / total);
      }
      for (const { p, adjustedP, cramerV } of Array.isArray(differences) ? (differences as { p: number; adjustedP: number; cramerV: number }[]) : []) expect(0 <= p && p <= adjustedP && adjustedP <= 1 && 0 <= cramerV && cramerV <= 1).toBe(true);
      for (const { jaccard, aGivenB, bGivenA } of coOccurrence(codings, { unit: "finding" })) expect(0 < jaccard && jaccard <= Math.min(aGivenB, bGivenA) && Math.max(aGivenB, bGivenA) <= 1).toBe(true);
    }));
  });
});

interface PrevalenceLike {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
  readonly total: number;
}
