import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme harmful-norms. */
export const harmfulNorms = indicatorsOf({
  en: {
    2: "child marriage; early marriage; forced marriage; underage (marriage|bride); child bride; married off; marry* off; dowry; {child} … (marry|married|marries|marrying|marriage|bride|wed|wedding|wedlock); (marry|married|marrying|marriage|wed|wedding) … (young|early|age|minor*|girl*|daughter*|eighteen|18|child*|teen*); bride; FGM; female genital; genital (mutilation|cutting); circumcis*; excision; patriarch*; male (dominance|dominated|domination|privilege|superiority); superstit*; witchcraft; gender (discrimination|inequal*|equality|bias|norm*|stereotype*|role*|based discrimination|gap|roles|equity|parity); (discriminat*|inequal*|unequal|prejudice|racis*|bias*|exclu*|marginali*) … (girl*|women|gender|minorit*|indigenous|caste|ethnic|disab*|transgender|third gender|lgbt*|refugee*|roma|roman*|religio*|sex|hijra|albin*); (girl*|women|minorit*|indigenous|caste|ethnic|disab*|transgender|third gender|lgbt*|dalit*|hijra|roma) … (discriminat*|inequal*|unequal|prejudice|inferior|excluded|less value*|second class|marginali*|subordinat*|burden); harmful (practice*|tradition*|norm*|custom*|belief*); (social|cultural|traditional|gender|community|societal|religious|moral) (norm*|belief*|custom*|practice*|value*|attitude*|expectation*|tradition*); son preference; preference for (sons|boys); (third gender|transgender|hijra); (moral|religious|ethical|social|family|human) (value*|decay|degradation|education|teaching*); erosion of … values; age of (marriage|consent); marriage age; toxic masculin*; masculinit*; widow; menstruation hut*; honour killing; honor killing",
    1: "{gender}; tradition; custom; culture; discrimination; caste; marriage; inequality; norms; values; morality; unwanted daughter; daughters … (burden|less|unequal|home|kitchen); boys … (more|over|preferred|before) … girls; girls … less … boys; women … (status|subordinat*|permission|obey|obedience|rights); racism; minority; religion",
    0.5: "gender; girls; women; belief; religious; {marriage}; {minority}",
  },
  fr: {
    2: "mariage* [des] (enfant*|précoce*|forcé*); mari* … (enfant*|fille*|jeune*|mineur*|précoce*|forc*|âge); (enfant*|fille*|fillette*|mineur*|adolescente*) … (mariage*|mari*|épous*|dot); excision; excis*; mutilation*; MGF; patriarc*; sorcell*; (norme*|pratique*|croyance*|coutume*|tradition*|valeur*|pesanteur*) (social*|culturel*|traditionnel*|néfaste*|coutumi*|religieu*|ancestral*|de genre); pratiques néfastes; (discrimin*|inégalit*|préjugé*|exclu*) … (fille*|femme*|genre|ethni*|autochton*|handicap*|minorit*|sexe|albin*|caste|rom); (fille*|femme*|autochton*|handicap*|minorit*) … (discrimin*|inégalit*|inférieur*|exclu*|moins); égalité [des|de|entre les] (genre*|sexes|filles|femmes); stéréotype*; préférence … (garçon*|fils); machis*; masculinité*; dot",
    1: "{gender}; tradition*; coutume*; discrimin*; mentalité*; genre; racis*",
    0.5: "{marriage}; {minority}; fille*; femme*",
  },
  bn: {
    2: "বাল্যবিবাহ*; বাল্যবিয়ে*; বাল্য (বিবাহ*|বিয়ে*); (বিয়ে*|বিবাহ*) … (বয়স*|মেয়ে*|কিশোরী*|আঠারো*|১৮|শিশু*|অল্প); (মেয়ে*|কিশোরী*|শিশু*|কন্যা*) … (বিয়ে*|বিবাহ*); যৌতুক*; লিঙ্গ* (বৈষম্য*|সমতা*); লিঙ্গবৈষম্য*; পুরুষতান্ত্রিক*; কুসংস্কার*; কুপ্রথা*; (নৈতিক*|ধর্মীয়|সামাজিক) (মূল্যবোধ*|শিক্ষা*|অবক্ষয়*|রীতি*|প্রথা*); মূল্যবোধ*; তৃতীয় লিঙ্গ*; হিজড়া*; (মেয়ে*|কন্যা*|নারী*) … (বৈষম্য*|বোঝা|অবহেলা*|চেয়ে কম|অধিকার*); (ছেলে*) … (মেয়ে*) … (আগে|বেশি|কম|সমান*)",
    1: "বৈষম্য*; প্রথা*; রীতিনীতি*; ধর্মীয়*",
    0.5: "{gender}; {marriage}",
  },
});
