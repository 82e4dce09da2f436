import { indicatorsOf } from "../indicators-of.js";

/** Indicators of the theme courts. */
export const courts = indicatorsOf({
  en: {
    2: "court*; trial*; prosecut*; judge*; judicia*; magistrate*; tribunal*; justice (system|process|sector|for victims|for survivors|for children|is delayed|delayed); access to justice; bring* … to justice; (convict*|conviction*|sentenc*|acquit*|verdict*|punish*|penalt*|jail*|imprison*|impunity|unpunished|go free|goes free|walk free|bail) ; (case*|proceeding*|hearing*|lawsuit*) … (delay*|slow|backlog*|pending|years|long|drag*|drop*|withdraw*|dismiss*|collapse*|speed*|quick|fast|settle*|stall*|last*); (delay*|slow|backlog*|pending|lengthy|speedy|fast track|quick) … (case*|trial*|proceeding*|hearing*|justice|court*|verdict*|prosecution*); out of court; (settle*|compromise*|mediat*|arbitrat*|salish|shalish|reconcil*) … (case*|court*|family|families|rape|village|village*|outside|money|informal*|elders|perpetrator*|local*); in camera; closed (door*|court*|hearing*); behind closed doors; (confidence|trust|faith|belief) in (justice|court*|judicia*|the justice|the legal|the law|the system); exemplary punish*; death penalty; offender* … (punish*|free|escape*|justice|convicted|sentenc*|prison); (perpetrator*|trafficker*|abuser*|rapist*|culprit*|criminal*) … (punish*|free|escape*|justice|convict*|sentenc*|prosecut*|jail*|impunity|released|bail|tried); compensation*; video (testimony|link|recorded); testif*; (child|victim) friendly (court*|justice|hearing*); evidence in court; juvenile justice; criminal justice; lack of justice; injustice; redress; hold* … (perpetrator*|offender*|trafficker*) … (accountable|responsible)",
    1: "justice; hearing*; conviction*; bail; case*; legal proceeding*; litigation; evidence … (lost|weak|collect*|gather*); witnesses … (appear|absent|hostile); crime* … (solved|unsolved|punish*)",
    0.5: "{court}; {prosecutor}; {punish}; {delay}",
  },
  fr: {
    2: "tribuna*; procès; procureur*; magistrat*; juge*; judiciaire*; justice; audience*; condamn*; impuni*; puni*; sanction*; poursuit*; poursuivi*; poursuites; peine* (de|lourde*|sévère*|exemplaire*|légère*); (règlement*|arrangement*|accord*|médiation*|compromis) (à l amiable|amiable*|coutumier*|extrajudiciaire*|entre famille*|informel*); à l amiable; huis clos; (lenteur*|retard*|délai*) … (justice|judiciaire*|procès|procédure*|dossier*|tribuna*|affaire*); confiance … (justice|système|tribunaux); affaire* … (class*|traîn*|abandon*|instruit*); réparation*; indemnis*; cour (d'assises|suprême|d'appel); verdict*; détention",
    1: "prison*; procédure*; juridiction*; dossier*",
    0.5: "{court}; {punish}; {delay}",
  },
  bn: {
    2: "আদালত*; বিচার*; বিচারহীনতা*; মামলা* (দীর্ঘ*|ঝুলে*|নিষ্পত্তি*|বিলম্ব*|তুলে*|বিচার*|চলে*|জট*|রায়*|প্রত্যাহার*|বছর*); ট্রাইব্যুনাল*; শাস্তি*; সাজা*; রায়*; জামিন*; সালিশ*; আপস*; আপোষ*; মীমাংসা*; কৌঁসুলি*; পিপি; রুদ্ধদ্বার*; ক্ষতিপূরণ*; দণ্ড*",
    1: "মামলা*; জেল*",
    0.5: "{court}; {punish}; {delay}",
  },
});
