import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme parenting. */
export const parenting = indicatorsOf({
  en: {
    2: "parenting; parent* … (supervis*|monitor*|talk*|time|care|attention|teach*|listen*|responsib*|guid*|neglect*|careless*|watch*|explain*|discuss*|communicat*|support*|trust|bond*|explain|skills|education|involve*|busy|friend*|open|raise|rais*|control*|restrict*|behaviour|attitude*|protect*|accompan*|warn*|discipline|aware*|vigilan*|counsel*|role); (supervis*|talk*|time|attention|guid*|neglect*|communicat*|bond|discuss*|trust|relationship|quality time|dialogue) … (parent*|mother*|father*|with their children|with children); parental (supervision|care|guidance|attention|neglect|monitoring|control|responsib*|support|mediation|skill*|involvement|awareness); family (support|bond*|talk|conversation|dialogue|time|counselling|communication|strengthening|education|monitoring); (mother|father|guardian|caregiver|carer) … (teach*|talk*|watch*|supervis*|tell|listen*|explain*|believe*|keep an eye|spend*|warn*|discuss*|guid*|neglect*|protect*); child rearing; upbringing; raising children; positive discipline; body safety … (home|parent*|family); (parents|mothers|fathers|guardians|caregivers) … (good touch|bad touch|safe touch|private parts|sex)",
    1: "parents … (class*|course*|session*|group*|meeting*|circle*|programme|training|learn*|know|choose|let|allow|ignore|shout|beat|scold|hit|send|leave); (mothers|fathers|caregivers) group; (class*|course*|session*|workshop*|programme|training|advice) … (for parents|for mothers|for fathers|for caregivers|for families); neglect* … (parent*|home|family); family (environment|care|values); attachment; (good|loving|caring) (parent*|home|family); unsupervised; care for their children; caregiver; (son|daughter) … (talk|listen|friends|mix|guide|trust); choose … (friend*|tutor*|carer*|caretaker*|babysitter*)",
    0.5: "{parent}; {watch}; parents; mothers; fathers; supervision",
  },
  fr: {
    2: "parentalité; parent* … (surveill*|dialogu*|parl*|temps|attention|écout*|éduqu*|accompagn*|contrôl*|soutien*|soutenir|néglig*|responsab*|disponib*|vigilan*|encadr*|explique*|compétence*|attentif*); (surveill*|dialogue|discussion*|communication|écoute|soutien|compétences|lien*) … (parent*|mère*|père*|familial*); éducation (familiale|parentale|positive); soutien (familial|parental|aux familles|aux parents); surveillance parentale; (mère*|père*|tuteur*) … (parl*|surveill*|explique*|écout*|veill*|enseign*); discipline positive",
    1: "école* des parents; (séance*|cours|groupe*|atelier*) … (parents|mères|pères); parental*; négligence; élever … enfant*",
    0.5: "{parent}; parents",
  },
  bn: {
    2: "(মা-বাবা*|বাবা-মা*|মা বাবা*|বাবা মা*|অভিভাবক*|পিতামাতা*|মায়েরা|মায়েদের|মাকে|মা|বাবা*) … (নজর*|খেয়াল*|সময়*|কথা*|আলোচনা*|বোঝা*|শেখা*|শেখান*|দেখাশোনা*|যত্ন*|বন্ধু*|তদারক*|সচেতন*|খোলামেলা*|শাসন*|পাশে|নিয়ন্ত্রণ*|দায়িত্ব*|অবহেলা*|মেশে); সন্তান* … (সময়*|নজর*|খেয়াল*|কথা*|যত্ন*|বন্ধু*|বোঝা*|মেশে|দেখাশোনা*|লালন*); সন্তান লালন*; প্যারেন্টিং*; অভিভাবকত্ব*",
    1: "অভিভাবক*; পারিবারিক বন্ধন*; পারিবারিক শিক্ষা*",
    0.5: "{parent}",
  },
});
