import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme online-abuse. */
export const onlineAbuse = indicatorsOf({
  en: {
    2: "cyber*; sextort*; groom*; online … (abuse|exploit*|harass*|groom*|predator|violence|traffick*|safety|harm|danger|risk|threat|crime|stalk*|hate|recruit*|lure*|bully*|bullied|sexual); (abuse|exploit*|harass*|groom*|predator|violence|traffick*|safety|harm|crime|stalk*|recruit*|lure*|lured|bully*|bullied|blackmail*|sexual|deceiv*|trick*|contact*) … (online|internet|social media|facebook|whatsapp|messenger|app|apps|telegram|tiktok|web|digital|platform|platforms|chat*|instagram|virtual); child (pornography|sexual abuse material*|abuse image*|abuse material*); CSAM; OCSEA; sexual (image|picture|photo*|video|content|material); (nude|naked|intimate|obscene|private|indecent|explicit) (image|picture|photo*|video|clip|selfie|content|material); (photo*|image|picture|video|clip|footage|recording) … (shar*|post*|circulat*|spread*|leak*|upload*|blackmail*|viral|threat*|sold|sell|distribut*|publish*); livestream*; live stream*; deepfake*; fake (account|profile|id); hack*; digital (security|safety|abuse|violence|harm|crime|law) ; dark web; revenge porn*; stranger … (online|internet|chat|facebook|social media|app); internet … (crime|criminal|watch foundation|service provider*|safety|law|protection|danger*|risk*); tech* facilitated; technology facilitated; content moderation; harmful content; online protection",
    1: "blackmail* … (photo*|image|picture|video|online|internet); (platform|platforms|social network*|internet company|internet companies|tech company|tech companies|service provider|app) … (remove|block|report|detect|take down|filter|responsib*|safe*|moderate); take down … (content|material|image*); electronic (evidence|crime|harassment); age verification; (ict|digital security|information technology) act; porn*; on the (internet|web|net); (virtual|digital) (space|world|environment); (grooms|groomed|groomer); webcam; chatroom; chat room",
    0.5: "{online}; {image}; {blackmail}; online; internet; digital; social media",
  },
  fr: {
    2: "cyber*; pédoporn*; pédopiég*; sextors*; (en ligne|internet|réseaux sociaux|numérique|numériques|web|toile|whatsapp|facebook|tiktok) … (abus*|exploit*|violence*|harc*|prédat*|danger*|risque*|menac*|chantage|recrut*|sécurité|protection|agress*|victime*|piég*|appât*); (abus*|exploit*|violence*|harc*|prédat*|danger*|risque*|chantage|recrut*|sécurité|protection|agress*|piég*|appât*) … (en ligne|internet|réseaux sociaux|numérique|numériques|web|toile|whatsapp|facebook|tiktok); (photo*|image*|vidéo*) … (intime*|nue*|sexuel*|diffus*|partag*|publi*|chantage|abus*); (diffus*|partag*|publi*) … (photo*|image*|vidéo*); faux (profil*|compte*); contenu* (illicite*|préjudiciable*|sexuel*|pornographique*)",
    1: "pornograph*; (plateforme*|fournisseur*) … (signal*|retir*|bloqu*|supprim*|modér*); en ligne",
    0.5: "{online}; {image}; {blackmail}",
  },
  bn: {
    2: "সাইবার*; অনলাইন* … (নির্যাতন*|হয়রানি*|শোষণ*|যৌন*|নিরাপত্তা*|অপরাধ*|প্রতারণা*|ফাঁদ*|ঝুঁকি*|সহিংসতা*|উত্ত্যক্ত*); (ছবি*|ভিডিও*) … (ছড়ি*|ফাঁস*|ব্ল্যাকমেইল*|ছড়া*|প্রকাশ*|ভাইরাল*|হুমকি*|আপত্তিকর*); (নগ্ন*|অশ্লীল*|আপত্তিকর*|ব্যক্তিগত) (ছবি*|ভিডিও*|কনটেন্ট*); ব্ল্যাকমেইল*; (ফেসবুক*|মেসেঞ্জার*|ইমো*|টিকটক*|ইন্টারনেট*|সামাজিক যোগাযোগ*|সামাজিক মাধ্যম*) … (হয়রানি*|প্রলোভন*|ফাঁদ*|নির্যাতন*|অপরিচিত*|ছবি*|পাচার*|উত্ত্যক্ত*|প্রতারণা*|যৌন*); ভুয়া (আইডি*|অ্যাকাউন্ট*|প্রোফাইল*); পর্নোগ্রাফি* আইন*",
    1: "অনলাইন*; পর্নো*; ডিজিটাল নিরাপত্তা*",
    0.5: "{online}; {image}; {blackmail}",
  },
});
