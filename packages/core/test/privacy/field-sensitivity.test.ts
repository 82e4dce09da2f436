import * as z from "zod";
import { describe, expect, it } from "vitest";
import { fieldsOf, SENSITIVITIES, type SchemaField } from "../../src/index.js";
import { EXPORTED_SCHEMAS, OBJECT_SCHEMAS } from "./schemas.js";

const named = (problem: (field: SchemaField) => boolean): string[] =>
  OBJECT_SCHEMAS.flatMap(([name, schema]) => fieldsOf(schema).flatMap((field) => (problem(field) ? [`${name}.${field.path.join(".")}`] : [])));

const isPersonLevel = ({ sensitivity }: SchemaField): boolean => sensitivity === "personal" || sensitivity === "special";

/** Text that any word fits: a string without a pattern, a format or a list of values. */
const isFreeText = ({ schema }: SchemaField): boolean => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === "string" && !("format" in def) && !(def.checks ?? []).some((check) => check._zod.def.check === "string_format");
};

/** What no field about a person may take, each invented. */
const DIRECT_IDENTIFIERS: Readonly<Record<string, string>> = {
  name: "Asha Example",
  "name in Bengali": "আশা উদাহরণ",
  "name as an id": "asha.example",
  "mobile number": "+8801700000000",
  "mobile number, local": "01700-000000",
  email: "asha@example.org",
  "national id of 10 digits": "1234567890",
  "national id of 13 digits": "1234567890123",
  "national id of 17 digits": "12345678901234567",
  passport: "A01234567",
  address: "12 Example Road, Dhaka",
  "general diary number": "GD-1234/2023",
  "sub-district": "BD408704",
  position: "22.7185,89.0705",
  picture: "photo.jpg",
  "case number with initials and birth": "AE-2009-04-17",
  "hash of a name": "9e107d9d372bb6826bd81d3542a419d6",
  "UUID with a clock": "01890a5d-ac96-7cc0-8f5c-0242ac120002",
  "UUID made from a name": "5df41881-3aed-5515-88a7-2f4a814cf09e",
};

describe("sensitivity of fields", () => {
  it("finds the schemas", () => {
    expect(EXPORTED_SCHEMAS.length).toBeGreaterThan(30);
    expect(OBJECT_SCHEMAS.map(([name]) => name)).toEqual(expect.arrayContaining(["Referral", "Person", "Consent", "Finding", "Meeting", "Dataset", "Tombstone"]));
  });

  it("is stated for every field of every exported schema", () => {
    expect(named(({ sensitivity }) => sensitivity === undefined)).toEqual([]);
  });

  it("is one of the four", () => {
    const stated = EXPORTED_SCHEMAS.flatMap(([name, schema]) => {
      const value = z.globalRegistry.get(schema)?.["sensitivity"];
      return value === undefined || SENSITIVITIES.some((each) => each === value) ? [] : [name];
    });
    expect(stated).toEqual([]);
  });

  it("is stated by each field of free text itself", () => {
    expect(named((field) => isFreeText(field) && !field.stated)).toEqual([]);
  });

  it("covers every value: no record, any or unknown, whose keys and values nobody knows", () => {
    expect(named(({ closed }) => !closed)).toEqual([]);
  });

  it("leaves notes and memos inside the organization", () => {
    expect(named(({ path, sensitivity }) => /^(?:note|memo)$/.test(path.at(-1) ?? "") && sensitivity === "public")).toEqual([]);
  });

  it("is personal or special for all that speaks of one person", () => {
    const open = ["Person", "Consent", "Override", "ReferralEvent", "Referral"].flatMap((name) => {
      const schema = EXPORTED_SCHEMAS.find(([each]) => each === name)?.[1];
      return schema === undefined ? [name] : fieldsOf(schema).filter((field) => !isPersonLevel(field)).map(({ path }) => `${name}.${path.join(".")}`);
    });
    // That a record is invented may be told to anyone, and must be.
    expect(open).toEqual(["Referral.synthetic"]);
  });
});

describe("fields about a person", () => {
  it("hold no free text", () => {
    expect(named((field) => isPersonLevel(field) && isFreeText(field))).toEqual([]);
  });

  it.each(Object.entries(DIRECT_IDENTIFIERS))("cannot hold a %s", (_, value) => {
    expect(named((field) => isPersonLevel(field) && z.safeParse(field.schema, value).success)).toEqual([]);
  });

  it("hold no age in years and no number that could be one", () => {
    expect(named((field) => isPersonLevel(field) && z.safeParse(field.schema, 14).success)).toEqual([]);
  });

  it("hold no date of birth: every date is that of an event, a consent or a month", () => {
    const dates = named((field) => isPersonLevel(field) && z.safeParse(field.schema, "2009-04-17").success).map((name) => name.split(".").at(-1));
    expect(dates.filter((name) => !["on", "obtainedOn", "expiresOn", "withdrawnOn"].includes(name ?? ""))).toEqual([]);
  });

  it("have no field named for a direct identifier", () => {
    const names = /^(?:.*name|birth.*|dateOfBirth|dob|age|phone|mobile|email|address|street|nid|nationalId|passport|photo|picture|latitude|longitude|diaryNumber|gdNumber)$/i;
    expect(named((field) => isPersonLevel(field) && field.path.some((step) => names.test(step)))).toEqual([]);
  });
});
