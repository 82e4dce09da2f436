import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme awareness-raising. */
export const awarenessRaising = indicatorsOf({
  en: {
    2: "awareness [raising] (campaign|drive|programme|program|session|meeting|activity|activities|event|work); raise [public|community|people|parents|mass] awareness; public awareness; community awareness; mass awareness; awareness raising; aware the public; make [the] (people|public|community|communities|villagers|society|citizens|families) aware; information campaign; media campaign; national campaign; communication campaign; publicity; sensitis* … (community|communities|public|people|families|villagers|leaders|population); billboard; leaflet; poster; street (theatre|theater|drama); courtyard (meeting|session); yard meeting; human chain; public service announcement; (spread|get out) the word; social mobilisation; community mobilisation; community dialogue; door to door; advocacy campaign; radio (programme|show|drama|spot|campaign|broadcast|series); tv (spot|programme|show|drama)",
    1: "awareness; campaign; sensitise; outreach; banner; brochure; flyer; pamphlet; street play; folk song; theatre; drama; rally; documentary; festival; exhibition; miking; loudspeaker; (religious|faith|community) leader … (message|preach|speak|talk|raise|sermon|tell); sermon; friday prayer; (people|community|communities|villagers|population|families|public|citizens|society|parents|many|few|adults) … (unaware|not aware|do not know|know little|ignorant|lack information|poorly informed|misinformed|not understand|hardly know); (broadcast|radio|television|newspaper|film|video|song|cartoon|comic) … (about|on|against|explain*|warn*|show*); (inform|informing|educate|educating|tell|telling|teach) … (public|community|communities|people|families|citizens|villagers|population|society|households); public (information|education|discussion|debate|event); talk show; (celebrity|influencer|ambassador) … (speak|support|appeal|spread|message); (hashtag|slogan); celebrat* … day; international day; observ* … day; (meeting|gathering|discussion|talk) … (villages|communities|neighbourhoods|community|residents|tea stalls|market); change … (attitude|mindset|behaviour) … (public|community|people); behaviour change",
    0.5: "{aware}; understanding of; ignorance; unaware; community leader; religious leader; imam; knowledge of; messages; information about; lack of knowledge; media; low awareness; advocacy",
  },
  fr: {
    2: "sensibilis* … (communaut*|population*|public|parents|famille*|leader*|opinion|village*|chef*); campagne* [nationale|publique|massive] [de|d] (sensibilis*|information|communication|prévention|affichage); sensibilisation; causerie*; conscientis*; grand public; opinion publique; théâtre forum; prise de conscience; information du public",
    1: "campagne*; affiche*; dépliant*; émission* [de] radio*; radio*; spot*; plaidoyer; mobilisation communautaire; dialogue* communautaire*; porte à porte; brochure*; faire connaître; informer … (population*|communaut*|familles|public|parents); caravane; (population*|communaut*|familles|gens|habitants|villageois) … (ignor*|mal informé*|connaissent mal|méconn*|ne savent pas|peu informé*); chefs religieux; leaders religieux; journée mondiale; film*; méconnaissance",
    0.5: "{aware}; ignor*; message*",
  },
  bn: {
    2: "জনসচেতনতা*; সচেতনতা* বাড়া*; সচেতনতা* বৃদ্ধি*; সচেতনতা* সৃষ্টি*; প্রচারণা*; প্রচারাভিযান*; উঠান বৈঠক*; উঠোন বৈঠক*; পথনাটক*; মাইকিং*; পোস্টার*; লিফলেট*; মানববন্ধন*; ক্যাম্পেইন*",
    1: "সচেতন*; অসচেতন*; প্রচার*; নাটক*; গণমাধ্যমে প্রচার*; ব্যানার*; রেডিও*; টেলিভিশনে*; মানুষকে জানা*; মসজিদে*; খুতবা*; সভা* করে; ইমাম*; জানে না … মানুষ*; বিলবোর্ড*; র‍্যালি*; গ্রামের মানুষ* … জান*",
    0.5: "{aware}; বার্তা*",
  },
});
