import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme substance-violence. */
export const substanceViolence = indicatorsOf({
  en: {
    2: "drug*; narcotic*; substance (abuse|use|misuse); addict* … (drug*|alcohol*|substance*|yaba|glue|heroin); alcohol*; drunk*; intoxic*; domestic violence; (family|household|intimate partner|marital|gang|street|gender based|community|dating|armed|physical|youth|peer|school) violence; violence (at home|in the home|against women|against children|against girls|in famil*|in school*|in the family|in homes|in the street*|between|among); violent (home*|household*|discipline|parent*|father*|crime*|partner*|punishment|neighbo*); corporal punish*; physical (punish*|abuse|assault|violence|discipline); (beat*|hit|hits|hitting|slap*|whip*|cane*|caning|thrash*|smack*|spank*) … (child*|wife|wives|pupil*|mother*|women|girl*|boys|them|son*|daughter*|student*); (child*|wife|wives|pupil*|mother*|women|girl*|student*) … (beaten|beat|slapped|hit|whipped|caned|battered|thrashed|injured by|killed|murder*|attacked|abused at home); bully*; bullied; gang*; teen gang*; kishore gang*; fight*; harass* … (street*|way to|school|public|transport|girls); eve teas*; sexual harass*; gun*; weapon*; knife; acid (attack*|throw*); murder*; homicide*; battered; wife beating; torture*; cruel*; armed (group*|conflict|force*); child soldier*; recruit* by (armed|gang*|militia*); extremis*; radicali*; dealer*; smok*; tobacco",
    1: "violence; violent; aggression; assault*; harassment; abuse at home; GBV; brutality; attack*; sexual violence; sexual assault; juvenile (crime|delinq*); delinquen*; crime",
    0.5: "{violence}; {drug}; abuse; rape",
  },
  fr: {
    2: "drogue*; stupéfiant*; toxicoman*; alcool*; addict* … (drogue*|alcool*|substance*); violence* (domestique*|conjugale*|familiale*|intrafamiliale*|physique*|basée* sur le genre|faites aux|faite aux|de rue|scolaire*|de genre|entre|envers|contre|à l'école|éducative*); châtiment* corporel*; (battre|battu*|frapp*|fouett*|coups|gifl*) … (enfant*|femme*|élève*|épouse*|fille*); (enfant*|femme*|élève*|épouse*) … (battu*|frapp*|coups|violent*|tué*); harcèlement (scolaire|de rue|sexuel|entre); bande*; gang*; meurtre*; armes; groupe* armé*; enfants soldats; brutal*; violence* … (foyer*|famille*|maison|école*|rue*|quartier*)",
    1: "violence*; VBG; agression*; délinquan*; harcèlement",
    0.5: "{violence}; {drug}",
  },
  bn: {
    2: "মাদক*; নেশা*; ইয়াবা*; মদ্যপ*; পারিবারিক (সহিংসতা*|নির্যাতন*); (নারী*|শিশু*) … সহিংসতা*; সহিংসতা*; মারধর*; মারামারি*; পেটা*; বুলিং*; কিশোর গ্যাং*; গ্যাং*; ইভটিজিং*; উত্ত্যক্ত* … (রাস্তা*|পথে|স্কুল*); শারীরিক (শাস্তি*|নির্যাতন*); সন্ত্রাস*; অ্যাসিড*; হত্যা*; স্বামী* … (মার*|নির্যাতন*)",
    1: "নির্যাতন*; অপরাধ প্রবণ*",
    0.5: "{violence}; {drug}",
  },
});
