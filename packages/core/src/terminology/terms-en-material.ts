import { type Term, TERM_SOURCES } from "./term.js";

const { own, interpol, internetMatters } = TERM_SOURCES;
const MATERIAL = "child sexual abuse material";
const en = (id: string, use: Term["use"], pattern: string, prefer: readonly string[], why: string, source: Term["source"] = own): Term => ({ id, language: "en", use, pattern, prefer, why, source });

/** English terms for images, and for what is done with them. */
export const MATERIAL_TERMS: readonly Term[] = [
  en("child-pornography", "avoid", "child(?:ren|ren['’]s)? porn(?:o|ography|ographic)?|kiddie porn|pornography (?:of|with|involving|featuring|depicting) (?:a )?(?:children|child|minors?)", [MATERIAL], "Pornography suggests consent and entertainment; these are records of abuse", interpol),
  en("virtual-child-pornography", "avoid", "(?:virtual|synthetic|computer generated) child porn(?:ography)?|deep ?fake porn(?:ography)?", [`digitally generated ${MATERIAL}`, `AI-generated ${MATERIAL}`], "A generated image harms children too, and is no pornography"),
  en("child-erotica", "avoid", "child(?:ren)? erotica", ["sexualised images of children"], "Takes the view of those who use the images"),
  en("child-modelling", "care", "child(?:ren)? modell?ing", ["sexualised images of children"], "Names a lawful trade where the images are made for sexual interest"),
  en("made-to-order-material", "care", "made to order (?:(?:child|sexual|abuse|exploitation|and) )*(?:material|content|images?|videos?)", ["child sexual abuse on demand"], "Sounds like goods in a shop; somebody orders the abuse of a child"),
  en("abusing-content", "avoid", "sexual(?:ly)? abusing (?:content|materials?|images?|pictures?)", [MATERIAL], "Says that the content abuses, where a person did"),
  en("obscene-pictures", "avoid", "(?:obscene|dirty) (?:pictures?|photos?|photographs?|images?|videos?|materials?)", ["sexual images", MATERIAL], "Puts shame on the child who is shown"),
  en("self-generated-material", "care", "self generated (?:csam|child sexual abuse materials?|sexual abuse materials?)", ["self-generated sexual content involving children"], "Can sound as if the child had abused itself; others often press or trick the child"),
  en("sexting", "care", "sexting", ["self-generated sexual content"], "Covers everything from talk between peers to pressure by an adult: say which"),
  en("sextortion", "care", "sextortion", ["sexual extortion of children"], "Plays with words about a crime", internetMatters),
  en("revenge-porn", "avoid", "revenge porn(?:ography)?", ["non-consensual sharing of intimate images"], "Suggests that the person shown did something to be avenged, and calls abuse entertainment"),
  en("online-child-abuse", "care", "online child abuse", ["technology-facilitated child sexual abuse"], "Leaves open what kind of abuse, and that it may happen offline as well"),
];
