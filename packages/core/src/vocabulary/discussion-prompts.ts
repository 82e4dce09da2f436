import type { Label } from "../shared/language.js";

/** A question for a talk with children and young people about safety online, under its topic. */
export interface DiscussionPrompt {
  readonly id: string;
  readonly topic: DiscussionTopicId;
  readonly text: Label;
}

/** Topics of the talks, in the order in which they build on each other. */
export const DISCUSSION_TOPIC_IDS = ["recognizing-abuse", "life-online-and-its-risks", "who-is-most-at-risk", "strangers-and-platforms", "cyberbullying", "grooming", "pressure-for-images", "staying-safe"] as const;
/** Topic of a talk. */
export type DiscussionTopicId = (typeof DISCUSSION_TOPIC_IDS)[number];

const prompt = (topic: DiscussionTopicId, which: 1 | 2 | 3, en: string, bn: string, fr: string): DiscussionPrompt => ({ id: `${topic}-${which}`, topic, text: { en, bn: bn.normalize("NFC"), fr, reviewed: false } });

/**
 * Questions that open a talk on online abuse with people of 13 to 18 years, by topic, in our own words. For a trained adult to
 * lead: nobody is asked to tell an experience of their own, and helplines are at hand.
 *
 * @source Topics follow a booklet on online child sexual exploitation that a centre for women and children studies published in 2023.
 */
export const DISCUSSION_PROMPTS: readonly DiscussionPrompt[] = /*#__PURE__*/ Object.freeze([
  prompt("recognizing-abuse", 1, "By what signs could a young person notice that somebody online is abusing them?", "কোন লক্ষণ দেখে একজন কিশোর বা কিশোরী বুঝতে পারে যে অনলাইনে কেউ তাকে নির্যাতন করছে?", "À quels signes un jeune peut-il remarquer qu’une personne en ligne abuse de lui ?"),
  prompt("recognizing-abuse", 2, "Which habits make it harder for others to abuse somebody online?", "কোন অভ্যাস থাকলে অনলাইনে কাউকে নির্যাতন করা কঠিন হয়?", "Quelles habitudes compliquent la tâche de ceux qui veulent abuser de quelqu’un en ligne ?"),
  prompt("life-online-and-its-risks", 1, "Which dangers of life online have people of your age heard about?", "তোমাদের বয়সীরা অনলাইনের কোন কোন বিপদের কথা শুনেছে?", "De quels dangers de la vie en ligne les jeunes de votre âge ont-ils entendu parler ?"),
  prompt("life-online-and-its-risks", 2, "Whom could a child tell about something worrying online, and what makes telling easier?", "অনলাইনে চিন্তার কিছু ঘটলে শিশু কাকে বলতে পারে, আর কী থাকলে বলা সহজ হয়?", "À qui un enfant peut-il confier une inquiétude née en ligne, et qu’est-ce qui l’y aide ?"),
  prompt("who-is-most-at-risk", 1, "Which children are easiest to harm online, and what around them makes it so?", "কোন শিশুদের অনলাইনে ক্ষতি করা সবচেয়ে সহজ, আর তাদের চারপাশের কোন কারণে?", "Quels enfants sont le plus exposés en ligne, et qu’est-ce qui, autour d’eux, l’explique ?"),
  prompt("who-is-most-at-risk", 2, "What could friends, schools and neighbours do for these children?", "এই শিশুদের জন্য বন্ধু, স্কুল ও প্রতিবেশীরা কী করতে পারে?", "Que peuvent faire pour eux les amis, l’école et les voisins ?"),
  prompt("strangers-and-platforms", 1, "What is good about social networks for young people, and what is harmful?", "তরুণদের জন্য সামাজিক যোগাযোগ মাধ্যমের কী ভালো, কী ক্ষতিকর?", "Qu’est-ce que les réseaux sociaux apportent aux jeunes, et en quoi leur nuisent-ils ?"),
  prompt("strangers-and-platforms", 2, "Which settings and habits keep what is private out of the wrong hands?", "কোন সেটিং ও অভ্যাস ব্যক্তিগত তথ্যকে ভুল হাতে পড়া থেকে বাঁচায়?", "Quels réglages et quelles habitudes gardent la vie privée hors de mauvaises mains ?"),
  prompt("cyberbullying", 1, "How do people bully each other online, and why does it hurt so much?", "মানুষ অনলাইনে কীভাবে একে অন্যকে হেনস্তা করে, আর তাতে এত কষ্ট হয় কেন?", "Comment se harcèle-t-on en ligne, et pourquoi cela blesse-t-il autant ?"),
  prompt("cyberbullying", 2, "If a classmate were bullied online, what could each person who sees it do?", "কোনো সহপাঠী অনলাইনে হেনস্তা হলে, যারা দেখছে তারা প্রত্যেকে কী করতে পারে?", "Si un camarade est harcelé en ligne, que peut faire chacun de ceux qui le voient ?"),
  prompt("grooming", 1, "How does somebody who means harm win a young person’s trust online?", "খারাপ উদ্দেশ্য নিয়ে কেউ কীভাবে অনলাইনে একজন তরুণের আস্থা অর্জন করে?", "Comment une personne malveillante gagne-t-elle en ligne la confiance d’un jeune ?"),
  prompt("grooming", 2, "At which point would you stop answering, and to whom would you turn?", "ঠিক কখন তুমি উত্তর দেওয়া বন্ধ করবে, আর কার কাছে যাবে?", "À quel moment cesser de répondre, et vers qui se tourner ?"),
  prompt("pressure-for-images", 1, "In which ways do people press others to send private pictures or videos?", "ব্যক্তিগত ছবি বা ভিডিও পাঠাতে মানুষ কীভাবে চাপ দেয়?", "De quelles façons pousse-t-on quelqu’un à envoyer des photos ou des vidéos intimes ?"),
  prompt("pressure-for-images", 2, "What can somebody do who is asked for such a picture, or has sent one already?", "কেউ এমন ছবি চাইলে, বা ছবি পাঠিয়ে ফেলে থাকলে, কী করা যায়?", "Que peut faire celui à qui l’on demande une telle image, ou qui l’a déjà envoyée ?"),
  prompt("staying-safe", 1, "Which rules for safety online would you truly follow, and which not?", "অনলাইন নিরাপত্তার কোন নিয়মগুলো তুমি সত্যিই মানবে, কোনগুলো নয়?", "Quelles règles de sécurité en ligne suivriez-vous vraiment, et lesquelles non ?"),
  prompt("staying-safe", 2, "What is missing from these rules?", "এই নিয়মগুলোতে কী বাদ পড়েছে?", "Que manque-t-il à ces règles ?"),
  prompt("staying-safe", 3, "What part would you like to have in keeping younger children safe?", "ছোট শিশুদের নিরাপদ রাখতে তুমি কী ভূমিকা নিতে চাও?", "Quel rôle aimeriez-vous jouer pour protéger les plus jeunes ?"),
]);

/**
 * Questions under one topic.
 *
 * @example
 * ```ts
 * promptsOn("grooming").length // => 2
 * ```
 */
export const promptsOn = (topic: DiscussionTopicId): DiscussionPrompt[] => DISCUSSION_PROMPTS.filter((each) => each.topic === topic);
