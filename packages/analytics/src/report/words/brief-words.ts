/** The fixed wording of a brief. `{name}` is filled in; `one|many` chooses by number. */
export interface BriefWords {
  readonly table: string;
  readonly figure: string;
  readonly contents: string;
  readonly title: string;
  readonly titleFor: string;
  readonly asOf: string;
  readonly synthetic: string;
  readonly months: readonly string[];
  readonly none: string;
  readonly separator: string;
  /** Headings of sections. */
  readonly section: Readonly<Record<"summary" | "asked" | "gap" | "works" | "who" | "meetings" | "numbers" | "method" | "disagreements" | "terminology" | "evidence", string>>;
  /** Headings of columns. */
  readonly column: Readonly<
    Record<
      | "request" | "recommendation" | "challenge" | "practice" | "who" | "where" | "to" | "evidence" | "recommendations" | "challenges" | "meetings" | "theme" | "stakeholder" | "category" | "measure"
      | "count" | "share" | "interval" | "finding" | "raised" | "source" | "subject" | "says" | "document" | "text" | "advice" | "prefer" | "officialTitle",
      string
    >
  >;
  readonly recommendations: string;
  readonly challenges: string;
  readonly findings: string;
  readonly meetings: string;
  readonly meetingsOf: string;
  readonly meetingsAndSeries: string;
  readonly series: string;
  readonly ordinal: string;
  readonly seriesTogether: string;
  readonly otherRequests: string;
  readonly summary: Readonly<Record<"main" | "series" | "beside" | "noRecommendation" | "nothing" | "addressed" | "repeated", string>> & { readonly groupsCaption: string };
  readonly asked: Readonly<Record<"rule" | "counted" | "behind" | "recommendationsCaption" | "challengesCaption" | "noRecommendation" | "noChallenge" | "once", string>>;
  readonly clause: Readonly<Record<"or" | "all" | "themes" | "allThemes" | "withoutThemes" | "addressees" | "words" | "withoutWords" | "any", string>>;
  readonly gap: Readonly<Record<"lead" | "caption" | "chart" | "subtitle", string>>;
  readonly works: Readonly<Record<"lead" | "caption" | "observations", string>>;
  readonly who: Readonly<Record<"lead" | "caption", string>>;
  readonly meetingsTable: Readonly<Record<"lead" | "caption", string>>;
  readonly numbers: Readonly<Record<"caption" | "finding" | "meeting" | "interval" | "noInterval" | "evidence" | "all" | "chart", string>>;
  readonly method: Readonly<
    Record<
      | "sources" | "paraphrase" | "selection" | "selectionAll" | "codebook" | "person" | "languageModel" | "machine" | "unknownCoder" | "uncoded" | "precedence" | "notSampled" | "countedOnly" | "seriesOnly" | "frequency" | "names"
      | "translation" | "onlyMachine",
      string
    >
  >;
  readonly disagreements: Readonly<Record<"lead" | "none" | "caption", string>>;
  readonly terminology: Readonly<Record<"clean" | "found" | "unchecked" | "caption" | "avoid" | "care", string>>;
  readonly evidence: Readonly<Record<"lead" | "caption", string>>;
}
