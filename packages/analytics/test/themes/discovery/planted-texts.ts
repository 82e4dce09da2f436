import { seededRandom } from "@redheart/analytics/statistics";

const SYLLABLES = ["ba", "ko", "mi", "ru", "te", "lo", "sa", "nu", "pe", "vi"];

/** An invented word for a number. */
const wordOf = (number: number): string => `${SYLLABLES[number % 10]}${SYLLABLES[Math.floor(number / 10) % 10]}${SYLLABLES[Math.floor(number / 100) % 10]}k`;

/** Findings of invented words: five of the theme's twelve, two of sixty that all themes share. */
export function plantedTexts({ themes, each, seed }: { readonly themes: number; readonly each: number; readonly seed: number }) {
  const random = seededRandom(seed);
  const pick = (from: number, count: number): string => wordOf(from + Math.floor(random() * count));
  const truth = Array.from({ length: themes * each }, (_, at) => at % themes);
  const findings = truth.map((theme, at) => ({
    id: `f-${String(at).padStart(4, "0")}`,
    text: [...Array.from({ length: 5 }, () => pick(100 + 12 * theme, 12)), ...Array.from({ length: 2 }, () => pick(0, 60))].join(" "),
    language: "en",
  }));
  return { findings: findings as never[] as { id: never; text: string; language: string }[], truth };
}
