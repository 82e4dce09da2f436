import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme shelter. */
export const shelter = indicatorsOf({
  en: {
    2: "shelter*; safe (home*|house*|custody|accommodation|place to stay|housing|haven*|lodging*); safehome*; transit (home*|cent*|shelter*); refuge [for|place*|home*|homes]; refuges; women's refuge*; hostel*; orphanage*; (residential|institutional|alternative|foster|kinship|temporary|emergency|out of home|community based|interim|crisis|short stay|overnight) (care|home*|accommodation|housing|placement*|stay*|institution*|facilit*|lodging|shelter*); foster*; care home*; children's home*; childrens home*; (reception|accommodation|drop in|rehabilitation|day care|night) (centre*|center*|home*|shelter*); day care; daycare; creche*; crèche*; nurser*; (place|somewhere|nowhere|where|bed*|room*|roof|night*) … (stay|sleep|live|go at night|spend the night|housed); (beds|rooms|places) (for|in) … (girl*|boy*|women|victim*|survivor*|child*|mother*|adolescent*); accommodat*; housed; halfway house*; dormitor*; safe space; child care (institution*|facilit*|home*); (government|state|public) (home*|institution*); residential; supported (living|housing); home for (victim*|girl*|children|women|boys|orphan*|street)",
    1: "housing; lodging; institution*; residential care; childcare; home for; safe places; placed in (care|institution*|home*); detention … (instead|child*|together with)",
    0.5: "{shelter}; institutional; safe place; refuge",
  },
  fr: {
    2: "héberg*; refuge*; foyer* (d'accueil|d'hébergement|pour|de transit|sûr*|de protection|d'urgence); (centre*|maison*|structure*|lieu*|place*|dispositif*|famille*|accueil) (d'accueil|d'hébergement|d'urgence|de transit|sûr*|sécurisé*|de répit|familial|institutionnel|temporaire|résidentiel*); maison* (d'accueil|d'enfants|sûre*); abri*; mis* à l'abri; mise à l'abri; crèche*; garderie*; orphelinat*; famille* d'accueil; placement* (familial|institutionnel|en institution|d'enfant*|en foyer); (où|lieu|place*|lit*) … (dormir|loger|rester la nuit|nuit); logement*; loger; toit; prise en charge (alternative|résidentielle|institutionnelle); protection de remplacement; institutionnalis*; pouponnière*; internat*; pension*",
    1: "foyer*; placement*; lieu* sûr*; accueil",
    0.5: "{shelter}",
  },
  bn: {
    2: "আশ্রয়কেন্দ্র*; আশ্রয় কেন্দ্র*; আশ্রয়*; শেল্টার*; সেফ (হোম*|হাউস*); নিরাপদ (আবাস*|হেফাজত*|আশ্রয়*|থাকা*|বাসস্থান*|আবাসন*); ট্রানজিট হোম*; (থাকার|রাত কাটান*|রাখার) (জায়গা*|ব্যবস্থা*); দিবাযত্ন*; ডে কেয়ার*; এতিমখানা*; শিশু সদন*; শিশু পরিবার*; আবাসন*; হোস্টেল*",
    1: "আবাসিক*; হেফাজত*",
    0.5: "{shelter}",
  },
});
