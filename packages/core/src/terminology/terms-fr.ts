import { type Term, TERM_SOURCES } from "./term.js";

const fr = (id: string, use: Term["use"], pattern: string, prefer: readonly string[], why: string): Term => ({ id: `fr-${id}`, language: "fr", use, pattern, prefer, why, source: TERM_SOURCES.own });

/** French terms. */
export const FRENCH_TERMS: readonly Term[] = [
  fr("pornographie-enfantine", "avoid", "pornographie (?:infantile|enfantine|juvénile|pédophile)|p(?:é|e)dopornograph(?:ie|iques?)", ["contenus d’abus sexuels sur enfants"], "Laisse entendre un consentement ; il s’agit de traces d’abus"),
  fr("prostitution-enfantine", "avoid", "prostitution (?:infantile|enfantine|juvénile|des enfants|d['’]enfants)", ["exploitation d’enfants dans la prostitution"], "Un enfant ne choisit pas : d’autres l’exploitent"),
  fr("enfant-prostitue", "avoid", "enfants? prostitué(?:e|s|es)?", ["enfant victime d’exploitation sexuelle"], "Réduit l’enfant à ce qu’on lui a fait"),
  fr("tourisme-sexuel", "avoid", "tourisme (?:sexuel (?:impliquant des enfants|pédophile|d['’]enfants)|pédosexuel)", ["exploitation sexuelle d’enfants dans le cadre des voyages et du tourisme"], "Présente un crime comme une forme de vacances"),
  fr("vengeance-pornographique", "avoid", "vengeance pornographique|porno vengeur|revenge porn", ["diffusion non consentie d’images intimes"], "Suppose une faute de la personne montrée"),
  fr("migrant-illegal", "avoid", "(?:im)?migrant(?:e|s|es)? (?:illéga(?:l|le|ux|les)|clandestin(?:e|s|es)?)", ["personne migrante en situation irrégulière"], "Un acte peut être illégal, une personne non"),
  fr("desequilibre-mental", "avoid", "déséquilibré(?:e|s|es)? menta(?:l|le|ux|les)", ["personne ayant des besoins en santé mentale"], "Une insulte à la place d’un besoin"),
  fr("pedophile", "care", "pédophiles?|pédophilie", ["personne ayant commis des abus sexuels sur un enfant"], "Un diagnostic que la plupart des auteurs n’ont pas"),
  fr("mariage-precoce", "care", "mariages? précoces?", ["mariage d’enfants"], "Cache que l’un des deux est un enfant"),
];
