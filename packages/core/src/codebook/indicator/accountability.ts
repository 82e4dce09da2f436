import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme accountability. */
export const accountability = indicatorsOf({
  en: {
    2: "accountab*; corrupt*; brib*; good governance; governance; nepotis*; political (interference|influence|pressure|will|patronage|protection|backing|connection*|commitment|instability|power|leader* … (protect*|influence*)); politic* … (influence*|interfer*|pressure*|shield*|protect*|connected); (influential|powerful) (people|person*|men|figures|families|offender*|perpetrator*|local*); muscle power; transparen*; complicit*; complicity; collu*; (official*|officer*|authorit*|agenc*|government*|politician*|minister*|institution*) … (answerable|answer for|responsib* … lack|lack … responsib*|accountab*|complicit*|profit*|embezzl*|turn a blind eye|look away|involved in|take money|negligen*|abuse of power|misus*|scrutin*|held to|irresponsib*|sanctioned|disciplin*); embezzl*; misuse of (power|fund*|office|public|resources|authority); misappropriat*; abuse of (power|authority|office); undue influence; oversight; watchdog*; ombud*; audit*; rule of law; monitor* (of|the) (government|agenc*|institution*|official*|service provider*|implementation|facilit*); independent (monitor*|inspect*|oversight|body); extort*; social audit*; public hearing*; blind eye; anti corruption; hold* … (government*|official*|authorit*|agenc*|institution*|compan*|state*) … (account*|responsible); irresponsib*; democratic; red tape; bureaucra*; political; inspect* … (shelter*|home*|institution*|facilit*|orphanage*)",
    1: "responsib* of [the] (state|government|official*|agenc*); misgovern*; negligence of (official*|authorit*|duty); duty bearer*; commitment of",
    0.5: "{answerable}; {corrupt}; officials; responsib*",
  },
  fr: {
    2: "redevab*; corrup*; corromp*; gouvernance; transparen*; pot* de vin; ingérence*; (pression*|influence*|volonté|interférence*|intervention*) (politique*|des politiques); clientélis*; népotis*; complicité*; complice*; impunité des (agents|fonctionnaires|autorités); détourne* … (fonds|argent|ressource*); abus de pouvoir; rendre (compte*|des compte*); (contrôle|surveillance|inspection*|suivi) (des|indépendant*|de l'état|du gouvernement) … (institution*|autorité*|établissement*|foyer*|service*|centre*); état de droit; responsabilité (des|de l|du) (état|autorité*|gouvernement|fonctionnaire*); audit*; passe droit*",
    1: "responsab* … (autorité*|état|fonctionnaire*|agent*); bureaucra*",
    0.5: "{answerable}; {corrupt}",
  },
  bn: {
    2: "জবাবদিহি*; দুর্নীতি*; ঘুষ*; সুশাসন*; স্বচ্ছতা*; রাজনৈতিক (প্রভাব*|চাপ*|হস্তক্ষেপ*|সদিচ্ছা*); প্রভাবশালী*; স্বজনপ্রীতি*; ক্ষমতার অপব্যবহার*; আইনের শাসন*; দায়বদ্ধ*; তদারকি*",
    1: "দায়িত্বে অবহেলা*; রাজনৈতিক*; গাফিলতি*",
    0.5: "{answerable}; {corrupt}",
  },
});
