import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme livelihoods. */
export const livelihoods = indicatorsOf({
  en: {
    2: "livelihood*; income (generat*|support|earning|opportunit*|source*); employment (opportunit*|support|scheme*|programme*|creation|service*); job (opportunit*|placement|creation|training|skill*|support|market|fair); create* jobs; vocational*; skills training; skill (training|development|building); apprentice*; entrepreneur*; self employ*; small business*; (micro|small|seed|start up|interest free|soft) (credit|finance|loan*|grant*|capital|business*|enterprise*); microcredit; microfinance; loan*; cash (transfer*|grant*|assistance|support|for work|benefit*|stipend*); (social|safety) (protection|net|nets|safety net|transfer*|assistance|security) ; safety net*; economic (empower*|rehabilit*|support|reintegration|opportunit*|independence|assistance|self relian*|strengthening|inclusion|alternative*); financial (support|assistance|aid|help|independence|inclusion|literacy) … (famil*|parent*|survivor*|victim*|household*|women|mother*|returnee*|youth); sewing (machine*|training); tailoring; poultry; livestock; goat*; unemploy*; jobless*; (find|finding|get|getting|lack of|no|without|offer*|decent|paid|stable) (job*|employment|work opportunit*); savings (group*|scheme*|association*); allowance*; subsid*; market linkage*; earn (a|their|an) (living|livelihood|income); source of income; alternative income; welfare (benefit*|payment*|scheme*); youth employment; decent work for; trade skill*; marketable",
    1: "employment; jobs; job; vocation; earning*; self relian*; income; stipend; employable; employability; (money|cash) is paid; conditional cash; wage; trade; craft; handicraft; workplace training; business; economic opportunities",
    0.5: "{job}; earn; skills; cash; money; financial support; economic",
  },
  fr: {
    2: "emploi*; moyens (de subsistance|d'existence); (activité*|source*) génératri* de revenu*; AGR; génératri* de revenu*; formation* professionnel*; apprentissage* … (métier*|jeune*|professionnel*); métier*; microcrédit*; microfinance; micro (crédit*|entreprise*); (petit*|micro) (commerce*|entreprise*); transfert* (monétaire*|d'argent|de fonds|d'espèces); protection sociale; filet* (sociaux|social|de sécurité); allocation*; autonomi* (économique*|financière*|des femmes); insertion (professionnelle|économique); chômage; chômeur*; (appui|soutien|aide) (économique|financi*); entrepreneur*; coopérative*; gagne pain; prêt*; revenu* … (famil*|parent*|ménage*|femme*|mère*)",
    1: "revenu*; bourse*; kit* … (install*|démarrage); épargne; couture",
    0.5: "{job}",
  },
  bn: {
    2: "কর্মসংস্থান*; জীবিকা*; আয়বর্ধক*; আয় (বাড়া*|রোজগার*|করার*); চাকরি* (সুযোগ*|দে*|পা*|ব্যবস্থা*); ক্ষুদ্রঋণ*; ক্ষুদ্র (ঋণ*|ব্যবসা*); (কারিগরি|বৃত্তিমূলক|দক্ষতা*) (প্রশিক্ষণ*|শিক্ষা*|উন্নয়ন*); সেলাই*; স্বাবলম্বী*; আত্মকর্মসংস্থান*; ঋণ (সুবিধা*|দে*|পা*|সহায়তা*); বেকার*; ভাতা*; নগদ (সহায়তা*|অর্থ*); আর্থিক (সহায়তা*|সহযোগিতা*); সামাজিক নিরাপত্তা*; উপার্জন*; পুঁজি*",
    1: "চাকরি*; আয়*; ব্যবসা*",
    0.5: "{job}",
  },
});
