import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme poverty. */
export const poverty = indicatorsOf({
  en: {
    2: "poverty; poor (family|families|household*|parents|people|children|communities|area*|district*|rural|village*); impoverish*; destitut*; hunger; hungry; starv*; indebted*; debt; in debt; (flood*|cyclone*|drought*|earthquake*|river erosion|climate*|disaster*|pandemic*|covid*|storm*|erosion|lockdown*|famine*); economic (hardship|insecurity|crisis|shock|pressure|vulnerab*|difficult*|distress|inequal*|necessity|need|stress|downturn|conditions|collapse|situation); financial (hardship|crisis|difficult*|insecurity|pressure|strain|stress|need*|constraint*|problem*) … (family|families|household*|parents|home*|child*); low income; cannot afford; unable to afford; unequal (wealth|distribution|income); income inequality; rich and poor; food (insecur*|shortage|price*); cost of living; rising (prices|cost*); inflation; ultra poor; landless*; make ends meet; loss of (income|livelihood*|crops|land|jobs); lost (income|livelihood*|land|home*|crops|job*|work); deprivation; economically (weak|vulnerable|disadvantaged|insecure); weak economy; rural economy",
    1: "poor; needy; deprived; disadvantaged; underprivileged; hardship; want; wealth gap; emergenc*; natural (hazard|calamit*); displaced by; household (income|economy|shock); money … (family|families|home|parents|household*|short); socio economic",
    0.5: "{poor}; {disaster}; crisis; conflict; war",
  },
  fr: {
    2: "pauvre*; pauvreté; misère; faim; dette*; endett*; précarité; précaire*; démuni*; (inondation*|cyclone*|sécheresse*|séisme*|catastrophe*|climat*|pandémie*|covid*|confinement*|famine*|ouragan*); (difficulté*|crise*|vulnérabilité*|insécurité*|situation*|contrainte*|choc*) (économique*|financière*|alimentaire*); faible* revenu*; bas revenu*; vie chère; inégalité* (de richesse*|économique*|de revenu*|sociale*); pas les moyens; perte … (revenu*|emploi*|récolte*)",
    1: "indigen*; dénuement; économie rurale; vulnérabilité économique; manque d'argent; moyens (financiers|limités)",
    0.5: "{poor}; {disaster}; crise*",
  },
  bn: {
    2: "দারিদ্র্য*; দরিদ্র*; গরিব*; অভাব অনটন*; অভাবী*; অভাবের; সংসারে অভাব*; আর্থিক (সংকট*|অনটন*|অসচ্ছলতা*|কষ্ট*); ঋণগ্রস্ত*; ঋণের; দেনা*; ক্ষুধা*; বন্যা*; ঘূর্ণিঝড়*; নদীভাঙন*; নদী ভাঙন*; খরা*; দুর্যোগ*; জলবায়ু*; মহামারি*; করোনা*; ধনী* গরিব*; সম্পদ* বৈষম্য*; হতদরিদ্র*",
    1: "অসচ্ছল*; অভাব",
    0.5: "{poor}; {disaster}",
  },
});
