import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme legal-aid. */
export const legalAid = indicatorsOf({
  en: {
    2: "legal (aid|assistance|help|support|advice|representation|counsel*|service*|help desk*|clinic*|desk*|fees|costs|expenses|guidance|remed*|literacy|information|protection|empowerment|aid committee*); free (lawyer*|legal*|counsel); pro bono; (lawyer*|advocate*|attorney*|paralegal*|barrister*|solicitor*) … (victim*|survivor*|child*|free|famil*|women|case*|help*|afford|poor|pay|represent*|assist*|provide*|lack*|few|assign*|appoint*); (victim*|survivor*|child*|famil*|women|poor|migrant*) … (lawyer*|advocate*|attorney*|paralegal*|barrister*|solicitor*|legal help|legal support|legal aid); (hire|afford|pay for|assign*|appoint*|find) [a|an] (lawyer*|advocate*|attorney*); bar association*; paralegal*; DLAC; court costs; help … (file|filing|fight*|pursue|bring*) … (case*|lawsuit*|claim*|complaint*); represented (in court|by|before)",
    1: "lawyer*; represent* in court; legal",
    0.5: "{lawyer}; advocates; attorney*",
  },
  fr: {
    2: "(aide|assistance|conseil*|appui|accompagnement|soutien|service*|clinique*|protection) (juridi*|judiciaire*|légal*); avocat*; pro bono; parajuri*; aide juridictionnelle; commis d'office; défense gratuite; représent* … (tribunal|justice|juridi*)",
    1: "juriste*; juridique* gratuit*; frais de justice",
    0.5: "{lawyer}",
  },
  bn: {
    2: "আইনি (সহায়তা*|সেবা*|সহযোগিতা*|পরামর্শ*|সাহায্য*); আইনগত (সহায়তা*|সেবা*|পরামর্শ*); লিগ্যাল এইড*; আইনজীবী*; উকিল*; বিনামূল্যে আইন*; বিনা খরচে আইন*; প্যারালিগ্যাল*",
    1: "আইনি",
    0.5: "{lawyer}",
  },
});
