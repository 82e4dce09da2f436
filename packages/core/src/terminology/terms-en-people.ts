import { type Term, TERM_SOURCES } from "./term.js";

const { own, iicsa, languageMatters, appropriateLanguage } = TERM_SOURCES;
const YOUNG = "child(?:ren)?|girls?|boys?|minors?|adolescents?|teen\\w*|young (?:person|people|women|men)|victims?|survivors?";
const en = (id: string, use: Term["use"], pattern: string, prefer: readonly string[], why: string, source: Term["source"] = own, near?: string): Term => ({ id, language: "en", use, pattern, prefer, why, source, ...(near !== undefined && { near }) });

/** English terms for people, and for what others say that they did. */
export const PEOPLE_TERMS: readonly Term[] = [
  en("victim-or-survivor", "care", "victims?|survivors?", ["the word that the person chooses"], "Each word says something about the person; texts of law say victim"),
  en("alleged-victim", "care", "alleged (?:child )?victims?", ["child", "complainant"], "Says before any finding that the person may be lying"),
  en("rescued", "care", "rescue[ds]?|rescuing", ["identified", "assisted"], "Makes a rescuer the hero, and is untrue of raids that detain"),
  en("rehabilitation", "care", "rehabilitat(?:e[ds]?|ing|ion)", ["recovery and reintegration"], "Sounds as if the person had done wrong"),
  en("historical-abuse", "avoid", "historic(?:al)? (?:child )?(?:sexual |sex )?abuse", ["non-recent abuse"], "Sounds as if it were over; its effects are not", iicsa),
  en("putting-themselves-at-risk", "avoid", "(?:put(?:s|ting)?|plac(?:e|es|ed|ing)) (?:themselves|themself|herself|himself|itself) at risk", ["child exposed to risk by others"], "Blames the child for what others do", appropriateLanguage),
  en("contacting-adults-online", "avoid", "contact(?:s|ed|ing)? adults online", ["adults have been contacting the child"], "Turns the one who was approached into the one who sought", appropriateLanguage),
  en("in-a-relationship", "avoid", "in a (?:sexual |romantic |love )?relationship with", ["being exploited by"], "Of a child and an exploiter: there is no relationship between equals", languageMatters, "child(?:ren)?|girls?|boys?|minors?|exploiters?|abusers?|groomers?|perpetrators?|offenders?"),
  en("risky-choices", "avoid", "(?:risky|poor|bad) (?:life )?choices|(?:poor|bad|risky) decisions", ["coercion", "constrained circumstances"], "Takes coercion for a choice", languageMatters, YOUNG),
  en("promiscuous", "avoid", "promiscu(?:ous|ously|ity)", ["(leave it out)"], "Judges a person who was harmed"),
  en("minor", "care", "minors|minor (?:girls?|boys?|child|children|victims?)", ["child (under 18)"], "Sounds less than a child, with fewer rights"),
  en("youth", "care", "youths?", ["child (under 18)", "young adult"], "Mixes children with adults: say which"),
  en("illegal-migrant", "avoid", "illegal (?:im)?migrants?|illegal aliens?", ["migrant in an irregular situation"], "An act can be illegal, a person cannot"),
  en("third-gender", "care", "third gender(?:ed)?", ["hijra", "gender-diverse children, as they describe themselves"], "Ranks genders; many prefer their own word"),
  en("mentally-imbalanced", "avoid", "mentally (?:im|un)balanced|mental imbalance", ["person with mental-health needs"], "An insult in the place of a need"),
];
