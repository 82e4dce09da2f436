import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme reintegration. */
export const reintegration = indicatorsOf({
  en: {
    2: "reintegrat*; re integrat*; integrat* (into|back|in society|in the community|in famil*); rehabilit*; resettle*; re settle*; reunif*; reunit*; reunion; follow up*; followup; aftercare; after care; home visit*; (return*|go back|went back|going back|come back|sent back|send back|sent home|brought home|bring home|back home|taken back|take back|bring* … back|bringing … back|handed over|restored|welcomed back|accepted|accept|acceptance|rejoin*) … (family|families|community|communities|society|home|parents|village*|school after|normal life|relatives); (family|families|community|communities|society|villagers|parents|relatives) … (accept*|take … back|welcome*|reject* … return*|receive … back|refuse … back|reintegrat*|reunit*); recovery [and] (programme*|plan*|phase|of victims|of survivors|support|services|process|rehabilitation); recover*; (start*|build*|rebuild*|begin*|resume*|restart*) [a|their|her] [new|normal] (life|lives); second chance; life after (rescue*|shelter*|trafficking|abuse|return); leav* (the shelter*|care|institution*|the street*); returnee* … (support*|accept*|society|family|help*|job*|reintegrat*|community|need*); survivor* … (stand on|new life|return*|society|community|relapse|re traffick*); re traffick*; retraffick*; re victimi*; revictimi*; long term (support|monitoring|care|assistance) ; monitor* … (after|once) … (return*|rescue*|home|released); rescue*; rescue and; post rescue; after (rescue*|their return|her return|release|returning); family tracing; reconciliation; life skills … (survivor*|victim*|returnee*); released from; deinstitutionali*; care leaver*; leaving care; demobili*; remov* … from (work|labour|hazardous); withdraw* … (work|labour|armed)",
    1: "returnee*; return*; follow-up; reconcil*; relapse; repatriat* … (child*|victim*|survivor*|girl*|people|traffick*); social inclusion; restorative",
    0.5: "{return}; accepted",
  },
  fr: {
    2: "réintég*; réinsér*; réinsert*; réadapt*; réhabilit*; réunif*; réuni* … (famil*|parent*); regroupement familial; recherche des familles; (retour*|rentr*|retrouv*|regagn*|accueilli*|accept*|rejoin*|ramen*|reven*) … (famil*|communaut*|foyer*|chez|village*|société|parents|maison|pays|domicile); (famil*|communaut*|société) … (accept*|accueil* … retour|retour*|réint*); suivi (post|après|des enfants|des victimes|à long terme|individuel|social|régulier|à domicile|des survivant*|rapproché); suivi; visite* (à domicile|domiciliaire*|de suivi); (recommencer|refaire|reconstruire|reprendre) … vie*; après (le|leur|la) (retour|sortie|libération|sauvetage); insertion (sociale|socio*|familiale|des); retrait … (travail|enfant*|rue*|mine*); désinstitution*; rechute*",
    1: "retour*; réconcili*; accompagnement post",
    0.5: "{return}",
  },
  bn: {
    2: "পুনর্বাসন*; পুনঃএকত্রীকরণ*; পুনরেকত্রীকরণ*; পুনএকত্রীকরণ*; ফলোআপ*; ফলো আপ*; (পরিবারে|সমাজে|বাড়ি|ঘরে|বাড়িতে|দেশে) … (ফির*|ফেরত*|ফিরিয়ে*|গ্রহণ*|ফেরা*|ফেরার|মেনে নে*); (ফিরে আসা*|ফেরত আসা*|ফিরে এসে*|ফেরত এসে*|উদ্ধার*) … (শিশু*|নারী*|মেয়ে*|সমাজ*|পরিবার*|পর|কর্মী*|পরে); সমাজে (ফির*|পুনর্বাস*|গ্রহণ*); নতুন জীবন*; নতুন করে; স্বাভাবিক জীবন*; উদ্ধার*; গ্রহণ করতে চা*",
    1: "ফিরে আসা*; ফেরত আসা*; ফেরার পর; ফিরে আসার",
    0.5: "{return}",
  },
});
