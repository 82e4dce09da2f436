import type { FactName } from "./method-facts.js";

/** Reporting checklists of qualitative research. */
export type ChecklistName = "COREQ" | "SRQR";

/** One item of a checklist: its topic in our own words, and which fact of the data can answer it. */
export interface ChecklistItem {
  readonly checklist: ChecklistName;
  /** Number within the checklist: 1 to 32 in COREQ, S1 to S21 in SRQR. */
  readonly id: string;
  readonly topic: string;
  /** `undefined` where only a person can answer. */
  readonly fact?: FactName;
}

const itemsOf = (checklist: ChecklistName, prefix: string, topics: readonly (readonly [topic: string, fact?: FactName])[]): ChecklistItem[] =>
  topics.map(([topic, fact], at) => ({ checklist, id: `${prefix}${at + 1}`, topic, ...(fact === undefined ? {} : { fact }) }));

/**
 * Items of COREQ and SRQR in their order.
 *
 * @source Tong, Sainsbury and Craig 2007, doi:10.1093/intqhc/mzm042; O'Brien et al. 2014, doi:10.1097/ACM.0000000000000388
 */
export const CHECKLIST: readonly ChecklistItem[] = [
  ...itemsOf("COREQ", "", [
    ["Who facilitated", "facilitators"],
    ["Facilitators’ credentials"],
    ["Facilitators’ occupation at the time"],
    ["Facilitators’ gender"],
    ["Facilitators’ experience and training"],
    ["Relationship with participants before the study"],
    ["What participants knew of the facilitators"],
    ["Facilitators’ interests and assumptions"],
    ["Methodological orientation", "methodology"],
    ["How participants were chosen"],
    ["How participants were approached"],
    ["Sample size", "size"],
    ["Who declined or dropped out"],
    ["Setting", "setting"],
    ["Whether others were present"],
    ["Description of the sample", "sample"],
    ["Guide: questions and prompts"],
    ["Repeated meetings", "repeats"],
    ["Audio or video recording"],
    ["Field notes"],
    ["Duration", "duration"],
    ["Saturation", "saturation"],
    ["Transcripts returned to participants"],
    ["Number of coders", "coders"],
    ["Coding tree", "codingTree"],
    ["Derivation of themes"],
    ["Software", "software"],
    ["Participants’ feedback on the findings"],
    ["Quotations and their identification", "evidence"],
    ["Consistency of data and findings"],
    ["Clarity of major themes", "majorThemes"],
    ["Clarity of minor themes", "minorThemes"],
  ]),
  ...itemsOf("SRQR", "S", [
    ["Title"],
    ["Abstract"],
    ["Problem"],
    ["Purpose or question"],
    ["Approach and paradigm", "methodology"],
    ["Researchers’ characteristics and reflexivity"],
    ["Context"],
    ["Sampling strategy, and when to stop", "saturation"],
    ["Ethical issues"],
    ["Data collection: procedures and dates", "dates"],
    ["Data collection: instruments"],
    ["Units of study", "size"],
    ["Data processing and de-identification", "processing"],
    ["Data analysis: who coded, with what", "coders"],
    ["Trustworthiness: audit trail and agreement", "agreement"],
    ["Synthesis and interpretation"],
    ["Links to the data", "evidence"],
    ["Integration with earlier work"],
    ["Limitations"],
    ["Conflicts of interest"],
    ["Funding"],
  ]),
];
