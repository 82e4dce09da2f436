import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme police-response. */
export const policeResponse = indicatorsOf({
  en: {
    2: "{police} … (refus*|negligen*|neglect*|ignor*|delay*|slow|attitude*|behav*|insensitiv*|insult*|blame*|bribe*|corrupt*|do not|does not|did not|fail*|reluct*|unwilling|hostile|rude|harass*|investigat*|arrest*|raid*|patrol*|respond*|response|act|action|protect*|record*|register*|file|files|filing|take … complaint*|accept*|desk*|unit*|rescue*|help*|friendly|gender|inactive|inaction|laugh*|indifferen*|detain*|treat*|cooperat*|lack*|collect*|interview*|women|female|special*|trust|mediat*|return*|hand|turn); (refus*|negligen*|neglect*|attitude|behaviour|insensitiv*|fail*|inaction|reluctan*|conduct|role|response|action*|protection|desk*|unit*|investigation*|lack|fear|trust|mistrust|distrust|intervention*|help from|training of|presence) … {police}; (police|law enforcement) (officer*|station*|unit*|desk*|protection|action*|response|attitude|conduct|investigation*|custody|force*|raid*|patrol*); women and child* desk*; women's desk*; investigat* … (poor|weak|slow|delay*|flawed|biased|crime*|case*|officer*|evidence|quality|skills|trafficking|abuse|unit*); crime detective*; (refuse*|fail*) to (record|register|file|investigate|arrest|take the complaint|lodge); arrest*; raid*; law enforce*; FIR; general diary; detective*; patrol*; (specialised|special|dedicated|female|women) (police|unit*|officer*|investigator*)",
    1: "police*; investigation*; investigator*; station house; authorities … (ignore*|slow|arrest*|fail to act); border guard*; inspectors … (few|visit*|lack*|refuse*)",
    0.5: "{police}; investigat*; crackdown*; enforcement",
  },
  fr: {
    2: "{police} … (refus*|néglig*|ignor*|lent*|attitude*|comport*|insult*|corrompu*|corrupt*|ne pren*|n'enregistr*|enregistr*|enquêt*|arrêt*|interven*|accueil*|brutal*|protég*|brigade*|plainte*|réagi*|agi*|unité*|patrouill*|manqu*|indiffér*); (refus*|néglig*|attitude*|comportement*|inaction|intervention*|enquête*|accueil|unité*|brigade*|méfiance|confiance|violences) … {police}; police; gendarm*; commissariat*; brigade* (de|des|spécialisée*|pour); forces de l ordre; forces de sécurité; enquêteur*; enquête* (judiciaire*|policière*|pénale*|bâclée*|lente*); arrestation*; interpell*",
    1: "enquête*; policier*",
    0.5: "{police}",
  },
  bn: {
    2: "পুলিশ*; থানা*; আইনশৃঙ্খলা (বাহিনী*|রক্ষাকারী*); দারোগা*; তদন্ত*; গ্রেপ্তার*; গ্রেফতার*; জিডি*; এজাহার*; আইন প্রয়োগকারী*",
    1: "নারী ও শিশু ডেস্ক*; অভিযান*",
    0.5: "{police}",
  },
});
