import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme reporting-help. */
export const reportingHelp = indicatorsOf({
  en: {
    2: "{hotline}; (report*|complain*|lodg*|notify*|notif*|inform*|denounc*|alert*|disclos*) … (abuse*|incident*|case*|crime*|violence|exploitation|content|rape|marriage*|suspicion*|suspected|authorit*|police|anonym*|channel*|mechanism*|system*|number*|line*|online|rarely|seldom|never|how|where|whom|easily|safely|box*|app|violation*|trafficking|harassment|mandatory|tip*); (abuse*|incident*|case*|crime*|violence|exploitation|rape|victim*|violation*|child*|survivor*|few|neighbo*|witness*|people) … (report*|reported|unreported|under reported|underreported|complaint*|complain|come forward|seek help|sought help|not reported|reported to|disclosed); report* (mechanism*|channel*|system*|procedure*|line*|tool*|button*|app*|obligation*|point*|rate*|abuse|cases); complaint* (mechanism*|box*|channel*|procedure*|system*|committee*|desk*|cell*|handling|centre*); complaints; (where|whom|how|who|which number) … (turn|report|complain|call|go for help|seek help|get help|ask for help|find help|contact|tell); seek* (help|assistance|support|redress|advice); (ask*|call*|turn) for help; help (desk*|seeking|line*|point*); helpdesk*; grievance*; emergency (number*|line*|call*|hotline*); toll free; hot line*; under report*; underreport*; unreported; mandatory report*; phone (line|number*); (dial*|call*) … (number*|free|999|109|1098|helpline*); whistleblow*; mobile app* … (report*|help|alert*|sos); tip line*; (detect*|identif*) … (early|signs|abuse*|victim*|case*); come forward; know where to; early warning; (lodge|file|make) [a|an] (complaint*|report*); referral point*; information (point*|desk*|centre*) ; suggestion box*; children … calls",
    1: "report*; complain*; helpline*; hotline*; notify*; number to call; seek help; call cent*; calls; identification of (victim*|child*); file a case; file cases; disclosure*; tips",
    0.5: "{report}; inform; tell",
  },
  fr: {
    2: "{hotline}; (signal*|dénonc*|déclar*|alert*|plainte*|plaign*) … (cas|abus*|violence*|victime*|enfant*|incident*|police|gendarm*|autorit*|anonym*|mécanisme*|canal|canaux|système*|plateforme*|numéro*|ligne*|agress*|exploitation|mariage*|situation*|services); (cas|abus*|violence*|victime*|incident*|agress*|peu|rare*|mécanisme*|canal|canaux|système*|ligne*|numéro*) … (signal*|dénonc*|déclar*|alert*|plainte*); signalement*; porter plainte; (dépôt|dépos*) de plainte*; dépos* plainte*; plainte*; (numéro|ligne) (vert*|gratuit*|d'urgence|d'écoute|d'appel|d'assistance|téléphonique*); (où|à qui|comment|vers qui) … (adress*|signal*|tourn*|plaindre|demander de l'aide|dénoncer|appeler); demand* de l aide; bureau* d'aide; guichet*; appels; appeler; boîte* à (plainte*|suggestion*)",
    1: "signal*; dénonc*; alert*; recours",
    0.5: "{report}",
  },
  bn: {
    2: "{hotline}; অভিযোগ* (জানা*|কর*|দায়ের*|দে*|বাক্স*|বক্স*|কমিটি*|কেন্দ্র*|গ্রহণ*|ব্যবস্থা*|কোথায়*); (নির্যাতন*|ঘটনা*|সহিংসতা*|হয়রানি*) … (অভিযোগ*|জানান*|জানাতে|রিপোর্ট*|জানায়); কোথায় (যেতে|যাবে*|জানা*|অভিযোগ*|সাহায্য*); কার কাছে; কাকে জানা*; সাহায্য (চাই*|চাওয়া*|চান*|পেতে); হেল্প*; হটলাইন*; জরুরি (নম্বর*|সেবা*); ১০৯৮; ১০৯; ৯৯৯; ৩৩৩; রিপোর্ট*",
    1: "অভিযোগ*; নালিশ*; কল সেন্টার*; ফোন কর*",
    0.5: "{report}",
  },
});
