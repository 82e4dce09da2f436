import type { ByLanguage } from "./chart-nouns.js";

interface SaturationWords {
  readonly still: (known: string, meetings: string, last: string) => string;
  readonly settled: (known: string, meetings: string, quiet: string) => string;
  readonly subtitle: (meetings: string, known: string) => string;
  readonly band: (level: string) => string;
  readonly line: string;
  readonly bars: string;
  readonly axis: string;
  readonly description: (known: string, meetings: string, course: string) => string;
}

/** Words of the saturation chart. */
export const saturationWords: ByLanguage<SaturationWords> = {
  en: {
    still: (known, meetings, last) => `Themes are still appearing: ${known} after ${meetings}, ${last} new at the last`,
    settled: (known, meetings, quiet) => `No new theme since the last ${quiet}: ${known} after ${meetings}`,
    subtitle: (meetings, known) => `Themes known after each meeting (line) and new at each (bars). n = ${meetings}, ${known}`,
    band: (level) => `Band: ${level} of shuffled orders`,
    line: "known so far", bars: "new", axis: "Themes",
    description: (known, meetings, course) => `Line rising to ${known} over ${meetings}. ${course}`,
  },
  bn: {
    still: (known, meetings, last) => `এখনও নতুন বিষয় আসছে: ${meetings}র পরে ${known}, শেষটিতে নতুন ${last}`,
    settled: (known, meetings, quiet) => `শেষ ${quiet}-য় নতুন বিষয় নেই: ${meetings}র পরে ${known}`,
    subtitle: (meetings, known) => `প্রতিটি সভার পরে জানা বিষয় (রেখা) ও প্রতিটিতে নতুন (দণ্ড)। n = ${meetings}, ${known}`,
    band: (level) => `পট্টি: এলোমেলো ক্রমের ${level}`,
    line: "এ পর্যন্ত জানা", bars: "নতুন", axis: "বিষয়",
    description: (known, meetings, course) => `${meetings} জুড়ে রেখা ${known} পর্যন্ত ওঠে। ${course}`,
  },
  fr: {
    still: (known, meetings, last) => `De nouveaux thèmes apparaissent encore : ${known} après ${meetings}, ${last} à la dernière`,
    settled: (known, meetings, quiet) => `Aucun nouveau thème lors des ${quiet} dernières : ${known} après ${meetings}`,
    subtitle: (meetings, known) => `Thèmes connus après chaque réunion (ligne) et nouveaux à chacune (barres). n = ${meetings}, ${known}`,
    band: (level) => `Bande : ${level} des ordres tirés au sort`,
    line: "connus à ce stade", bars: "nouveaux", axis: "Thèmes",
    description: (known, meetings, course) => `Ligne montant à ${known} sur ${meetings}. ${course}`,
  },
};
