import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme schooling-access. */
export const schoolingAccess = indicatorsOf({
  en: {
    2: "(drop|dropped|dropping|drops) out; dropout*; out of school; (enrol*|re enrol*|reenrol*) … (school*|class*|education|child*|girl*|learning); school (enrol*|attendance|fee*|meal*|feeding|place*|uniform*|stipend*|supplies|transport|dropout*|completion|retention|exclusion|materials|kits|absence|cost*|readmission|closure*|closed|certificate*|age); (attend|attending|go to|going to|send … to|sent to|sending … to|stay in|stays in|staying in|return to|back to|back in|leave|leaving|left|quit|access to|keep … in|keeps … in|kept in|kept out of|remain in|start|finish|finishing|complete|completing|miss|missing|missed|be in|never been to|pulled out of|taken out of|withdrawn from|no nearby|far from|distance to) [a|the|any|primary|secondary|their|high|regular|formal] (school*|class|classes|education|studies|schooling|classroom*|lessons|madrasa*); (access|right|denied|deprived|lack|barrier*|opportunit*) … (education|schooling|school|schools|learning); education for (all|every|girls|refugee*); (free|compulsory|universal|inclusive|quality|primary|secondary|basic|non formal|formal|higher|remedial|mandatory|accelerated|second chance|girls) (education|schooling|primary); illitera*; literacy; uneducated; lack of education; schooling; tuition (fee*|support|waiver*); scholarship*; (education|school|learning) (stipend*|support|subsid*|grant*|allowance*); learning (centre*|center*|space*|opportunit*); bridge (school*|class*|course*); bridging class*; continue (their|her|his) (education|studies|schooling); catch up class*; ghost school*; evening school*; preschool; early childhood education; multi grade; no school*; (build|open|nearest|few|more|distant|free) school*; mother tongue (education|instruction|teaching); interrupted … (education|schooling|studies)",
    1: "education; school meals; in class; come to class; attendance; low education; educational (opportunit*|attainment|level|support); absentee*; truan*; school … (poor|afford|cost*|far|distance|girls|refugee*); (school|education) of girls; girls education",
    0.5: "{schooling}; school; class; pupils",
  },
  fr: {
    2: "scolaris*; déscolaris*; rescolaris*; non scolaris*; décroch*; (abandon*|quitt*|arrêt*|interromp*) … (école|études|scolaire*|scolarité); accès … (éducation|école|scolarité|enseignement|instruction); (aller|va|vont|allant|retour*|maintien*|maintenir|rester|inscri*|fréquent*|envoy*|retir*) … (école*|classe|scolaire*|scolarité); éducation (pour tous|gratuite|de base|inclusive|des filles|primaire|formelle|non formelle|obligatoire); (frais|fournitures|bourse*|cantine*|kits|réinsertion|réintégration) (scolaire*|de scolarité|d'études); cantine*; bourse*; analphab*; alphabét*; école* (gratuite*|obligatoire|éloigné*|primaire|coranique*); scolarité; instruction (gratuite|obligatoire|primaire); hors [de l] école; poursuiv* … (études|scolarité)",
    1: "éducation; école*; enseignement (primaire|secondaire|obligatoire|gratuit)",
    0.5: "{schooling}; scolaire*",
  },
  bn: {
    2: "ঝরে পড়*; ঝরে যা*; (স্কুলে|বিদ্যালয়ে|মাদ্রাসায়|স্কুল*) … (যায় না|যেতে পার*|যাওয়া*|ভর্তি*|ফেরা*|পাঠান*|ছাড়*|ছেড়ে*|বাইরে*|যেতে|যাতায়াত*|দূরে); স্কুলছুট*; (লেখাপড়া*|পড়ালেখা*|পড়াশোনা*) … (বন্ধ*|ছাড়*|ছেড়ে*|সুযোগ*|চালি*|খরচ*|করাতে|করতে|বঞ্চিত*); শিক্ষার (সুযোগ*|অভাব*|অধিকার*|খরচ*); শিক্ষা থেকে; শিক্ষাবঞ্চিত*; উপবৃত্তি*; নিরক্ষর*; অশিক্ষা*; অশিক্ষিত*; সবার জন্য শিক্ষা*; বিনামূল্যে শিক্ষা*; প্রাথমিক শিক্ষা*; মাধ্যমিক শিক্ষা*; ভর্তি*",
    1: "লেখাপড়া*; পড়ালেখা*; পড়াশোনা*; শিক্ষা*",
    0.5: "{schooling}; স্কুল*",
  },
});
