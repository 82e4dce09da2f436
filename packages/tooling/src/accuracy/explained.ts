import { childProtectionCoder } from "@redheart/analytics";
import type { LanguageTag } from "@redheart/core";

/** Invented findings, none of them learned from. */
const TEXTS: readonly (readonly [LanguageTag, string])[] = [
  ["en", "🚨 The hotline rings out at night because no operator is paid for the late shift"],
  ["en", "Two sisters fled a wedding arranged by an uncle and now need somewhere to sleep"],
  ["en", "Magistrates postponed the rape hearing nine times"],
  ["en", "Train the constables at the border to recognise children who travel with strangers"],
  ["en", "After the flood, boys hauled sand for a contractor instead of attending lessons"],
  ["en", "The annual fair will be held in March"],
  ["fr", "Les voisins se taisent, car parler d'inceste couvrirait la famille de honte"],
  ["fr", "Il manque des psychologues pour les enfants arrivés seuls à la frontière"],
  ["bn", "মা-বাবা জানেন না মেয়ে রাতে ফোনে কার সঙ্গে কথা বলে"],
  ["bn", "গ্রামের মেয়েদের স্কুলে যাওয়ার খরচ জোগাতে উপবৃত্তি দেওয়া হোক"],
];

/** Ten invented findings with the codes that the coder gives and what in the text spoke for each; positions in code points. */
export function explained(): string[] {
  const coder = childProtectionCoder();
  return TEXTS.flatMap(([language, text]) => [
    `"${text}" (${language})`,
    ...coder.code(text, { language }).flatMap(({ codeId, score, evidence }) => [
      `  ${codeId} ${score.toFixed(2)}`,
      ...evidence.map(({ kind, feature, start, end, weight }) => `    ${start}–${end} ${kind} ${feature.length > 80 ? `${feature.slice(0, 77)}…` : feature} ${weight}`),
    ]),
  ]);
}
