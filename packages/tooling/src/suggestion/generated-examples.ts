import type { Coding } from "@redheart/core";
import { seededRandom } from "@redheart/analytics/statistics";
import type { Example } from "./example.js";

const SYLLABLES = ["ba", "do", "ki", "lu", "me", "na", "po", "ra", "si", "tu", "ve", "zo"];

/**
 * Invented findings in an invented language: 20 themes of 25 words each, drawn by Zipf's law, one or two themes a finding, six theme words among
 * filler, a tenth of the codes wrong as people's are.
 */
export function generatedExamples(count: number): Example[] {
  const random = seededRandom(7);
  const below = (most: number): number => Math.floor(random() * most);
  const zipf = (most: number): number => Math.min(most - 1, Math.floor(most ** random()) - 1);
  const word = (): string => Array.from({ length: 4 }, () => SYLLABLES[below(SYLLABLES.length)]).join("");
  const themes = Array.from({ length: 20 }, () => Array.from({ length: 25 }, word));
  const filler = Array.from({ length: 2_000 }, word);
  return Array.from({ length: count }, (_, at): Example => {
    const own = [...new Set([zipf(20), ...(random() < 0.25 ? [zipf(20)] : [])])];
    const words = [...own.flatMap((theme) => Array.from({ length: 3 }, () => (themes[theme] as string[])[zipf(25)] as string)), ...Array.from({ length: 12 }, () => filler[zipf(filler.length)] as string)];
    const coded = random() < 0.1 ? [below(20)] : own;
    const finding = { id: `invented-${at}`, text: words.map((one) => [random(), one] as const).toSorted(([a], [b]) => a - b).map(([, one]) => one).join(" "), language: "en", meetingId: `invented-meeting-${at % 20}` } as Example["finding"];
    return { finding, themes: coded.map((theme) => `theme-${String.fromCharCode(97 + theme)}` as Coding["codeId"]) };
  });
}
