import type * as z from "zod";
import { describe, expect, it } from "vitest";
import * as core from "../../src/index.js";
import * as vocabulary from "../../src/vocabulary/index.js";
import type { CodeList } from "../../src/vocabulary/index.js";
import { OBJECT_SCHEMAS } from "../privacy/schemas.js";

const isList = (value: unknown): value is CodeList => typeof value === "object" && value !== null && "codes" in value;
const LISTS = Object.values<unknown>(vocabulary).filter(isList);
const CODES = LISTS.flatMap((list) => list.codes.map((code) => ({ list: list.id, ...code })));
const BENGALI = /^[\u0980-\u09ff\u200c\u200d\s।০-৯()+–,-]+$/u;

/** Constants of the model whose values people read, each with its list. */
const PAIRS: readonly (readonly [readonly string[], CodeList])[] = [
  [core.FINDING_KINDS, vocabulary.findingKinds],
  [core.RECOMMENDATION_STATUSES, vocabulary.recommendationStatuses],
  [core.STAKEHOLDER_CATEGORIES, vocabulary.stakeholderCategories],
  [core.ORGANIZATION_TYPES, vocabulary.organizationTypes],
  [core.HEROES_PILLARS, vocabulary.heroesPillars],
  [core.LEVELS, vocabulary.levels],
  [core.UNITS, vocabulary.units],
  [core.PRECISIONS, vocabulary.precisions],
  [core.SOURCE_KINDS, vocabulary.sourceKinds],
  [core.CODER_KINDS, vocabulary.coderKinds],
  [core.MEETING_MODES, vocabulary.meetingModes],
  [core.MEETING_RECORDS, vocabulary.meetingRecords],
  [core.REFERRAL_STATUSES, vocabulary.referralStatuses],
  [core.DECLINE_REASONS, vocabulary.declineReasons],
  [core.HOLD_REASONS, vocabulary.holdReasons],
  [core.CANCEL_REASONS, vocabulary.cancelReasons],
  [core.FAIL_REASONS, vocabulary.failReasons],
  [core.ERROR_REASONS, vocabulary.errorReasons],
  [core.INTAKE_SOURCES, vocabulary.intakeSources],
  [core.URGENCIES, vocabulary.urgencies],
  [core.OUTCOMES, vocabulary.outcomes],
  [core.SERVICE_CATEGORIES, vocabulary.serviceCategories],
  [core.SERVICE_STATUSES, vocabulary.serviceStatuses],
  [core.PURPOSES, vocabulary.purposes],
  [core.CONSENT_GIVERS, vocabulary.consentGivers],
  [core.WITHHOLDABLE, vocabulary.withholdable],
  [core.OVERRIDE_BASES, vocabulary.overrideBases],
  [core.AUTHORIZED_ROLES, vocabulary.authorizedRoles],
  [core.OVERRIDE_REASONS, vocabulary.overrideReasons],
  [core.AGE_BANDS, vocabulary.ageBands],
  [core.GENDERS, vocabulary.genders],
  [core.COUNSELLING_FORMS, vocabulary.counsellingForms],
  [core.HANDOVER_RECIPIENTS, vocabulary.handoverRecipients],
  [core.WITNESS_ROLES, vocabulary.witnessRoles],
  [core.FOLLOW_UPS, vocabulary.followUps],
  [core.CALLER_CATEGORIES, vocabulary.callerCategories],
  [core.MATERIAL_KINDS, vocabulary.materialKinds],
  [core.DENIALS, vocabulary.denials],
  [core.ACTIVITY_KINDS, vocabulary.activityKinds],
  [core.CHANNELS, vocabulary.channels],
  [core.REACH_MEASURES, vocabulary.reachMeasures],
  [core.COMPONENT_KINDS, vocabulary.componentKinds],
  [core.CONCERNS, vocabulary.concerns],
  [core.CONFIDENCES, vocabulary.confidences],
  [core.METHODOLOGIES, vocabulary.methodologies],
  [core.CONTESTED_MEASURES, vocabulary.contestedMeasures],
  [core.SENSITIVITIES, vocabulary.sensitivities],
  [core.AUDIENCES, vocabulary.audiences],
  [core.ERASURE_REASONS, vocabulary.erasureReasons],
];

const idsOf = ({ codes }: CodeList): string[] => codes.map(({ id }) => id);

