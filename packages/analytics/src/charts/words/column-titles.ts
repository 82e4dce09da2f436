import type { ByLanguage } from "./chart-nouns.js";

/** Headings of table twins and titles of axes. */
export const COLUMN_TITLES = {
  en: {
    theme: "Theme", otherTheme: "Other theme", family: "Family of themes", meeting: "Meeting", findings: "Findings", challenges: "Challenges", recommendations: "Recommendations", gap: "Recommendations minus challenges",
    subject: "Subject", value: "Value", unit: "Unit", precision: "Precision", asOf: "As of", source: "Source", section: "Section", share: "Share", low: "Low", high: "High", count: "Count", total: "Total",
    term: "Term", direction: "Typical of", strength: "Log odds ratio", pValue: "p", coefficient: "Jaccard", month: "Month", stakeholder: "Stakeholder", category: "Category", meetings: "Meetings", post: "Post", date: "Date", kind: "Kind",
    service: "Service", period: "Period", coefficientName: "Coefficient", items: "Findings coded by both", seen: "Themes seen", fresh: "New themes", rest: "Other kinds", all: "All",
  },
  bn: {
    theme: "বিষয়", otherTheme: "অন্য বিষয়", family: "বিষয়ের পরিবার", meeting: "সভা", findings: "বক্তব্য", challenges: "চ্যালেঞ্জ", recommendations: "সুপারিশ", gap: "সুপারিশ বিয়োগ চ্যালেঞ্জ",
    subject: "প্রসঙ্গ", value: "মান", unit: "একক", precision: "নির্ভুলতা", asOf: "তারিখ অনুযায়ী", source: "উৎস", section: "অংশ", share: "হার", low: "নিম্নসীমা", high: "ঊর্ধ্বসীমা", count: "সংখ্যা", total: "মোট",
    term: "শব্দ", direction: "যেখানে বেশি", strength: "লগ অডস অনুপাত", pValue: "p", coefficient: "জ্যাকার্ড", month: "মাস", stakeholder: "অংশীজন", category: "শ্রেণি", meetings: "সভা", post: "পোস্ট", date: "তারিখ", kind: "ধরন",
    service: "সেবা", period: "সময়কাল", coefficientName: "সহগ", items: "উভয়ের কোড করা বক্তব্য", seen: "দেখা বিষয়", fresh: "নতুন বিষয়", rest: "অন্যান্য", all: "সব",
  },
  fr: {
    theme: "Thème", otherTheme: "Autre thème", family: "Famille de thèmes", meeting: "Réunion", findings: "Constats", challenges: "Difficultés", recommendations: "Recommandations", gap: "Recommandations moins difficultés",
    subject: "Sujet", value: "Valeur", unit: "Unité", precision: "Précision", asOf: "À la date du", source: "Source", section: "Section", share: "Part", low: "Borne basse", high: "Borne haute", count: "Nombre", total: "Total",
    term: "Terme", direction: "Typique de", strength: "Logarithme du rapport des cotes", pValue: "p", coefficient: "Jaccard", month: "Mois", stakeholder: "Partie prenante", category: "Catégorie", meetings: "Réunions", post: "Publication", date: "Date", kind: "Type",
    service: "Service", period: "Période", coefficientName: "Coefficient", items: "Constats codés par les deux", seen: "Thèmes vus", fresh: "Nouveaux thèmes", rest: "Autres types", all: "Tous",
  },
} as const satisfies ByLanguage<Readonly<Record<string, string>>>;
