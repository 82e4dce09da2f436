import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme school-education. */
export const schoolEducation = indicatorsOf({
  en: {
    2: "curricul*; syllabus*; textbook; sex education; sexuality education; (school|classroom) (lesson|session|programme|program|based|curriculum|club|campaign|orientation|talk); school based; taught (in|at) (school|class|university|universities|college|madrasa*); lessons (in|at) school; (teach|teaching|teaches|educate|lesson|session|orientation|class|classes|course|workshop|talk) … (pupil|student|schoolchild*|learner); (pupil|student|schoolchild*) … (taught|learn about|learnt|learned|are told|lesson|lessons|orientation|session|sessions|aware*); life skills education; lesson … (safety|rights|protection|body|abuse|violence|internet|online|gender|consent|reproductive)",
    1: "(school|madrasa*|university|classroom|college) … (teach about|lesson|lessons|awareness|orientation|session|taught|course|subject|inform*|prevention|programme|talk|campaign|curriculum); (awareness|orientation|session|prevention|lesson|lessons|programme|talk|workshop) … (school|madrasa*|university|classroom|students|pupils|universities|colleges|class); digital literacy … (school|pupil|student|class*); school subject; student orientation; classroom; school textbook; educate students; human rights education",
    0.5: "school; lesson; {pupil}; {lesson}; module; teacher; classes; class; course; university",
  },
  fr: {
    2: "curricul*; programme* scolaire*; manuel* scolaire*; éducation (sexuelle|à la sexualité|à la vie|aux droits|au numérique|affective); (cours|leçon*|séance*|atelier*|intervention*) … (école*|élève*|scolaire*|classe*|collège*|lycée*); enseign* … (élève*|école*|classe*); (élève*|étudiant*|écolier*) … (apprenn*|séance*|sensibilis*|cours|formé*); sensibilis* … (élève*|école*|scolaire*|étudiant*|lycée*|collège*)",
    1: "milieu scolaire; programmes d'enseignement; en classe; (école*|lycée*|collège*|université*) … (prévention|sensibilisation|séance*|cours|leçon*|enseign*)",
    0.5: "{lesson}; {pupil}; école*; cours",
  },
  bn: {
    2: "পাঠ্যক্রম*; পাঠ্যসূচি*; পাঠ্যপুস্তক*; পাঠ্যবই*; যৌন শিক্ষা*; (স্কুল*|বিদ্যালয়*|মাদ্রাসা*|ক্লাস*) … (শেখান*|সচেতনতা*|সেশন*|পাঠদান*|ওরিয়েন্টেশন*|শেখা*|পড়ান*|আলোচনা*); (শিক্ষার্থী*|ছাত্র*|ছাত্রী*) … (শেখান*|সেশন*|ওরিয়েন্টেশন*|সচেতন*|শেখা*)",
    1: "শ্রেণিকক্ষ*; স্কুলভিত্তিক*; {lesson}",
    0.5: "{pupil}; স্কুল*; বিদ্যালয়*; ক্লাস*",
  },
});