describe("code lists", () => {
  it.each(PAIRS.map(([values, list]) => [list.id, values, list] as const))("%s has a code for each value of the model, in its order", (_, values, list) => {
    expect(idsOf(list)).toEqual([...values]);
  });

  it("has a code for each kind of referral event", () => {
    const kinds = core.ReferralEvent.options.flatMap((option) => [...option.shape.kind.values]);
    expect(idsOf(vocabulary.referralEvents)).toEqual(kinds);
  });

  it("has a list for each enumeration of each exported schema", () => {
    const lists = LISTS.map((list) => new Set(idsOf(list)));
    const without = OBJECT_SCHEMAS.flatMap(([name, schema]) =>
      core.fieldsOf(schema).flatMap(({ path, schema: field }) => {
        const { def } = (field as z.core.$ZodTypes)._zod;
        if (def.type !== "enum") return [];
        const values = Object.values(def.entries).map(String);
        return lists.some((ids) => values.every((value) => ids.has(value))) ? [] : [`${name}.${path.join(".")}: ${values.join(", ")}`];
      }),
    );
    expect([...new Set(without)]).toEqual([]);
  });

  it("names each list once, and each code once in its list", () => {
    expect(new Set(LISTS.map(({ id }) => id)).size).toBe(LISTS.length);
    expect(LISTS.filter(({ codes }) => new Set(codes.map(({ id }) => id)).size !== codes.length)).toEqual([]);
  });

  it("labels every list and code in English, Bengali and French, none signed by a speaker yet", () => {
    const labels = [...LISTS.map(({ id, label }) => ({ id, label })), ...CODES.map(({ list, id, label }) => ({ id: `${list}/${id}`, label }))];
    expect(labels.filter(({ label }) => !core.Label.safeParse(label).success).map(({ id }) => id)).toEqual([]);
    expect(labels.filter(({ label }) => label.reviewed).map(({ id }) => id)).toEqual([]);
    expect(labels.filter(({ label }) => !BENGALI.test(label.bn)).map(({ id }) => id)).toEqual([]);
  });

  it("holds text in one Unicode form, so that equal labels are equal texts", () => {
    expect(CODES.filter(({ label }) => [label.en, label.bn, label.fr].some((text) => text !== text.normalize("NFC"))).map(({ id }) => id)).toEqual([]);
  });

  it("gives no two codes of a list one label", () => {
    const repeated = LISTS.flatMap(({ id, codes }) => (["en", "bn", "fr"] as const).filter((language) => new Set(codes.map(({ label }) => label[language])).size !== codes.length).map((language) => `${id} ${language}`));
    expect(repeated).toEqual([]);
  });

  it("defines every code in more than its label", () => {
    expect(CODES.filter(({ definition, label }) => definition.length < 6 || definition === label.en).map(({ list, id }) => `${list}/${id}`)).toEqual([]);
  });

  it("maps to named releases alone, and one code of another standard to one exact match in a list", () => {
    const foreign = (list: CodeList): string[] => list.codes.flatMap(({ exactMatch = [] }) => exactMatch.map(({ standard, element, code }) => `${standard} ${element} ${code}`));
    expect(CODES.flatMap(({ exactMatch = [], closeMatch = [] }) => [...exactMatch, ...closeMatch]).filter(({ standard }) => !Object.hasOwn(vocabulary.STANDARDS, standard))).toEqual([]);
    expect(LISTS.filter((list) => new Set(foreign(list)).size !== foreign(list).length).map(({ id }) => id)).toEqual([]);
  });

  it("cannot be changed by who imports it", () => {
    expect(() => Object.assign(vocabulary.findingKinds.codes[0] as object, { id: "other" })).toThrow(TypeError);
  });

  it("says of referral states what the model's own mapping says", () => {
    for (const [status, { primero, fhirTask }] of Object.entries(core.STATUS_MAPPINGS)) {
      const { exactMatch = [], closeMatch = [] } = vocabulary.codeOf(vocabulary.referralStatuses, status as core.ReferralStatus);
      expect([...new Set(exactMatch.map(({ code }) => code))]).toEqual([fhirTask]);
      expect(closeMatch.map(({ code }) => code)).toEqual(primero === undefined ? [] : [primero]);
    }
  });
});

describe("label", () => {
  const challenge = vocabulary.codeOf(vocabulary.findingKinds, "challenge");

  it("answers in the language asked, whatever its region", () => {
    expect([vocabulary.label(challenge, "bn-BD"), vocabulary.label(challenge, "fr-CA"), vocabulary.label(challenge, "EN")]).toEqual(["চ্যালেঞ্জ", "Obstacle", "Challenge"]);
  });

  it("falls back to English for another language and for another script", () => {
    expect(["de", "bn-Latn", "", "x"].map((language) => vocabulary.label(challenge, language))).toEqual(["Challenge", "Challenge", "Challenge", "Challenge"]);
  });

  it("falls back to English where a label of one's own is empty", () => {
    expect(vocabulary.label({ label: { en: "Own", bn: "", fr: "", reviewed: false } }, "fr")).toBe("Own");
  });
});

describe("codeOf", () => {
  it("refuses an id that the list does not have, without repeating it", () => {
    expect(() => vocabulary.codeOf(vocabulary.findingKinds as CodeList, "Asha Example")).toThrow(expect.objectContaining({ code: "unknown_value", message: expect.not.stringContaining("Asha") }));
  });
});

describe("codesMappedTo", () => {
  it("prefers the code that means the same to those that come close", () => {
    const found = vocabulary.codesMappedTo(vocabulary.organizationTypes, { standard: "iati-7aeece7", element: "OrganisationType", code: "22" });
    expect(found.map(({ code, match }) => [code.id, match])).toEqual([["ngo", "exact"]]);
  });

  it("gives every candidate where the other standard is coarser", () => {
    const found = vocabulary.codesMappedTo(vocabulary.referralStatuses, { standard: "primero-4b95bf9", element: "transition_status", code: "accepted" });
    expect(found.map(({ code }) => code.id)).toEqual(["accepted", "in_progress"]);
  });
});
