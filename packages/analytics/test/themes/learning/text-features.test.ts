import { describe, expect, it } from "vitest";
import { textFeatures } from "../../../src/themes/learning/text-features.js";
import { smallCodebook } from "../small-codebook.js";

describe("textFeatures", () => {
  it("measures the code for other findings beside other codes", () => {
    const featuresOf = textFeatures(smallCodebook({ a: ["x"], other: [{ pattern: "y", weight: 2 }] }, { otherCodeId: "other" as never }));
    expect(featuresOf("x y", "en").shared.map(({ name, value }) => `${name} ${value}`).toSorted()).toEqual(["s:a 0.5", "s:other 1"]);
    expect(featuresOf("z", "en").indicated).toEqual([]);
  });
});
