import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme professional-training. */
export const professionalTraining = indicatorsOf({
  en: {
    2: "(train|training|trained|untrained|sensitis*|capacity building|refresher|upskill*|instruct|instruction|coach|coaching|workshop|course) … {professional}; {professional} … (train|training|trained|untrained|sensitis*|refresher|upskilled|capacity building|instruction|course|courses|workshop|workshops|coached|coaching); training (for|of) {professional}; judicial training; police (training|academy|college); in service training; on the job training; build [the] (capacity|capacities|skills) of; capacity building; professional (training|development); trained (staff|personnel|officers|interviewers|investigators); staff training; training manual; train the trainer*; training of trainers; specialised training; special training; training module",
    1: "(skills|knowledge|expertise|competence|competences|qualification|qualifications|know how|preparation|experience|familiar*|understanding) … {professional}; {professional} … (lack … skills|not know how|lack expertise|lack knowledge|ill prepared|unprepared|ill equipped|learn how|learned how|learnt how|taught how|learn to|know how|unfamiliar|not equipped|skills|qualified|unqualified|inexperienced|do not understand|limited knowledge|expertise); capacity (strengthening|development); training; workshop for; trainee; well trained; poorly trained; untrained; guidance for {professional}; teach {professional}",
    0.5: "{train}; workshop; skills; course; capacity",
  },
  fr: {
    2: "(form*|formation*|sensibilis*|renforc* [les|des] capacités|atelier*|stage*|recycl*) … {professional}; {professional} … (formé*|formation*|non formé*|former|sensibilisé*|mal préparé*|stage*); renforcement des capacités; formation continue; formation initiale; formation des; personnel (formé|qualifié)",
    1: "formation*; former; formateur*; {professional} … (compétence*|ne savent pas|ignorent|connaissances|qualifi*); module* de formation",
    0.5: "atelier*; compétence*",
  },
  bn: {
    2: "{professional} … প্রশিক্ষণ*; প্রশিক্ষণ* … {professional}; {professional} … প্রশিক্ষিত*; দক্ষতা* বৃদ্ধি* … {professional}; সংবেদনশীল* … প্রশিক্ষণ*; প্রশিক্ষণপ্রাপ্ত*",
    1: "প্রশিক্ষণ*; প্রশিক্ষিত*; কর্মশালা*; {professional} … (দক্ষতা*|জানেন না|জ্ঞান*)",
    0.5: "দক্ষ*",
  },
});
