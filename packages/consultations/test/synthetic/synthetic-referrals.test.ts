import { describe, expect, it } from "vitest";
import { canShare, CoreError, outcomeOf, parseReferral, type Referral, REFERRAL_STATUSES, statusOf } from "@redheart/core";
import { consultations } from "@redheart/consultations";
import { syntheticCaseload, syntheticDataset, syntheticReferrals } from "@redheart/consultations/synthetic";

const caseload = syntheticCaseload({ seed: 2022 });
const published = (id: string): number => consultations.figures.find((figure) => figure.id === id)?.value ?? Number.NaN;
const given = (referrals: readonly Referral[], kind: string, first: string, last: string, serviceId?: string): number =>
  referrals.filter((referral) => (serviceId === undefined || referral.serviceId === serviceId) && referral.events.some((event) => event.kind === kind && event.on >= first && event.on <= last)).length;

describe("syntheticReferrals", () => {
  it("meets the published aggregates to the unit", () => {
    expect({
      health: given(caseload, "health_service_given", "2014-01-01", "2018-12-31"),
      booth: given(caseload, "counselling_given", "2014-01-01", "2018-12-31", "synthetic-booth-counselling"),
      centre: given(caseload, "counselling_given", "2014-01-01", "2018-12-31", "synthetic-counselling-centre"),
      shelter: given(caseload, "shelter_stay_started", "2014-01-01", "2018-06-30"),
      health2020: given(caseload, "health_service_given", "2020-01-01", "2020-12-31"),
      counselling2020: given(caseload, "counselling_given", "2020-01-01", "2020-12-31"),
    }).toEqual({
      health: published("referral-health-care-victims-1"),
      booth: published("referral-counselling-information-health-booth-1"),
      centre: published("referral-counselling-counselling-centre-1"),
      shelter: published("referral-shelter-survivors-1"),
      health2020: published("referral-health-care-and-counselling-victims-1"),
      counselling2020: published("referral-counselling-psychosocial-1"),
    });
  });

  it("gives no care outside the published periods", () => {
    const care = caseload.flatMap(({ events }) => events.filter(({ kind }) => ["health_service_given", "counselling_given", "shelter_stay_started"].includes(kind)));
    expect(care).toHaveLength(434 + 434 + 295 + 249 + 23 + 23);
  });

  it("serves the same people with health care and counselling at the booth", () => {
    const people = (serviceId: string): string[] => caseload.filter((referral) => referral.serviceId === serviceId && referral.month < "2019" && statusOf(referral) === "completed" && outcomeOf(referral)?.startsWith("service_")).map(({ person }) => person.id).toSorted();
    expect(people("synthetic-health-booth")).toEqual(people("synthetic-booth-counselling"));
    const told = new Map<string, string>();
    for (const { person } of caseload) expect(told.set(person.id, told.get(person.id) ?? JSON.stringify(person)).get(person.id)).toBe(JSON.stringify(person));
  });

  it("takes in from those whom the report names, each of them present", () => {
    expect([...new Set(caseload.filter(({ month }) => month >= "2020").filter(({ events }) => events.some(({ kind }) => kind === "counselling_given")).map(({ intakeSource }) => intakeSource))].every((source) => ["police", "hospital", "social_service", "court", "ngo", "journalist"].includes(source))).toBe(true);
    expect(new Set(caseload.filter(({ need, events }) => need === "shelter" && events.some(({ kind }) => kind === "handed_over")).map(({ intakeSource }) => intakeSource))).toEqual(new Set(["police", "border_guard", "hospital", "government_official"]));
  });

  it("registers a general diary for each person whom the police brought, and hands over before police", () => {
    for (const { intakeSource, events } of caseload) expect(events.some(({ kind }) => kind === "general_diary_registered")).toBe(intakeSource === "police");
    const handovers = caseload.flatMap(({ events }) => events.flatMap((event) => (event.kind === "handed_over" ? event.witnessRole : [])));
    expect(new Set(handovers)).toEqual(new Set(["police_officer"]));
  });

  it("holds only referrals that parse, in every state", () => {
    expect(caseload.map(parseReferral)).toEqual(caseload);
    expect(new Set(caseload.map(statusOf))).toEqual(new Set(REFERRAL_STATUSES));
  });

  it("cannot be mistaken for real: flag, ids, names, and core's own refusal", () => {
    for (const referral of caseload) expect([referral.synthetic, referral.id, referral.person.id, referral.recipientId].join(" ")).toMatch(/^true 00000000-0000-4000-8001-\S+ 00000000-0000-4000-8002-\S+ synthetic-centre$/);
    const { synthetic: _flag, ...bare } = caseload[0] as Referral;
    expect(() => parseReferral(bare)).toThrow("parseReferral: synthetic must be true");
  });

  it("shares nothing with strangers", () => {
    expect(caseload.filter((referral) => canShare(referral, "stranger", "service", "2020-06-01").allowed)).toEqual([]);
  });

  it("repeats itself from its seed, and differs from another", () => {
    expect(syntheticCaseload({ seed: 7, count: 300 })).toEqual(syntheticCaseload({ seed: 7, count: 300 }));
    expect(syntheticCaseload({ seed: 8, count: 300 })).not.toEqual(syntheticCaseload({ seed: 7, count: 300 }));
  });

  it.each([100, 999, 20_000])("keeps the proportions at %i", (count) => {
    let health = 0;
    let all = 0;
    for (const { events } of syntheticReferrals({ seed: 3, count })) {
      all++;
      if (events.some(({ kind }) => kind === "health_service_given")) health++;
    }
    expect(all).toBe(count);
    expect(Math.abs(health - (count * 457) / 1700)).toBeLessThanOrEqual(1.5);
  });

  it.each([{ seed: 1, count: 99 }, { seed: 1, count: 1_000_001 }, { seed: 1, count: 100.5 }, { seed: 0.5 }])("refuses %o", (options) => {
    expect(() => syntheticCaseload(options)).toThrow(CoreError);
  });
});

describe("syntheticDataset", () => {
  it("is a dataset that says it is synthetic, in which every reference leads somewhere", () => {
    const { synthetic, referrals, services } = syntheticDataset({ seed: 5, count: 120 });
    expect({ synthetic, count: referrals.length, services: services.length }).toEqual({ synthetic: true, count: 120, services: 4 });
  });
});
