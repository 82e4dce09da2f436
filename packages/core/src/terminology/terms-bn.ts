import { type Term, TERM_SOURCES } from "./term.js";

const bn = (id: string, use: Term["use"], pattern: string, prefer: readonly string[], why: string): Term => ({ id: `bn-${id}`, language: "bn", use, pattern, prefer, why, source: TERM_SOURCES.own });

/** Bengali terms; a match takes in the endings that follow. */
export const BENGALI_TERMS: readonly Term[] = [
  bn("child-pornography", "avoid", "শিশু ?পর্নোগ্রাফি|চাইল্ড পর্নোগ্রাফি", ["শিশু যৌন নির্যাতনের উপকরণ"], "শব্দটি সম্মতি ও বিনোদন বোঝায়; এগুলো নির্যাতনের প্রমাণ"),
  bn("child-prostitution", "avoid", "শিশু ?পতিতা", ["যৌন শোষণের শিকার শিশু"], "শিশু নিজে বেছে নেয় না; অন্যরা তাকে শোষণ করে"),
  bn("child-sex-worker", "avoid", "শিশু ?যৌনকর্মী", ["যৌন শোষণের শিকার শিশু"], "শিশুকে শোষণ করা কোনো কাজ নয়"),
  bn("child-sex-tourism", "avoid", "শিশু যৌন পর্যটন", ["ভ্রমণ ও পর্যটনে শিশুর যৌন শোষণ"], "অপরাধকে ভ্রমণের মতো শোনায়"),
  bn("illegal-migrant", "avoid", "অবৈধ অভিবাসী", ["অনিয়মিত পরিস্থিতিতে থাকা অভিবাসী"], "কাজ অবৈধ হতে পারে, মানুষ নয়"),
  bn("child-bride", "care", "বালিকা ?বধূ|শিশু ?বধূ", ["বাল্যবিবাহের শিকার মেয়ে"], "অধিকার লঙ্ঘনকে বিয়ের মতো শোনায়"),
  bn("third-gender", "care", "তৃতীয় লিঙ্গ", ["হিজড়া", "লিঙ্গবৈচিত্র্যময়"], "অনেকে নিজের শব্দটি পছন্দ করেন"),
];
