import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme stigma. */
export const stigma = indicatorsOf({
  en: {
    2: "stigma*; ostraci*; victim blam*; blame the victim; (victim|survivor|girl|child*|family|families|returnee|rape) … (asham*|shame*|blamed|blame|shunned|outcast|looked down|mocked|ridiculed|despised|humiliat*|dishono*|disgrace*|judged|rejected|labelled|labeled|cast out|disowned|gossip|tainted); (shame*|asham*|blame|blaming|humiliat*|dishono*|disgrace*|mock*|judg*|reject*|label*|despis*|gossip*|ridicul*) … (victim*|survivor*|girl*|child*|returnee*|family|families); fear … (not [be|being] believed|blame*|shame*|stigma*|judgment|judgement|reputation|ridicule|what people|disbelief|rejection|dishono*|exposure|gossip); not [be|being] believed; disbelie*; nobody believes; (honour|honor|reputation|good name|face) … (family|families|girl*|victim*|community); culture of silence; (hide|hid|hiding|conceal*|hush*|silent|silence|quiet|secret|hesitat*|reluct*|afraid to|ashamed to|too scared to|dare not|dare) … (abuse|assault|rape|violence|incident|case|tell|report|speak|disclose|come forward|what happened|complain*); (tell|report|speak|disclose|complain*|come forward|incident|abuse|rape) … (hide|conceal*|hush*|silent|silence|quiet|hesitat*|reluct*|ashamed|shame|fear*|taboo); taboo; reluctan* to (report|disclose|speak|tell|seek|testify|complain|come forward); hesita* to (report|disclose|speak|tell|seek|complain|talk)",
    1: "shame; ashamed; dishonour; dishonor; disgrace; outcast; humiliation; embarrass*; social (rejection|exclusion|pressure|judgement); negative (attitude*|perception*|view*) … (victim*|survivor*|returnee*); name of the victim … (published|public|newspaper); expos* … victim*; victim* … (publicity|exposed publicly); keep* [it] quiet; remain* silent; stay silent; silence; (neighbours|community|society|villagers|relatives|people) … (look down|blame|mock|reject|point fingers|talk behind|shun|gossip|whisper); never tell; do not tell; tell (nobody|no one|no-one); secre*; unwilling to (report|speak|talk|disclose)",
    0.5: "{shame}; {silence}; reputation; hide",
  },
  fr: {
    2: "stigmat*; honte*; opprobre; (victime*|survivant*|fille*|enfant*|famille*|retourné*) … (blâm*|rejet*|montré* du doigt|culpab*|moqu*|humili*|déshonor*|honte|exclu*|jugé*|mis* au ban|accusé*); (rejet*|blâm*|culpabilis*|humili*|moqu*|jug*) … (victime*|survivant*|fille*|enfant*|retourné*); peur … (jugement|rejet|représailles sociales|ne pas être cru*|être jugé*|regard); ne pas être cru*; tabou*; (silence|taire|taisent|tait|cach*|n'osent|n'ose|osent pas|hésit*) … (abus*|viol*|agress*|parler|dénonc*|plainte*|famille*|signaler); (abus*|viol*|agress*|parler|dénonc*) … (silence|tabou*|honte|cach*); honneur … famil*; loi du silence; culture du silence; réputation",
    1: "silence; déshonneur; préjugé*; étiquet*; regard des autres; mal vu*",
    0.5: "{shame}; {silence}",
  },
  bn: {
    2: "লজ্জা*; কলঙ্ক*; দোষারোপ*; অপবাদ*; একঘরে*; বদনাম*; মানসম্মান*; লোকলজ্জা*; কটূক্তি*; ভুক্তভোগী* … দোষ*; মেয়ে* … দোষ*; দোষ দেওয়া*; দোষ দেয়*; সমাজ* … (খারাপ চোখে|হেয়*|দোষ*|বাঁকা চোখে|মেনে নেয় না); (মুখ খোলে|মুখ খুলতে|চুপ*|লুকি*|গোপন*|চেপে*|প্রকাশ করতে চা*) … (নির্যাতন*|ঘটনা*|ভয়*|চা*|পরিবার*|না); (ঘটনা*|নির্যাতন*) … (চুপ*|লুকি*|গোপন*|চেপে*|মুখ খো*); বিশ্বাস করে না; বিশ্বাস করবে না; সামাজিক কলঙ্ক*",
    1: "সম্মানহানি*; অপমান*; নিন্দা*; সম্মান*",
    0.5: "{shame}; {silence}",
  },
});
