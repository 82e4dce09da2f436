import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme child-labour. */
export const childLabour = indicatorsOf({
  en: {
    2: "child (labour*|labor*|work|worker*|domestic*|servant*); children's work; hazardous (work|labour|labor|job*|occupation*|industr*|condition*|task*); (light|dangerous|heavy|underage|full time|night|unpaid|exploitative|harmful|domestic|paid|informal) (work|labour|labor|job*) … {child}; {child} … (work|works|working|worked|labour*|labor*|employed|earn|earning|earns|toil*|hired|job|jobs|beg|begging|hawk*|scaveng*|rag pick*|breadwinner*|brick kiln*|factor*|mine|mines|mining|quarr*|plantation*|tea garden*|fishing|tannery|workshop*|garment*|maid*|housework|servitude|herd*|farm|farms|field|fields|cocoa|cotton|tobacco|dried fish|construction|domestic service|domestic help|wages|apprentice*); (work|working|employ|employs|employing|employment|labour|labor|hire|hiring|send|sent|jobs|job|begging|kilns|mines|factories|workshops|wages|fields|plantations|farms) … {child}; minimum (age|working age) [for|of] [work|employment|admission]; age (limit|of) … (work|employment|labour); working (children|minors|age|boys|girls); under age work*; underage (work*|labour*|employ*); labour inspect*; labor inspect*; child maid*; housemaid; domestic (worker|servant|help|service|servitude|labour|labor); worst forms; street vend*; rag pick*; waste pick*; street work*; bonded labour*",
    1: "brick kiln*; employers … (child*|minor*|underage); labour (law*|code|act|inspector*); workplace* … child*; kids at work; stitch*; weav*; carpet*; shipbreak*; agricultur* … (child*|young)",
    0.5: "{work}; labour; work; working; employers; inspection*; factories",
  },
  fr: {
    2: "travail* [des|d|dangereux] (enfant*|mineur*); {child} … (travail*|domestique*|mendi*|mine|mines|carrière*|champ|champs|plantation*|employ*|atelier*|usine*|ouvri*|labeur|vendeu*|cacao|orpaillage|exploit* économique*|chantier*); (travail*|travaux|main d'œuvre|mendicité|emploi|employ*|exploitation économique|domesticité) … {child}; travaux (dangereux|pénibles|domestiques|champêtres); pires formes; âge minimum … (travail|emploi|accès); inspect* du travail; petite* bonne*; petits* bonne*; talib*; mendicité; domestique*; apprenti*; main d'œuvre",
    1: "exploitation par le travail; orpaillage; plantation*; briquet*",
    0.5: "{work}",
  },
  bn: {
    2: "শিশুশ্রম*; শিশু শ্রম*; শিশু শ্রমিক*; শিশুশ্রমিক*; (শিশু*|ছেলে*|মেয়ে*|বাচ্চা*|কিশোর*) … (কাজে*|কাজ করে*|কাজ করতে|শ্রম*|কারখানা*|ইটভাটা*|গৃহকর্মী*|গৃহকর্ম*|খাট*|দোকান*|মজুরি*|ভিক্ষা*|গৃহকাজ*|শ্রমিক*|হোটেল*|শুঁটকি*); ঝুঁকিপূর্ণ (কাজ*|শ্রম*|পেশা*); গৃহকর্মী*; ইটভাটা*; (কাজে|শ্রমে|কারখানায়) … (শিশু*|বাচ্চা*|কিশোর*); ন্যূনতম বয়স*",
    1: "শ্রম আইন*; শ্রম পরিদর্শ*; গৃহকর্ম*",
    0.5: "{work}",
  },
});
