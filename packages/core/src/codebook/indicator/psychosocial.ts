import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme psychosocial. */
export const psychosocial = indicatorsOf({
  en: {
    2: "psychosocial*; psycho social*; counsel*; psycholog*; mental health; mental (support|care|trauma|wellbeing|illness|distress|state|wound*|suffering|strength); trauma*; therap*; psychiatr*; emotional (support|care|wellbeing|needs|distress|healing|help|health|scar*|trauma|recovery|harm|wound*); (social|moral|peer|group) support [group*] … (victim*|survivor*|famil*|child*|women|girl*); (anxiety|depress*|suicid*|self harm|nightmare*|distress*|grief|griev*|stress*|fear and anxiety); wellbeing; well being; (art|play|music|group) therap*; coping; resilien*; someone to (talk to|listen); safe space to talk; listen to (victim*|survivor*|them); emotional*; healing; stress management; debrief*; burnout; child friendly space*; psychologist*; heal (from|their|the)",
    1: "support group*; mental; talk* … (psychologist*|counsel*|therapist*); feel* (safe|alone|guilty|better|worthless); confidence; loneliness; encouragement; recreation*; peer support; social support; moral support",
    0.5: "{counselling}; recovery; support",
  },
  fr: {
    2: "psychosocia*; psycho social*; psycholog*; santé mentale; traumat*; thérap*; psychiatr*; (soutien|accompagnement|appui|aide) (moral|affectif|psychologique|émotionnel*|social); écoute (psychologique|active|des victimes|bienveillante); détresse; suicid*; anxi*; dépress*; bien être; souffrance*; résilience; groupe* de parole; espace* d'écoute; émotion*; angoiss*; cellule* d'écoute",
    1: "soutien moral; écoute; mental*; espaces amis; réconfort*",
    0.5: "{counselling}",
  },
  bn: {
    2: "কাউন্সেলিং*; কাউন্সেলর*; মনোসামাজিক*; মনোবিজ্ঞানী*; মানসিক* (স্বাস্থ্য*|সহায়তা*|চাপ*|আঘাত*|ট্রমা*|সেবা*|সমর্থন*|কষ্ট*|অবস্থা*|শক্তি*|যন্ত্রণা*); মানসিকভাবে; ট্রমা*; বিষণ্ন*; আত্মহত্যা*; মনোরোগ*; মানসিক",
    1: "সাহস দে*; মনের কথা*; সান্ত্বনা*",
    0.5: "{counselling}",
  },
});
