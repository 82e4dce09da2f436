import { Finding, Referral } from "@redheart/core";
import { consultations } from "@redheart/consultations";
import { syntheticReferrals } from "@redheart/consultations/synthetic";

/** Records of one kind as lines of JSON, with broken ones that every validator must refuse. */
export interface BenchRecords {
  readonly name: "finding" | "referral";
  readonly schema: typeof Finding | typeof Referral;
  readonly lines: readonly string[];
  readonly broken: readonly unknown[];
}

type Plain = Record<string, unknown>;

/** Four ways to break a record: a field more, a field less, another type, another word of a list. */
const breakages = (record: Plain, listed: string): Plain[] => {
  const { id: _id, ...less } = record;
  return [{ ...record, more: 1 }, less, { ...record, id: 7 }, { ...record, [listed]: "no such word" }];
};

/** The published findings repeated under ids of their own, and invented referrals. */
export function benchRecords(count: number): BenchRecords[] {
  const { findings } = consultations;
  const repeated = Array.from({ length: count }, (_, at): Plain => ({ ...findings[at % findings.length], id: `finding-${at}` }));
  const invented = [...syntheticReferrals({ seed: 1, count })] as unknown as Plain[];
  return [
    { name: "finding", schema: Finding, lines: repeated.map((record) => JSON.stringify(record)), broken: repeated.slice(0, 500).flatMap((record) => breakages(record, "kind")) },
    { name: "referral", schema: Referral, lines: invented.map((record) => JSON.stringify(record)), broken: invented.slice(0, 500).flatMap((record) => breakages(record, "urgency")) },
  ];
}
