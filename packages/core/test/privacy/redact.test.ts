import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type Audience, AUDIENCES, Coder, fieldsOf, Figure, Finding, maySee, redact, Referral, SENSITIVITIES } from "../../src/index.js";

const Visit = z
  .strictObject({
    place: z.string().meta({ sensitivity: "public" }),
    note: z.string().optional().meta({ sensitivity: "internal" }),
    person: z.strictObject({ band: z.enum(["child", "adult"]), open: z.enum(["yes"]).optional().meta({ sensitivity: "public" }) }).meta({ sensitivity: "personal" }),
    care: z.array(z.strictObject({ kind: z.literal("health") }).meta({ sensitivity: "public" })).meta({ sensitivity: "special" }),
    tags: z.array(z.enum(["a", "b"])),
  })
  .meta({ sensitivity: "public" });
const visit = Object.freeze({ place: "Booth", note: "Ask again", person: Object.freeze({ band: "child" as const }), care: [{ kind: "health" as const }], tags: ["a" as const] });

const seenBy = (audience: Audience): unknown => redact(Visit, visit, audience);

describe("redact", () => {
  it("shows each audience one sensitivity more than the one before", () => {
    expect(AUDIENCES.map(seenBy)).toEqual([
      { place: "Booth", tags: ["a"] },
      { place: "Booth", note: "Ask again", tags: ["a"] },
      { place: "Booth", note: "Ask again", person: { band: "child" }, tags: ["a"] },
      visit,
    ]);
  });

  it("never lets an object be less sensitive than what holds it", () => {
    expect(fieldsOf(Visit).find(({ path }) => path.join(".") === "care.[].kind")?.sensitivity).toBe("special");
  });

  it("lets a field of an object say less of itself than the object does", () => {
    expect(redact(Visit, { ...visit, person: { band: "child", open: "yes" } }, "public")).toMatchObject({ person: { open: "yes" } });
  });

  it("leaves the value as it was, and shares nothing with it that could be changed", () => {
    const shown = redact(Visit, visit, "care_team");
    expect(shown).toEqual(visit);
    expect(shown.person).not.toBe(visit.person);
  });

  it("withholds a value that its schema refuses, whatever its sensitivity", () => {
    expect(redact(Visit, { ...visit, tags: ["Asha Example"], place: { name: "Asha" } } as never, "care_team")).toEqual({ note: "Ask again", person: { band: "child" }, care: [{ kind: "health" }] });
  });

  it("withholds fields that the schema does not know and keys of the prototype", () => {
    const poisoned = JSON.parse('{"place": "Booth", "name": "Asha", "__proto__": {"tags": ["a"]}}') as never;
    expect(redact(Visit, poisoned, "care_team")).toEqual({ place: "Booth" });
  });

  it("withholds what no sensitivity is stated for, and what a record, any or unknown holds", () => {
    expect(redact(z.strictObject({ a: z.string() }), { a: "x" }, "case_worker")).toEqual({});
    expect(redact(z.strictObject({ a: z.any(), b: z.record(z.string(), z.string()), c: z.looseObject({}) }).meta({ sensitivity: "public" }), { a: 1, b: { asha: "x" }, c: {} }, "care_team")).toEqual({});
  });

  it("does not show by an empty list how many there were", () => {
    expect(redact(Visit, { ...visit, care: [] }, "public")).toEqual({ place: "Booth", tags: ["a"] });
    expect(redact(Visit, { ...visit, care: [], tags: [] }, "care_team")).toMatchObject({ care: [], tags: [] });
  });

  it("reads defaults, codecs' inputs, nullable and lazy schemas", () => {
    const schema = z.strictObject({ a: z.string().default("x"), b: z.string().nullable(), c: z.lazy(() => z.string().meta({ sensitivity: "special" })) }).meta({ sensitivity: "public" });
    expect(redact(schema, { a: "1", b: null, c: "2" }, "public")).toEqual({ a: "1", b: null });
  });

  it("takes the option of a union that accepts the value", () => {
    const finding = { kind: "challenge", id: "m-1-01", text: "No shelter", language: "en", meetingId: "m-1", stakeholderIds: ["lawyers"], sources: [{ sourceId: "report", section: "1" }] } as const;
    expect(redact(Finding, Finding.parse(finding), "public")).toEqual(finding);
  });

  it("shows anyone of an invented referral no more than that it is invented", () => {
    const referral = Referral.parse({
      id: "00000000-0000-4000-8000-000000000001", synthetic: true, person: { id: "00000000-0000-4000-8000-000000000002", ageBand: "9-17", gender: "female", district: "BD4087" },
      month: "2020-03", intakeSource: "police", urgency: "urgent", need: "health", recipientId: "cwcs", events: [],
    });
    expect([redact(Referral, referral, "public"), redact(Referral, referral, "staff")]).toEqual([{ synthetic: true }, { synthetic: true }]);
    expect(redact(Referral, referral, "care_team")).toEqual(referral);
  });

  it("keeps notes of figures and coders inside", () => {
    expect(redact(Coder, Coder.parse({ id: "reader-1", kind: "person", description: "Read all" }), "public")).toEqual({ id: "reader-1", kind: "person" });
    expect(fieldsOf(Figure).find(({ path }) => path[0] === "note")?.sensitivity).toBe("internal");
  });

  it("refuses an audience that it does not know", () => {
    expect(() => redact(Visit, visit, "everybody" as never)).toThrow(expect.objectContaining({ code: "invalid_option" }));
  });

  it("shows no value that the audience may not see, whatever the schema says of its fields", () => {
    const level = fc.constantFrom(...SENSITIVITIES);
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), level, { maxKeys: 6 }), level, fc.constantFrom(...AUDIENCES), (levels, own, audience) => {
        const schema = z.strictObject(Object.fromEntries(Object.entries(levels).map(([name, sensitivity]) => [name, z.string().meta({ sensitivity })]))).meta({ sensitivity: own });
        const value = Object.fromEntries(Object.keys(levels).map((name) => [name, name]));
        const expected = Object.keys(levels).filter((name) => maySee(audience, levels[name] ?? "special"));
        expect(Object.keys(redact(schema, value, audience)).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});
