import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme media-conduct. */
export const mediaConduct = indicatorsOf({
  en: {
    2: "{press} … (bias*|dignity|ethic*|sensational*|respectful*|insensitiv*|irresponsib*|responsib* report*|name* the victim|publish … (name*|photo*|identit*)|reveal*|expos*|portray*|wording|language|term*|sources|source|stereotyp*|blame|careless*|accura*|false|fake|distort*|guideline*|code of conduct|judg*|headline*|invade*|harm*|depict*|balanced|mislead*|one sided|verify); (bias*|dignity|ethic*|sensational*|respectful|irresponsib*|portray*|wording|stereotyp*|distort*|guideline*|responsible|sensitive|fair|balanced) … {press}; (media|news|press) (coverage|report*|ethic*|bias|portrayal|conduct|guideline*|trial); sensational*; journalistic; newsroom*; headline* … (victim*|child*|girl*|survivor*); coverage of … (abuse*|child*|victim*|rape|traffick*|survivor*|case*|marriage*|migra*|women); report* on (victim*|survivor*|rape|child* with|case* with); fact check*; misinformation",
    1: "journalis*; reporters; editor*; newspaper*; coverage",
    0.5: "{press}; media; press; news",
  },
  fr: {
    2: "(média*|presse|journal*|article*|reportage*) … (sensation*|éthique|déontolog*|dignité|identité|nom*|photo*|biais*|préjugé*|stéréotyp*|respect*|vocabulaire|termes|partial*|divulg*|titre*|sources|vérif*|traitement|langage); (sensation*|éthique|déontolog*|dignité|traitement|partialité|langage|biais*) … (média*|presse|journal*|reportage*); sensationnal*; déontolog*; traitement médiatique; couverture médiatique; médiatis*",
    1: "journalist*; rédaction*; presse",
    0.5: "{press}; média*",
  },
  bn: {
    2: "(গণমাধ্যম*|সংবাদ*|সাংবাদিক*|পত্রিকা*|মিডিয়া*) … (ছবি*|নাম*|পরিচয়*|মর্যাদা*|ভাষা*|শব্দ*|পক্ষপাত*|দায়িত্বশীল*|সংবেদনশীল*|নীতিমালা*|শিরোনাম*|চটকদার*|সূত্র*|উপস্থাপন*); সংবাদ (পরিবেশন*|প্রকাশ*|প্রতিবেদন*); সাংবাদিকতা*; সংবাদ শিরোনাম*; প্রতিবেদন* … (মর্যাদা*|ভাষা*|শব্দ*)",
    1: "সাংবাদিক*; সংবাদমাধ্যম*",
    0.5: "{press}",
  },
});
