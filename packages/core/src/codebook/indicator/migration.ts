import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme migration. */
export const migration = indicatorsOf({
  en: {
    2: "(safe|irregular|unsafe|labour|labor|regular|illegal|undocumented|internal|forced|child|rural|female|overseas|circular|seasonal|distress) migra*; migra*; emigra*; immigra*; overseas (employment|work*|job*|recruit*); (work*|job*|employ*|go|going|sent|travel*|stranded|domestic work*|jailed|detained) … (abroad|overseas|gulf|middle east|foreign countr*|destination countr*|host countr*); (abroad|overseas|destination countr*|gulf|middle east|foreign) … (work*|job*|migra*|employ*|exploit*|abus*|stranded|wages|contract*|return*); middlem*; (broker|dalal|recruiter|recruiting agent|sub agent|recruitment agency|recruitment agencies|intermediar*|manpower agenc*|smuggler*); pre departure; predeparture; visa*; passport*; border*; cross border; transnational; trafficking (route*|corridor*|across|network*|ring*|hub*|hotspot*|flow*|to india); traffick* … (abroad|border*|route*|countr*|across|overseas|transit|destination|india|gulf); (trafficking in (persons|human*|people|women|children)|human traffick*|child traffick*|traffick* in); refugee*; asylum; displaced; displacement; returnee migrant*; repatriat*; deport*; stateless*; smuggl*; transit (countr*|point*|route*); migrant worker*; embass*; consulat*; foreign job*; remittance*; contract substitution; work contract*; kafala; airport; travel document*; left the country; leaving the country; in other countries; bring* … home from; nationals … (abroad|other countries)",
    1: "traffick*; abroad; overseas; returnee*; rural to urban; move to (cities|towns|the city|dhaka); leave (home|their village*) for; foreign; on the move; human mobility; host countr*; origin countr*; countr* of origin; sold (across|into|to); luring … (job*|work|abroad); false (promise*|job*)",
    0.5: "{migrant}; {abroad}; {traffic}; agency",
  },
  fr: {
    2: "migra*; immigr*; émigr*; réfugié*; asile; déplacé*; passeur*; intermédiaire* … (recrut*|emploi|travail|voyage*); agence* de recrutement; visa*; passeport*; frontière*; transfrontal*; transfrontière*; à l'étranger; (route*|réseau*|filière*|itinéraire*) … (traite|trafic|migrat*|passeur*|clandestin*); traite … (être*|personne*|enfant*|internationale|transnationale|humain*); pays (de destination|d'accueil|voisin*|de transit|d'origine|tiers); rapatri*; expuls*; sans papiers; clandestin*; ambassade*; consulat*; apatrid*; exil*; mobilité; contrat* de travail; non accompagné*",
    1: "traite; étranger; trafic*; exode",
    0.5: "{migrant}; {abroad}; {traffic}",
  },
  bn: {
    2: "অভিবাস*; প্রবাসী*; বিদেশ (ফেরত*|যাওয়া*|যেতে|গমন*|যান|যায়); বিদেশে (কাজ*|যাওয়া*|চাকরি*|পাঠান*|কর্ম*|নারী*|নির্যাতন*); বিদেশফেরত*; দালাল*; ভিসা*; পাসপোর্ট*; সীমান্ত*; পাচার* (রুট*|পথ*|চক্র*); মানবপাচার*; মানব পাচার*; রিক্রুটিং*; দূতাবাস*; প্রাক বহির্গমন*; যাওয়ার আগে … (তথ্য*|প্রশিক্ষণ*); শরণার্থী*; রোহিঙ্গা*; গন্তব্য দেশ*; ভারতে পাচার*",
    1: "পাচার*; বিদেশ*",
    0.5: "{migrant}; {abroad}; {traffic}",
  },
});
