/**
 * Invented themes for the benchmark: id, name, and 25 English indicators. An indicator is written `word/v` for a regular verb,
 * `begin*=form,form` for a beginning with the forms that occur, `form|form` for forms, and else as a noun phrase that also has a plural.
 */
export const THEMES: readonly (readonly [id: string, name: string, indicators: string])[] = [
  ["edu", "Education", `school;classroom;teacher;teacher training;dropout rate;literacy;school fee;textbook;curriculum;girls education;primary education;secondary education;vocational training;exam result;enrolment;scholarship;educat*=education,educational,educator,educators,educate;distance learning;school building;pupil;university|universities;learning outcome;tutor/v;head teacher;homework`],
  ["hea", "Health care", `clinic;hospital;nurse;doctor;medicine;health worker;health centre;vaccin*=vaccine,vaccines,vaccination,vaccinated;maternal health;midwife|midwives;ambulance;outpatient;malaria;tuberculosis;mental health;referral system;diagnos*=diagnosis,diagnose,diagnosed,diagnostic;drug stock out;health insurance;blood bank;surgery|surgeries;chronic disease;medical supply|medical supplies;antenatal care;immunis*=immunise,immunised,immunisation`],
  ["was", "Water and sanitation", `water;clean water;water point;borehole;latrine;toilet;sanitation;hygiene;handwashing;sewage;drainage;water tank;water quality;access to water;water committee;pit emptying;open defecation;soap;well water;tap stand;waterborne disease;chlorin*=chlorine,chlorinate,chlorinated,chlorination;sewer line;rainwater harvesting;water tariff`],
  ["she", "Shelter and housing", `shelter;housing;roof/v;tent;rent arrears;eviction;evict/v;landlord;tenant;slum;informal settlement;building material;house repair;overcrowding;affordable housing;housing unit;tarpaulin;plastic sheeting;homeless*=homeless,homelessness;dwelling;property title;rental subsidy|rental subsidies;camp site;relocation site;construction permit`],
  ["nut", "Food and nutrition", `food;food ration;malnutrition;nutrition;breastfeed/v;stunt/v;meal;school feeding;hunger;food price;food basket;cooking fuel;diet;micronutrient;supplementary feeding;famine;food insecurity;kitchen garden;food voucher;wast/v;infant formula;anaemia;calorie intake;grain store;market stall`],
  ["agr", "Agriculture", `farm;farmer;crop;harvest;seed;fertiliser;irrigation;livestock;pasture;cattle;veterinar*=veterinary,veterinarian,veterinarians;extension officer;pesticide;crop failure;soil fertility;land preparation;tractor;greenhouse;cooperative;fishing net;fisher*=fisher,fishers,fisheries,fisherman;poultry;agro input;post harvest loss|post harvest losses;grazing route`],
  ["job", "Jobs and income", `job;unemployment;wage;employer;employ/v;livelihood;income;minimum wage;job seeker;internship;apprentice*=apprentice,apprentices,apprenticeship,apprenticeships;labour market;daily labour;work permit;decent work;cash for work;trade union;overtime pay;pension;income generation;salary|salaries;skills training;casual worker;job creation;redundanc*=redundancy,redundancies`],
  ["fin", "Finance and credit", `loan;credit;bank account;savings group;microfinance;interest rate;debt;collateral;mobile money;remittance;grant;small business loan;financial literacy;bank branch|bank branches;insurance premium;lend/v;repayment;investor;start up capital;revolving fund;borrow/v;tax relief;cash transfer;exchange rate;inflation`],
  ["inf", "Roads and energy", `road;bridge;electricity;power cut;solar panel;transport;bus route;street light;internet access;mobile network;generator;grid connection;fuel price;public transport;road safety;pothole;ferry|ferries;airstrip;freight cost;broadband;power line;road maintenance;bus fare;feeder road;energ*=energy,energies,energetic`],
  ["tra", "Trade and markets", `market;trader;export/v;import/v;customs duty|customs duties;market access;supply chain;border crossing;tariff;wholesale price;vendor;retail shop;product quality;packaging;certif*=certify,certified,certification,certificate,certificates;tourism;artisan;value chain;commodity price;market linkage;competition;buyer;storage facility|storage facilities;brand/v;trade fair`],
  ["gbv", "Gender and violence", `gender;women;domestic violence;gender based violence;child marriage;sexual violence;rape;safe space;survivor;harass*=harass,harassed,harassing,harassment;women leaders;gender equality;dowry;female genital mutilation;early pregnancy|early pregnancies;abus*=abuse,abused,abusing,abusive,abuses;women shelter;dignity kit;patriarch*=patriarchy,patriarchal;equal pay;bride price;honour killing;widow;case management;hotline`],
  ["chi", "Child protection", `child labour;children;orphan;foster care;child friendly space;birth registration;street child|street children;unaccompanied minor;child soldier;adoption;child welfare;traffick*=trafficking,trafficked,trafficker,traffickers;juvenile;playground;daycare;family reunification;corporal punishment;bully/v|bullies|bullied|bullying;minor;toddler;guardian;nursery|nurseries;infant;abandon/v;kinship care`],
  ["ref", "Displacement", `refugee;displace/v;displacement;asylum;migrant;returnee;host community|host communities;camp;repatriat*=repatriate,repatriated,repatriation;resettle/v;statelessness;border closure;asylum seeker;identity document;refugee status;transit centre;deport/v;smuggler;visa;family separation;local integration;diaspora;flee|flees|fled|fleeing;internally displaced;relocation`],
  ["dis", "Disability and ageing", `disability|disabilities;wheelchair;older people;elderly;sign language;braille;accessib*=accessible,accessibility,inaccessible;caregiver;assistive device;hearing aid;prosthe*=prosthesis,prosthetic,prosthetics;blind;deaf;ramp;special needs;inclusive education;old age;mobility aid;impairment;rehabilitation;day centre;autism;dementia;disability allowance;care home`],
  ["jus", "Justice and law", `court;judge;lawyer;legal aid;police;prison;detention;detain/v;bail;trial;human rights;arrest/v;impunity;customary law;land dispute;mediat*=mediate,mediated,mediation,mediator,mediators;testimony|testimonies;prosecut*=prosecute,prosecuted,prosecution,prosecutor,prosecutors;torture;complaint mechanism;law reform;constitution;paralegal;inheritance;fair hearing`],
  ["gov", "Governance", `corruption;bribe;transparen*=transparency,transparent;accountab*=accountable,accountability;local council;mayor;public budget;budget allocation;decentralis*=decentralise,decentralised,decentralisation;civil servant;audit/v;procurement;public service;red tape;service charter;nepotism;ministry|ministries;municipal*=municipal,municipality,municipalities;tax collection;ombudsman;policy reform;public spending;district office;whistleblower;embezzle*=embezzle,embezzled,embezzlement`],
  ["par", "Participation", `youth;youth council;consultation;consult/v;community meeting;participat*=participate,participated,participation,participatory;vote/v|votes|voted|voting;election;civil society;community leader;feedback;volunteer;town hall;petition;representation;grassroots;citizen;dialogue;advocacy;youth club;decision making;focus group;suggestion box|suggestion boxes;outreach;social cohesion`],
  ["med", "Information and media", `radio;newspaper;journalist;misinformation;rumour;social media;awareness campaign;information desk;language barrier;translat*=translate,translated,translation,translator,translators;leaflet;broadcast/v;data protection;privacy;survey;data collection;press freedom;website;text message;notice board;digital literacy;censor*=censor,censored,censorship;call centre;helpline;loudspeaker`],
  ["cli", "Climate and environment", `climate;climate change;drought;flood/v;deforest*=deforest,deforested,deforestation;waste collection;pollut*=pollute,polluted,pollution,polluter,polluters;forest;erosion;biodiversity;carbon;recycl*=recycle,recycled,recycling;landslide;heatwave;cyclone;river bank;tree planting;plastic waste;wetland;wildlife;early warning;dump site;renewable energy;air quality;salinity`],
  ["coo", "Aid coordination", `coordination;coordinate/v;donor;funding gap;humanitarian access;implementing partner;needs assessment;duplication of effort;aid agency|aid agencies;targeting criteria;distribution point;beneficiary list;exit strategy;monitor/v;evaluation;logistics;localis*=localise,localised,localisation;reporting requirement;cluster meeting;partnership;contingency plan;warehouse;staff turnover;convoy;aid diversion`],
];

