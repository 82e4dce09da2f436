import { code, codeList } from "./code-list.js";

/** Kinds of campaign activity. */
export const activityKinds = /*#__PURE__*/ codeList("activity-kinds", ["Campaign activities", "প্রচার কার্যক্রম", "Activités de campagne"], "What a campaign does", [
  code("post", "Post", "পোস্ট", "Publication", "A post on a social network"),
  code("video", "Video", "ভিডিও", "Vidéo", "A film or recording"),
  code("bulletin", "Bulletin", "বুলেটিন", "Bulletin", "An issue of a bulletin"),
  code("badge", "Badge", "ব্যাজ", "Badge", "A badge or another sign to wear or show"),
  code("brief", "Brief", "সারসংক্ষেপ", "Note de synthèse", "A short paper for those who decide"),
  code("booklet", "Booklet", "পুস্তিকা", "Livret", "A short printed work"),
  code("event", "Event", "অনুষ্ঠান", "Événement", "A meeting, launch or webinar"),
]);

/** Where an activity took place. */
export const channels = /*#__PURE__*/ codeList("channels", ["Channels", "মাধ্যম", "Canaux"], "Where an activity took place", [
  code("facebook", "Facebook", "ফেসবুক", "Facebook", "A page on Facebook"),
  code("twitter", "Twitter", "টুইটার", "Twitter", "An account on Twitter"),
  code("linkedin", "LinkedIn", "লিংকডইন", "LinkedIn", "A page on LinkedIn"),
  code("email", "E-mail", "ই-মেইল", "Courriel", "Messages to addresses of a list"),
  code("print", "Print", "মুদ্রণ", "Imprimé", "On paper"),
  code("in_person", "In person", "সশরীরে", "En présence", "In one place"),
  code("online_meeting", "Online meeting", "অনলাইন সভা", "Réunion en ligne", "Over the network, live"),
]);

/** Measures of the echo of an activity. */
export const reachMeasures = /*#__PURE__*/ codeList("reach-measures", ["Reach", "সাড়া", "Audience"], "What is counted of the echo of an activity; absent means unknown, not zero", [
  code("reactions", "Reactions", "প্রতিক্রিয়া", "Réactions", "People who reacted"),
  code("comments", "Comments", "মন্তব্য", "Commentaires", "People who commented"),
  code("shares", "Shares", "শেয়ার", "Partages", "People who passed it on"),
  code("reached", "Reached", "পৌঁছেছে", "Personnes atteintes", "People who saw it"),
  code("engaged", "Engaged", "সম্পৃক্ত", "Personnes engagées", "People who did something with it"),
]);
