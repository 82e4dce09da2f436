import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme victim-safety. */
export const victimSafety = indicatorsOf({
  en: {
    2: "confidential*; privacy; anonym*; identity [of] [the|a] (victim*|survivor*|child*|complainant*|witness*|girl*); (identit*|name*|photo*|personal (data|information|details)|whereabouts|address*) … (victim*|survivor*|child*|protect*|secret|disclos*|reveal*|publish*|hidden|leak*|expos*|complainant*|kept|conceal*); (victim*|survivor*|witness*|complainant*|child*|girl*|famil*) … (identit*|anonym*|threat*|intimidat*|retaliat*|reprisal*|unsafe|insecur*|safe from|harassed by|pressured|in danger|protected from|protection from|fear for|fear of revenge|fear revenge|afraid of the|security|safety|endanger*|at risk of retaliation|reprisals); (threat*|intimidat*|retaliat*|reprisal*|revenge|pressure*|coerc*) … (victim*|survivor*|witness*|complainant*|famil*|child*|withdraw|perpetrator*|influential|offender*|accused|abuser*); witness protection; (witness*|victim*|survivor*|child|complainant*) (protection|security|safety); (protect*|safeguard*|security of|safety of|keep … safe|shield*) … (victim*|survivor*|witness*|child*|girl*|complainant*|whistleblow*|minors|boys); (child*|girl*|victim*|minors|boys) … (safe|protected|protection|safety|unprotected|insecure|unsafe|safeguard*); insecur*; safeguarding; child (protection|safety); safe environment*; restraining order*; protection order*; fear of (retaliat*|revenge|reprisal*|the perpetrator*|offender*|abuser*|threat*|attack*); screen from the accused; separate … (offender*|accused|perpetrator*); informed consent; data protection; do no harm; interim (protection|care order*); police escort; safe transport*; safety (of|measures|for|plan*|audit*) ; unsafe (place*|transport|street*|toilet*|camp*|at|for); lighting",
    1: "protection; safety; security; threat*; retaliation; insecurity; unsafe; risk of; danger*; at risk; vulnerab*; protected",
    0.5: "{protect}; {threat}; {identity}; {witness}; safe",
  },
  fr: {
    2: "confidential*; anonym*; vie privée; secret professionnel; (identité*|nom*|photo*|données personnelles) … (victime*|enfant*|témoin*|protég*|divulg*|secr*|survivant*|révél*|plaignant*); (protég*|protection|sécurité|sûreté|mise en sécurité) (de|des|pour|aux|l) [les|la] (victime*|enfant*|témoin*|survivant*|mineur*|fille*|plaignant*|élève*|intégrité); (protég*|protection) … (victime*|enfant*|témoin*|mineur*|survivant*|fille*|plaignant*); (victime*|enfant*|témoin*|famille*|survivant*|plaignant*) … (menac*|représailles|intimid*|pression*|danger*|insécurité|protég*|protection|sécurité|peur); (menac*|représailles|intimid*|pression*) … (victime*|témoin*|famille*|agresseur*|auteur*|plainte*); insécurité; protection de l enfance; protection de l enfant; peur … (représailles|agresseur*|vengeance); données personnelles; consentement éclairé",
    1: "protection; sécurité; représailles; menac*; vulnérab*; danger*",
    0.5: "{protect}; {threat}; {identity}; {witness}",
  },
  bn: {
    2: "গোপনীয়তা*; পরিচয়* (গোপন*|প্রকাশ*|ফাঁস*); নাম* (পরিচয়*|প্রকাশ*); (ভুক্তভোগী*|সাক্ষী*|ভিকটিম*|শিশু*|পরিবার*|মেয়ে*|বাদী*) … (হুমকি*|নিরাপত্তা*|সুরক্ষা*|নিরাপদ*|ভয় দেখা*|চাপ*|নিরাপত্তাহীন*); (হুমকি*|ভয়ভীতি*|চাপ*) … (ভুক্তভোগী*|সাক্ষী*|পরিবার*|মামলা*|আসামি*|অপরাধী*); (নিরাপত্তা*|সুরক্ষা*) … (ভুক্তভোগী*|সাক্ষী*|শিশু*|ভিকটিম*|মেয়ে*); নিরাপত্তাহীন*; শিশু সুরক্ষা*; শিশুর নিরাপত্তা*; সাক্ষী সুরক্ষা*; প্রতিশোধ*",
    1: "নিরাপত্তা*; সুরক্ষা*; হুমকি*",
    0.5: "{protect}; {threat}; {identity}; {witness}",
  },
});