/** One French indicator a theme, in the forms that occur; none that is an English one but for its accents, which our coder does not mind. */
export const FRENCH: Readonly<Record<string, string>> = {
  edu: "école|écoles",
  hea: "hôpital|hôpitaux",
  was: "eau potable",
  she: "logement|logements",
  nut: "sécurité alimentaire",
  agr: "récolte|récoltes",
  job: "chômage",
  fin: "prêt bancaire",
  inf: "électricité",
  tra: "marché local|marchés locaux",
  gbv: "violence conjugale",
  chi: "protection des enfants",
  ref: "réfugié|réfugiés",
  dis: "personnes handicapées",
  jus: "tribunal|tribunaux",
  gov: "corruption publique",
  par: "société civile",
  med: "liberté de la presse",
  cli: "changement climatique",
  coo: "coordination de l'aide",
};

/** One Bengali indicator a theme. */
export const BENGALI: Readonly<Record<string, string>> = {
  edu: "শিক্ষা",
  hea: "স্বাস্থ্য সেবা",
  was: "বিশুদ্ধ পানি",
  she: "আশ্রয়",
  nut: "খাদ্য নিরাপত্তা",
  agr: "কৃষক",
  job: "কর্মসংস্থান",
  fin: "ঋণ",
  inf: "বিদ্যুৎ",
  tra: "বাজার",
  gbv: "নারী নির্যাতন",
  chi: "শিশু শ্রম",
  ref: "শরণার্থী",
  dis: "প্রতিবন্ধী",
  jus: "আদালত",
  gov: "দুর্নীতি",
  par: "যুব সমাজ",
  med: "সাংবাদিক",
  cli: "জলবায়ু পরিবর্তন",
  coo: "সমন্বয়",
};

/** Words that say nothing of a theme. */
export const FILLER = {
  en: "the a an of to in and for with on by at from that this we they it is are was were be has have had will should must can could need needs many some most few more less very often still now also because when where while after before during people community area group member member families household region district village town city local national government support improve increase provide reduce ensure strengthen expand build create address report reports reported said noted asked stressed raised agreed lack poor limited weak high low new old long short quick slow better worse good bad main key urgent serious regular recent current future last next year month week day time place part level number amount quality problem issue challenge recommendation solution plan programme project activity action step measure result effect cause reason".split(" "),
  fr: "le la les de des et pour dans il faut renforcer améliorer plus communauté besoin zone très peu trop nous avons".split(" "),
  bn: "আমাদের এলাকায় অনেক প্রয়োজন দ্রুত এবং আরও উন্নত করতে হবে খুব কম সমস্যা".split(" "),
};

/** Invented and far-off places, for their letters. */
export const PLACES = ["Kandara","Mbuyo","Côte Verte","São Filipe","Rangamati","Ouélé","Port-Loire","Teknaf","Zürn","Nakuru","El Tigre","Bamyan","Málaga","Gao","Sylhet","Dori","Kibera","Tarnów","Huế","Goma"];
