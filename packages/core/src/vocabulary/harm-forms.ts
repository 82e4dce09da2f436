import { code, codeList } from "./code-list.js";

/** Forms of harm to children that consultations speak of. */
export const harmForms = /*#__PURE__*/ codeList("harm-forms", ["Forms of harm", "ক্ষতির ধরন", "Formes de violence"], "Forms of abuse, exploitation and other violence against children", [
  code("sexual_abuse", "Child sexual abuse", "শিশু যৌন নির্যাতন", "Abus sexuel sur enfant", "Sexual acts with or against a child", { close: [["sdg-2015", "target", "16.2"], ["sdg-2015", "target", "5.2"]] }),
  code("sexual_exploitation", "Child sexual exploitation", "শিশু যৌন শোষণ", "Exploitation sexuelle d’enfant", "Sexual abuse in which somebody gives or gains something", { close: [["htcds-2.0", "vic_TypeOfExploitation", "SexualExploitation"], ["sdg-2015", "target", "16.2"]] }),
  code("exploitation_in_prostitution", "Exploitation of children in prostitution", "যৌন ব্যবসায় শিশুর শোষণ", "Exploitation d’enfants dans la prostitution", "Sexual exploitation in exchange for money, goods or a promise", { close: [["htcds-2.0", "vic_TypeOfExploitation", "SexualExploitation"]] }),
  code("abuse_material", "Child sexual abuse material", "শিশু যৌন নির্যাতনের উপকরণ", "Contenus d’abus sexuels sur enfants", "Making, having or passing on images and other records of the sexual abuse of children"),
  code("grooming", "Online grooming", "অনলাইনে প্রলুব্ধকরণ", "Sollicitation en ligne à des fins sexuelles", "Winning a child’s trust in order to abuse the child"),
  code("live_online_abuse", "Live online abuse", "সরাসরি সম্প্রচারিত যৌন নির্যাতন", "Abus sexuel en direct en ligne", "Sexual abuse of a child shown live to somebody far away"),
  code("sexual_extortion", "Sexual extortion of children", "শিশুকে যৌন ভয়ভীতি দেখিয়ে আদায়", "Extorsion sexuelle d’enfants", "Threatening to show images of a child in order to get more, or money"),
  code("image_sharing", "Non-consensual sharing of intimate images", "সম্মতি ছাড়া ব্যক্তিগত ছবি ছড়ানো", "Diffusion non consentie d’images intimes", "Passing on somebody’s intimate images against their will"),
  code("cyberbullying", "Cyberbullying", "সাইবার বুলিং", "Cyberharcèlement", "Threatening, humiliating or excluding a child again and again through digital means"),
  code("travel_and_tourism", "Sexual exploitation of children in travel and tourism", "ভ্রমণ ও পর্যটনে শিশুর যৌন শোষণ", "Exploitation sexuelle d’enfants dans le cadre des voyages et du tourisme", "Sexual exploitation of children by people who travel"),
  code("trafficking", "Child trafficking", "শিশু পাচার", "Traite d’enfants", "Recruiting, moving or receiving a child for exploitation, whatever the means", { close: [["sdg-2015", "target", "16.2"], ["sdg-2015", "target", "8.7"], ["sdg-2015", "target", "5.2"]] }),
  code("sale_of_children", "Sale of children", "শিশু বিক্রি", "Vente d’enfants", "Handing over a child for gain; not the same as trafficking"),
  code("child_marriage", "Child marriage", "বাল্যবিবাহ", "Mariage d’enfants", "Marriage or union before the age of 18", { close: [["htcds-2.0", "vic_TypeOfExploitation", "ForcedMarriage"], ["sdg-2015", "target", "5.3"]] }),
  code("child_labour", "Child labour", "শিশুশ্রম", "Travail des enfants", "Work that harms a child or keeps it from school", { exact: [["htcds-2.0", "vic_TypeOfExploitation", "ChildLabour"]], close: [["sdg-2015", "target", "8.7"]] }),
  code("domestic_violence", "Violence at home", "পারিবারিক সহিংসতা", "Violence domestique", "Violence within the family that a child suffers or sees", { close: [["sdg-2015", "target", "5.2"], ["sdg-2015", "target", "16.2"]] }),
]);
