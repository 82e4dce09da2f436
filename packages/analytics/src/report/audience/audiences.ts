import type { Audience } from "./audience.js";
import { unreviewed } from "./label.js";
import { LAW_MINISTRY } from "./law-ministry.js";

const audience = (id: string, label: Audience["label"], addressees: readonly string[], themes: readonly string[], more: Audience["select"] = []): Audience => ({
  id,
  label,
  addressees,
  select: [...(themes.length === 0 ? [] : [{ themes }]), ...(addressees.length === 0 ? [] : [{ addressees }]), ...more],
});

/**
 * Audiences that briefs can be written for, by id: themes of the child-protection codebook and addressees. Write your own in the same form
 * and hand it to `brief` in place of an id, or spread one of these and change it.
 *
 * @example
 * ```ts
 * AUDIENCES["parents"].addressees // => ["parents"]
 * ```
 */
export const AUDIENCES: Readonly<Record<string, Audience>> = Object.fromEntries(
  [
    LAW_MINISTRY,
    audience(
      "ministry-of-women-and-children",
      unreviewed("the ministry of women and children affairs", "মহিলা ও শিশু বিষয়ক মন্ত্রণালয়", "le ministère des Femmes et des Enfants"),
      ["ministry-women-children", "department-of-women-affairs"],
      ["integrated-services", "shelter", "psychosocial", "reintegration", "victim-safety", "harmful-norms", "child-participation"],
    ),
    audience("police", unreviewed("the police", "পুলিশ", "la police"), ["police"], ["police-response"], [{ themes: ["professional-training", "reporting-help"], words: ["police", "law enforce*"] }]),
    audience("schools", unreviewed("schools and teachers", "বিদ্যালয় ও শিক্ষক", "les écoles et le personnel enseignant"), ["schools", "teachers"], ["school-education", "schooling-access"]),
    audience("parents", unreviewed("parents and guardians", "মা-বাবা ও অভিভাবক", "les parents et les tuteurs"), ["parents"], ["parenting", "family-breakdown"], [{ themes: ["device-use"] }]),
    audience(
      "local-government",
      unreviewed("local government", "স্থানীয় সরকার", "les collectivités locales"),
      ["union-parishads", "local-government"],
      [],
      [{ words: ["union parishad*", "local government"] }, { themes: ["coordination"], words: ["local", "village*", "community"] }],
    ),
    audience("media", unreviewed("the media", "গণমাধ্যম", "les médias"), ["media"], ["media-conduct"]),
    audience("ngos", unreviewed("non-governmental organizations", "বেসরকারি সংস্থা", "les organisations non gouvernementales"), ["ngos", "grassroots-cbos", "all-agencies"], []),
    audience(
      "ministry-of-expatriates-welfare",
      unreviewed("the ministry of expatriates' welfare", "প্রবাসী কল্যাণ মন্ত্রণালয়", "le ministère chargé des travailleurs expatriés"),
      ["ministry-expatriates-welfare", "recruiting-agencies"],
      ["migration"],
    ),
  ].map((entry) => [entry.id, entry]),
);
