import { describe, expect, it } from "vitest";
import { DISCUSSION_PROMPTS, DISCUSSION_TOPIC_IDS, helplineCodes, helplineOf, HELPLINES, promptsOn } from "../../src/vocabulary/index.js";

describe("helplines", () => {
  it("keeps the three lines apart", () => {
    expect(["1098", "109", "999"].map((number) => helplineOf(number)?.id)).toEqual(["child-helpline", "women-and-children-helpline", "emergency-service"]);
  });

  it("understands Bengali digits, spaces and hyphens", () => {
    expect(["১০৯৮", "১০৯", "৯৯৯", "10-98", " 1098 "].map((number) => helplineOf(number)?.number)).toEqual(["1098", "109", "999", "1098", "1098"]);
  });

  it("knows the former number of 109", () => {
    expect(helplineOf("10921")?.number).toBe("109");
  });

  it("knows no other number, however long", () => {
    expect([helplineOf("1099"), helplineOf(""), helplineOf("01098"), helplineOf("1".repeat(1_000_000))]).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("labels each line", () => {
    expect(helplineCodes.codes.map(({ id }) => id)).toEqual(HELPLINES.map(({ id }) => id));
  });
});

describe("discussion prompts", () => {
  it("cover every topic, each question under an id of its own", () => {
    expect(DISCUSSION_TOPIC_IDS.filter((topic) => promptsOn(topic).length < 2)).toEqual([]);
    expect(new Set(DISCUSSION_PROMPTS.map(({ id }) => id)).size).toBe(DISCUSSION_PROMPTS.length);
  });

  it("ask nobody for an experience of their own", () => {
    expect(DISCUSSION_PROMPTS.filter(({ text }) => /have you|happened to you|your own experience/i.test(text.en))).toEqual([]);
  });
});
