import { describe, expect, expectTypeOf, it } from "vitest";
import { CoreError, Finding, parserOf, Person } from "@redheart/core";
import { tiny } from "../dataset/tiny.js";

const failureOf = (act: () => unknown): CoreError => {
  try {
    act();
  } catch (error) {
    if (error instanceof CoreError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

describe("parserOf", () => {
  it("gives what the schema gives, as a value of its own", () => {
    const [finding] = tiny().findings;
    const read = parserOf(Finding)(Object.freeze(finding));
    expect(read).toEqual(Finding.parse(finding));
    expect(read).not.toBe(finding);
    expectTypeOf(read).toEqualTypeOf<Finding>();
  });

  it("reports every problem under the name of the caller, without a value, an unknown field or a key of the prototype", () => {
    const input = JSON.parse('{"id": "Asha Example", "ageBand": "Asha", "gender": "female", "Asha": 1, "__proto__": {"Asha": 2}}') as unknown;
    const error = failureOf(() => parserOf(Person, { from: "readPerson" })(input));
    expect(error.issues.map(({ code, path }) => [code, path.join(".")])).toEqual([["invalid_format", "id"], ["unknown_value", "ageBand"], ["unknown_field", ""]]);
    expect(error.message).toMatch(/^readPerson: id must/);
    expect(JSON.stringify([error.message, error.issues, error.stack, String(error.cause)])).not.toContain("Asha");
  });
});
