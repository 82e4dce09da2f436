import { describe, expect, it } from "vitest";
import { STEPS, stepsNamed } from "../../src/check/steps.js";

describe("the checks of the test command", () => {
  it("are all where no word is given, else those whose names hold a word", () => {
    expect(stepsNamed([])).toEqual(STEPS);
    expect(stepsNamed(["lint", "types"]).map(({ name }) => name)).toEqual(["types", "lint", "notebooks: types"]);
  });

  it("are none that pass unseen: a word that no name holds is refused, with the names", () => {
    expect(() => stepsNamed(["lint", "tpyes"])).toThrowError(expect.objectContaining({ code: "invalid_option", message: expect.stringContaining("\n  build\n") }));
  });
});
