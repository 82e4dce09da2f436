import { code, codeList } from "./code-list.js";

/** What a source is. */
export const sourceKinds = /*#__PURE__*/ codeList("source-kinds", ["Kinds of source", "উৎসের ধরন", "Types de source"], "What the document is that something was taken from", [
  code("report", "Report", "প্রতিবেদন", "Rapport", "A report of activities or results"),
  code("bulletin", "Bulletin", "বুলেটিন", "Bulletin", "A periodical of a few pages"),
  code("booklet", "Booklet", "পুস্তিকা", "Livret", "A short printed work for learning or awareness"),
  code("web_page", "Web page", "ওয়েব পাতা", "Page web", "A page on the web"),
  code("minutes", "Minutes", "কার্যবিবরণী", "Compte rendu", "The record of one meeting"),
  code("dataset", "Dataset", "উপাত্তভান্ডার", "Jeu de données", "Data in tables or files"),
  code("other", "Other", "অন্যান্য", "Autre", "None of the others"),
]);

/** Who coded. */
export const coderKinds = /*#__PURE__*/ codeList("coder-kinds", ["Kinds of coder", "কোডকারীর ধরন", "Types de codeur"], "Whether a person, a language model or another program applied a code", [
  code("person", "Person", "ব্যক্তি", "Personne", "A person under a pseudonym"),
  code("language_model", "Language model", "ভাষা মডেল", "Modèle de langage", "A language model with its name and version, whose answers may differ from one time to the next"),
  code("machine", "Machine", "যন্ত্র", "Machine", "A program with its name and version"),
]);

/** How people met. */
export const meetingModes = /*#__PURE__*/ codeList("meeting-modes", ["How people met", "সভার মাধ্যম", "Mode de réunion"], "Whether a meeting had one room, none or both", [
  code("in_person", "In person", "সশরীরে", "En présence", "All in one place"),
  code("online", "Online", "অনলাইনে", "En ligne", "All over the network"),
  code("hybrid", "Hybrid", "মিশ্র মাধ্যমে", "Hybride", "Some in one place, some over the network"),
  code("unknown", "Not known", "অজানা", "Non précisé", "The sources do not say"),
]);

/** Whether the sources report a meeting or only count it. */
export const meetingRecords = /*#__PURE__*/ codeList("meeting-records", ["Record of a meeting", "সভার নথি", "Trace d’une réunion"], "Whether the sources report a meeting or only count it", [
  code("reported", "Reported", "বর্ণিত", "Rapportée", "A source tells what was said"),
  code("counted_only", "Counted only", "শুধু গণনাকৃত", "Seulement comptée", "Sources count the meeting without telling what was said"),
]);
