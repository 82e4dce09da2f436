import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme family-breakdown. */
export const familyBreakdown = indicatorsOf({
  en: {
    2: "divorc*; broken (home|family|families|household); family (breakdown|break up|separation|disintegration|disruption|conflict|discord|dissolution|problem); famil* … (break up|broke up|fall apart|falling apart|torn apart|separat*|disintegrat*|split); parents … (separat*|divorc*|abroad|migrat*|away|absent|died|dead|death|remarr*|left them|split|apart|work all day|quarrel*|leave them|leave behind|both work); (mother|father) … (abroad|migrat*|away|absent|remarr*|left|works all day|another wife|dead|died); orphan*; (absent|lone|single|step|missing) (parent*|mother*|father*|carer*|caregiver*); step (mother|father|parent); stepmother; stepfather; stepparent; without (parental care|parents|a family|family|family care|family support|carers|adult care|adults); left behind; (left|stay|staying|living|live|alone) … (alone at home|home alone|on their own|with relatives|with grandparents|with neighbours); unaccompanied; child headed; polygam*; second (marriage|wife); remarri*; abandoned (child*|by parents|by their|by the family|babies|infants); deprived of [parental|family] (care|environment); no (family|parents|relatives|carer) (to|who|support); separated (child*|from their|from parents|from the family|from families); loss of … (parent*|carer*|caregiver*); fatherless; motherless; (parents|parent|mother|mothers|father) … (work|working|job|jobs) … (abroad|city|cities|away|elsewhere|factory|all day|overseas|capital)",
    1: "family (tension|crisis|instability|dysfunction*); lack of family support; children … (left alone|left unattended|unattended|alone at home|home alone); (grandparents|grandmother|relatives|kin) … (raise|raising|care for|bring up|look after|left with); growing up without; dysfunctional famil*; working mothers; absent; living apart; estranged; nobody at home; alternative care; institutionalis*; domestic discord",
    0.5: "{divorce}; orphans; unattended",
  },
  fr: {
    2: "divorc*; (famille*|foyer*|couple*) … (éclat*|sépar*|bris*|désuni*|rupture|dissol*|décompos*|disloqu*|monoparent*); (éclatement|rupture|dislocation|séparation) … (famil*|parent*|foyer); parents … (absent*|sépar*|partis|à l'étranger|décéd*|divorc*|émigr*); (mère*|père*) … (absent*|parti*|à l'étranger|remari*|seule|émigr*|décéd*); orphelin*; sans (famille|soutien familial|parents|soins parentaux|prise en charge parentale); non accompagné*; privé* de (soins|famille|protection parentale|milieu familial|soutien familial); séparé* de (leur*|sa|ses|la|famille*|parents); enfants (abandonn*|délaiss*|confi*|séparés); laissé* seul*; polygam*; famille* recomposée*",
    1: "monoparent*; remari*; (grands parents|grand mère|proches) … (élèv*|confié*|garde*)",
    0.5: "{divorce}; abandon*",
  },
  bn: {
    2: "বিবাহবিচ্ছেদ*; তালাক*; (পরিবার*|সংসার*) … (ভাঙ*|ভেঙে*|বিচ্ছিন্ন*); ভাঙা (পরিবার*|সংসার*); (মা|বাবা*|মা-বাবা*|বাবা-মা*) … (বিদেশে*|আলাদা*|মারা*|নেই|ছেড়ে*|কাজে চলে*|দূরে); এতিম*; একা (থাকে|থাকা*|রেখে*|থাকতে|বাসায়); সৎ (মা*|বাবা*); পরিবার* থেকে বিচ্ছিন্ন*; বাবা-মা ছাড়া; পরিবার* ছাড়া; পরিবারহীন*",
    1: "দ্বিতীয় বিয়ে*; বহুবিবাহ*; কর্মজীবী মা*; পারিবারিক কলহ*",
    0.5: "{divorce}",
  },
});
