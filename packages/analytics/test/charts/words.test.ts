import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { balanceLines } from "../../src/charts/balance-lines.js";
import { numberWords, percentWords } from "../../src/charts/number-words.js";
import { measureText } from "../../src/charts/text-measure.js";
import { unitName, unitWords } from "../../src/charts/words/chart-nouns.js";
import { wrapText } from "../../src/charts/wrap-text.js";

const sentence = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$|^\d{1,4}$|^[\u0995-\u09b9]{1,6}$/), { minLength: 1, maxLength: 30 }).map((words) => words.join(" "));
const width = fc.integer({ min: 120, max: 700 });

describe("wrapText", () => {
  it("writes no line wider than asked and loses no letter", () => {
    fc.assert(
      fc.property(sentence, width, (text, at) => {
        const lines = wrapText(text, { width: at });
        expect(Math.max(...lines.map((line) => measureText(line, 12)))).toBeLessThanOrEqual(at);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("keeps a number with its noun and n with its number", () => {
    for (let at = 90; at < 400; at += 7) {
      const lines = wrapText("Findings of each meeting. n = 12 meetings, 1,204 findings", { width: at });
      expect(lines.filter((line) => /(?:^| )(?:n|=|[\d,]+)$|^=/.test(line))).toEqual([]);
    }
  });

  it("breaks at no no-break space", () => {
    expect(wrapText("dit «\u00a0oui\u00a0» ici", { width: 60 })).toEqual(["dit", "«\u00a0oui\u00a0»", "ici"]);
  });
});

describe("balanceLines", () => {
  it("takes as many lines as wrapText and keeps the words", () => {
    fc.assert(
      fc.property(sentence, width, (text, at) => {
        const lines = balanceLines(text, { width: at });
        expect(lines).toHaveLength(wrapText(text, { width: at }).length);
        expect(Math.max(...lines.map((line) => measureText(line, 12)))).toBeLessThanOrEqual(at);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("shortens only what wrapText shortens", () => {
    fc.assert(fc.property(sentence, width, (text, at) => balanceLines(text, { width: at, lines: 2 }).at(-1)?.endsWith("…") === wrapText(text, { width: at, lines: 2 }).at(-1)?.endsWith("…")));
  });
});

describe("numberWords", () => {
  it("agrees with Intl.NumberFormat for whole numbers", () => {
    const intl = { en: new Intl.NumberFormat("en-US"), bn: new Intl.NumberFormat("bn-BD") };
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom("en" as const, "bn" as const), (value, language) => numberWords(value, language) === intl[language].format(value)));
  });

  it("writes no negative zero", () => {
    expect(numberWords(-0.04, "en", 1)).toBe("0.0");
    expect(percentWords(-0.001, "fr")).toBe("0\u00a0%");
  });
});

describe("unitWords", () => {
  it("writes a unit that it does not know as it is, though it is named like a part of the prototype", () => {
    expect(unitWords(2, "constructor", "en")).toBe("2 constructor");
    expect(unitName("constructor", "fr")).toBe("constructor");
  });
});
