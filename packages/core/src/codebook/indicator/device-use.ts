import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme device-use. */
export const deviceUse = indicatorsOf({
  en: {
    2: "screen time; parental control*; (mobile|smart|cell) phone … {child}; {child} … (mobile|smartphone|smart phone|cell phone|phone|device|tablet|gadget|screen|gaming|video game*|games); (phone|smartphone|device|tablet|gadget|screen|gaming|mobile) … {child}; (internet|phone|mobile|game|gaming|screen|social media|digital|online|porn*|technology) (addict*|dependen*); addict* … (internet|phone|phones|screen|screens|game|games|gaming|social media|online|porn*|device*|mobile*); age (limit|restriction|minimum|verification) … (social media|platform*|internet|app|apps|phone*|account*|online); (porn* site*|porn* website*|pornographic (site|website|content)|adult (site|content|website)) … (access|block|watch*|open|ban|view*|easy|easily|reach*|filter*); (access|block|watch*|ban|view*|exposed|exposure|filter*|see|saw) … (porn*|adult content|adult site*|harmful site*|unsuitable content); hours … (online|phone|screen*|internet); excessive (use|internet|phone|screen*); (use|using|usage) of (mobile|phones|phone|smartphones|internet|social media|devices|device|technology|screens|screen)",
    1: "{child} … (internet|social media|online|facebook|tiktok|youtube) … (time|use|using|hours|access|unsupervised|addict*|alone|without supervision|glued|account*|night); (internet|social media|online|facebook|tiktok|youtube) … (use|using|hours|addict*) … {child}; (limit|restrict|control|monitor|watch|check|supervis*) … (internet|phone|phones|device*|screen*|online activit*|social media|browsing|use of technology); safe (internet|use of the internet|internet use|browsing|surfing); unsupervised (access|internet|use); unrestricted access; cheap (data|smartphone*|internet); own phone; (children|minors|pupils) … (apps|app|accounts|websites|web); game console; internet use; filter* … (content|internet|website*|software)",
    0.5: "{device}; smartphone; phone; screen; gadget; games",
  },
  fr: {
    2: "temps d'écran; contrôle* parental*; (téléphone*|smartphone*|portable*|écran*|tablette*|jeux vidéo|jeu vidéo) … {child}; {child} … (téléphone*|smartphone*|portable*|écran*|tablette*|jeux vidéo); (addict*|dépendan*|accro*) … (écran*|internet|téléphone*|jeu*|réseaux sociaux|pornograph*); (usage|utilisation|accès) … (internet|téléphone*|réseaux sociaux|écran*|pornograph*|numérique); limite d'âge … (réseaux|compte*|inscription); site* pornographique*; âge minimum … (réseaux|plateforme*|inscription)",
    1: "smartphone*; écran*; (enfant*|mineur*|jeunes|ados) … (internet|réseaux sociaux) … (heures|temps|accès|seul*|sans surveillance|contrôle*)",
    0.5: "{device}",
  },
  bn: {
    2: "(মোবাইল*|ফোন*|স্মার্টফোন*|ইন্টারনেট*|গেম*|ডিভাইস*|ট্যাব*) … {child}; {child} … (মোবাইল*|ফোন*|স্মার্টফোন*|ইন্টারনেট*|গেম*|ডিভাইস*|ট্যাব*); (মোবাইল*|ইন্টারনেট*|গেম*|ফেসবুক*) … আসক্ত*; আসক্তি … (মোবাইল*|ইন্টারনেট*|গেম*); প্যারেন্টাল কন্ট্রোল*; স্ক্রিন টাইম*; পর্নো* … (দেখ*|সাইট*|বন্ধ*); স্মার্টফোন* ব্যবহার*; মোবাইল ব্যবহার*; ইন্টারনেট ব্যবহার*",
    1: "স্মার্টফোন*; মোবাইল ফোন*; গেম*",
    0.5: "{device}",
  },
});
