import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme health-care. */
export const healthCare = indicatorsOf({
  en: {
    2: "medical (care|treatment|service*|help|examination*|exam|support|assistance|test*|attention|staff|certificate*|report*|cost*|evidence|aid|check*|bill*|expenses|needs|facilit*|college|check up*|report); health (care|service*|worker*|centre*|center*|facilit*|clinic*|staff|system|sector|post*|insurance|check*|screening|professional*|card*|provider*|complex*|ministry|needs|problem*); healthcare; hospital*; clinic*; doctor*; nurse*; midwi*; forensic* (exam*|medic*|test*|service*|lab*|evidence|doctor*|report*); DNA; forensic*; medico legal; post exposure; emergency contracepti*; HIV; sexually transmitted; pregnan*; reproductive health; sexual health; maternal; surgery; surgical; medicine*; vaccin*; immuni*; treatment [for|of] (victim*|survivor*|injur*|child*|rape); injur*; rape kit*; malnutrition; nutrition*; abortion*; obstetric*; fistula; contracept*; disease*; menstrual; physical health",
    1: "treatment; medical; health; sanitation; hygiene; forensic",
    0.5: "{treatment}; {doctor}; {hospital}",
  },
  fr: {
    2: "soins (médicaux|de santé|gratuits|d'urgence|prénatals|infirmiers); soins; médic*; (service*|centre*|personnel|agent*|structure*|système|prise en charge|établissement*) (de santé|sanitaire*|médical*|médicale*|hospitalier*); hôpita*; clinique*; dispensaire*; médecin*; infirmi*; sage femme; sages femmes; examen* (médical*|médico*|gynéco*); certificat* médica*; médico lég*; VIH; contracepti*; grossesse*; avortement*; santé (reproductive|sexuelle|maternelle|de la reproduction); malnutrition; nutrition*; vaccin*; traitement médical; prophyla*; maladie*; blessure*; fistule*",
    1: "santé; traitement*; sanitaire*",
    0.5: "{treatment}; {doctor}",
  },
  bn: {
    2: "চিকিৎসা*; স্বাস্থ্যসেবা*; স্বাস্থ্য (সেবা*|কেন্দ্র*|কর্মী*|পরীক্ষা*); হাসপাতাল*; ক্লিনিক*; ডাক্তার*; নার্স*; ডাক্তারি পরীক্ষা*; মেডিকেল*; ফরেনসিক*; ডিএনএ*; ওষুধ*; গর্ভ*; প্রজনন স্বাস্থ্য*; অপুষ্টি*; পুষ্টি*",
    1: "স্বাস্থ্য*",
    0.5: "{treatment}; {doctor}",
  },
});
