import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme child-participation. */
export const childParticipation = indicatorsOf({
  en: {
    2: "(child*|youth|young people|adolescent*|girls|boys|students|pupils|teen*) … (participat*|take part|taking part|speak up|speak out|voice*|be heard|being heard|lead|leading|led|leaders|consulted|opinion*|have a say|protest*|volunteer*|club*|parliament|council|forum|peer*|decide|decision making|views|advocat*|petition|campaigner*|mobilis*|express|say no|defend themselves|protect themselves|recogni*|self defen*|know their rights|their own rights|stand up|ambassador*|elect*|design*|organis* themselves); (participation|voice*|views|opinion*|involvement|leadership|engagement|agency) of (child*|youth|young people|adolescent*|girls|boys|students); (consult*|involve*|listen* to|hear|heard|ask*|engage*) … (child*|youth|young people|adolescent*|boys and girls); child (participation|led|club|parliament|council); children's (club|parliament|council|voice|view|opinion|participation|committee|group|forum); youth (club|forum|council|group|led|leader*|engagement|volunteer*|network|parliament|leadership|participation|board); peer (educat*|group*|to peer|support|led|leader*|educators|network); good touch; bad touch; (safe|unsafe) touch; body (safety|autonomy); self (protect*|defen*|protection|confidence|esteem); protect themselves; (children|girls|boys|young people|pupils|students) … (recognise|recognize|identify|spot|avoid|refuse|escape|understand) … (danger*|risk*|abuse*|unsafe|touch|stranger*|warning|trap*|groom*); say no; martial art*; karate; own (rights|body); private parts; know who … trust; risky (person*|place*|people|adult*)",
    1: "participation; young leaders; adolescent (club|group*); student council; empower* … (girl*|child*|youth|adolescent*); youth; stand up for; risky places; sport*; girls club; by children; by young people; theatre by",
    0.5: "{participate}; {youth}; empower*; club; rights",
  },
  fr: {
    2: "(enfant*|jeune*|adolescent*|élève*|fille*) … (particip*|prendre la parole|s'exprim*|expriment|exprimer|donner leur avis|leur avis|être entendu*|voix|leader*|engag*|consult*|club*|parlement*|conseil*|pair*|se protég*|protéger eux mêmes|se défendre|dire non|connaître leurs droits|reconnaître|opinion*|porte parole); (particip*|parole|voix|opinion*|engagement|avis|implication) … (enfant*|jeune*|adolescent*|élève*); (écout*|consult*|associ*|impliqu*) … (enfant*|jeune*); pairs éducateurs; pair éducateur; éducation par les pairs; autoprotection; auto protection; parties intimes; parlement des (enfants|jeunes); club* (d'enfants|de jeunes|des enfants|des jeunes|d'adolescent*)",
    1: "participation; jeunes leaders; bénévol*; estime de soi; confiance en soi; empouvoir*",
    0.5: "{participate}; {youth}; club*",
  },
  bn: {
    2: "(শিশু*|কিশোর*|কিশোরী*|তরুণ*|শিক্ষার্থী*|যুব*|ছেলেমেয়ে*|মেয়ে*) … (অংশগ্রহণ*|মতামত*|মত প্রকাশ*|কথা শোন*|কথা বল*|সোচ্চার*|প্রতিবাদ*|নেতৃত্ব*|ক্লাব*|নিজে*|ফোরাম*|সংসদ*|স্বেচ্ছাসেবক*|সিদ্ধান্ত*|আত্মরক্ষা*); (ভালো|খারাপ|নিরাপদ) স্পর্শ*; নিজেকে (রক্ষা*|সুরক্ষি*|নিরাপদ*); নিজেদের (রক্ষা*|সুরক্ষা*|কথা*|অধিকার*); আত্মরক্ষা*; না বলতে; শিশু* মত*; শিশু সংসদ*; সমবয়সী*; স্পর্শ*; ঝুঁকিপূর্ণ (ব্যক্তি*|জায়গা*|মানুষ*)",
    1: "অংশগ্রহণ*; মতামত*; স্বেচ্ছাসেবক*; প্রতিবাদ*",
    0.5: "{participate}; {youth}",
  },
});
