import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme integrated-services. */
export const integratedServices = indicatorsOf({
  en: {
    2: "one stop*; OCC; OCCs; (crisis|victim support|survivor support|support|rape crisis|child advocacy|multi service|service|family support|trauma) (centre*|center*|hub*|unit*); victim (support|assistance|service*|care|services); support (service*|centre*|for victims|for survivors|to victims|to survivors|package*|system*|programme* for victims); case (management|manager*|worker*|plan*|conference*|file*|handling|review*); caseworker*; individual (care|support|case|service) plan*; child friendly (service*|procedure*|approach*|space*|desk*|environment|support|facilit*|room*|place*|corner*|hub*); (comprehensive|holistic|integrated|wraparound|tailored|specialised|specialized|coordinated|multidisciplinary|multi disciplinary|full range of|range of|package of|combined|essential|quality|basic|social|welfare|protection|recovery|survivor|rehabilitation|follow on|free|adequate|better|inclusive|specific|gender sensitive|trauma informed|victim centred|survivor centred|child centred) (service*|support|care|assistance|response|help package); (service*|assistance|help|care|support) (for|to) (victim*|survivor*|trafficked|abused|affected|exploited|child victim*|children who); (service*|assistance|support) … (victim*|survivor*|trafficked|exploited); (victim*|survivor*) … (service*|assistance|assisted|receive help|receive support|care); (shelter|medical|legal|counselling|health|food|psychosocial|education|clothing|housing) [aid|help|care|support|assistance|services] (and|shelter|medical|legal|counselling|health|food|psychosocial) … (legal|medical|counselling|health|psychosocial|shelter|job|training|care); under one roof; social (service*|work|worker*|welfare service*) ; social worker* … (lack|few|shortage|caseload|visit*|support*); service provider*; (access|availability|quality|lack) … services; child protection (service*|system*|unit*|worker*); standards of care; victim identification; barnahus; rape crisis",
    1: "services; service; facilities for victims; social work; victim centred; survivor centred; child friendly; welfare services; helping victims; assist victims; outreach worker*; drop in cent*",
    0.5: "{service}; assistance; support; care; facilities",
  },
  fr: {
    2: "guichet unique; one stop; centre* (intégré*|d'écoute|d'aide|de crise|multiservice*|polyvalent*|de prise en charge|d'assistance|de référence|social|sociaux|d'accueil et); prise en charge (globale|holistique|intégrée|multidisciplinaire|pluridisciplinaire|des victimes|des enfants|des survivantes|complète|adaptée|spécialisée|médico|des mineurs|de qualité); prise en charge; gestion des cas; (service*|accompagnement|assistance|aide|soutien|appui) (aux|des|pour les|destiné* aux|d'aide aux|adapté*|social|sociaux|spécialisé*|intégré*|de protection|multiforme*|global|complet|individuel*|personnalisé*|de base|essentiel*); services (sociaux|spécialisés|adaptés|intégrés|de protection|essentiels|de base|d'aide|d'appui|sociaux de base); (victime*|survivant*|rescapé*) … (service*|prise en charge|assistance|accompagn*|aide*|assisté*); (assistance|aide|service*|accompagn*) … (victime*|survivant*|rescapé*); adapté* aux enfants; travailleur* socia*; travail social; accompagnement individu*; suivi individu*; paquet* de services",
    1: "service*; accompagn*; assistance; pluridisciplin*; action sociale",
    0.5: "{service}",
  },
  bn: {
    2: "ওয়ান স্টপ*; ওয়ান-স্টপ*; ওসিসি*; ক্রাইসিস সেন্টার*; ভিকটিম সাপোর্ট*; সাপোর্ট সেন্টার*; কেস (ম্যানেজমেন্ট*|ব্যবস্থাপনা*); শিশুবান্ধব*; সমন্বিত সেবা*; (ভুক্তভোগী*|ভিকটিম*|নির্যাতিত*) … (সেবা*|সহায়তা*); সেবা* (কেন্দ্র*|প্রতিষ্ঠান*|দান*|পাওয়া*|পায়); সমাজসেবা*; সমাজকর্মী*; সেবাদান*; এক জায়গায়*; এক ছাদের*",
    1: "সেবা*; সহায়তা কেন্দ্র*",
    0.5: "{service}",
  },
});
