import { seededRandom } from "@redheart/analytics/statistics";

/** A coding with what it is counted by. */
export interface BenchCoding {
  readonly findingId: string;
  readonly codeId: string;
  readonly meetingId: string;
  readonly category: string;
}

/** Invented codings of the size that the benchmark is about, and ratings of the size that agreement is about. */
export interface BenchData {
  readonly codings: readonly BenchCoding[];
  readonly findings: readonly { readonly findingId: string; readonly meetingId: string; readonly category: string }[];
  /** One row a unit, one column a coder; −1 for a missing rating. */
  readonly ratings: readonly (readonly number[])[];
}

/** 40,000 findings of 1,000 meetings and 8 categories with 100,000 codings of 60 codes, common and rare; 10,000 units rated by 3 coders in 5 categories, a tenth missing. */
export function benchData(): BenchData {
  const random = seededRandom(20_251);
  const below = (limit: number): number => Math.floor(random() * limit);
  const findings = Array.from({ length: 40_000 }, (_, at) => ({ findingId: `finding-${at}`, meetingId: `meeting-${at % 1000}`, category: `category-${below(8)}` }));
  const codings = Array.from({ length: 100_000 }, (_, at) => {
    const finding = findings[at < 40_000 ? at : below(40_000)] as (typeof findings)[number];
    return { ...finding, codeId: `code-${Math.floor(60 * random() ** 2)}` };
  });
  const ratings = Array.from({ length: 10_000 }, () => {
    const truth = below(5);
    return [0, 1, 2].map(() => (random() < 0.1 ? -1 : random() < 0.75 ? truth : below(5)));
  });
  return { codings, findings, ratings };
}
