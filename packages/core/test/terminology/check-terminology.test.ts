import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkTerminology, TERMS } from "../../src/terminology/index.js";

const idsIn = (text: string, language = "en"): string[] => checkTerminology(text, { language }).map(({ term }) => term);
const markedIn = (text: string, language = "en"): string[] => checkTerminology(text, { language }).map(({ start, end }) => Array.from(text).slice(start, end).join(""));

/** One text for every entry of the list, in which it alone is found. */
const EXAMPLES: Readonly<Record<string, string>> = {
  "child-pornography": "a law on child pornography",
  "virtual-child-pornography": "deepfake porn of pupils",
  "child-erotica": "so-called child erotica",
  "child-modelling": "sites for child modeling",
  "made-to-order-material": "made-to-order material",
  "abusing-content": "sexual abusing content",
  "obscene-pictures": "obscene photos",
  "self-generated-material": "self-generated CSAM",
  sexting: "a talk on sexting",
  sextortion: "Sextortion is growing",
  "revenge-porn": "revenge porn",
  "online-child-abuse": "online child abuse",
  "child-prostitution": "child prostitution",
  "child-prostitute": "a teenage prostitute",
  "child-sex-worker": "child sex workers",
  "children-in-prostitution": "children in prostitution",
  "voluntary-prostitution": "self-engaged prostitution",
  "transactional-sex": "survival sex",
  "webcam-child-sex-tourism": "webcam child sex tourism",
  "child-sex-tourism": "child-sex tourism",
  "child-sex-tourist": "child sex tourists",
  customer: "clients of exploited children",
  pimp: "a pimp",
  paedophile: "pedophiles and others",
  "child-molester": "a child molester",
  "juvenile-sex-offender": "juvenile sex offenders",
  monster: "the offender was called a monster",
  pervert: "a pervert",
  "child-bride": "a child bride",
  "early-marriage": "early marriages",
  "sexual-activity-with-a-child": "sexual activity with a child",
  "sexually-active": "a girl who is sexually active",
  "victim-or-survivor": "survivors",
  "alleged-victim": "the alleged victim",
  rescued: "they were rescued",
  rehabilitation: "rehabilitation",
  "historical-abuse": "historic child sexual abuse",
  "putting-themselves-at-risk": "putting herself at risk",
  "contacting-adults-online": "contacting adults online",
  "in-a-relationship": "the child was in a relationship with him",
  "risky-choices": "a girl who makes risky choices",
  promiscuous: "promiscuity",
  minor: "minors",
  youth: "youth",
  "illegal-migrant": "illegal migrants",
  "third-gender": "third-gender people",
  "mentally-imbalanced": "mentally imbalanced",
  "fr-pornographie-enfantine": "la pédopornographie",
  "fr-prostitution-enfantine": "la prostitution infantile",
  "fr-enfant-prostitue": "des enfants prostitués",
  "fr-tourisme-sexuel": "le tourisme pédosexuel",
  "fr-vengeance-pornographique": "une vengeance pornographique",
  "fr-migrant-illegal": "des migrants clandestins",
  "fr-desequilibre-mental": "un déséquilibré mental",
  "fr-pedophile": "un pédophile",
  "fr-mariage-precoce": "le mariage précoce",
  "bn-child-pornography": "শিশু পর্নোগ্রাফির বিরুদ্ধে",
  "bn-child-prostitution": "শিশুপতিতাবৃত্তি",
  "bn-child-sex-worker": "শিশু যৌনকর্মী",
  "bn-child-sex-tourism": "শিশু যৌন পর্যটন",
  "bn-illegal-migrant": "অবৈধ অভিবাসীদের",
  "bn-child-bride": "বালিকা বধূ",
  "bn-third-gender": "তৃতীয় লিঙ্গের মানুষ",
};

describe("checkTerminology", () => {
  it.each(TERMS.map(({ id, language }) => [id, language] as const))("finds %s", (id, language) => {
    expect(idsIn(EXAMPLES[id] ?? "", language)).toEqual([id]);
  });

  it("gives positions in code points, so that an emoji before a term counts as one", () => {
    expect(checkTerminology("🙂🙂 revenge porn", { language: "en" })).toMatchObject([{ start: 3, end: 15 }]);
  });

  it("marks the term as it stands, over line ends, hyphens and double blanks", () => {
    expect(markedIn("of child\npornography and child-pornography and child  pornography")).toEqual(["child\npornography", "child-pornography", "child  pornography"]);
    expect(markedIn("child\u2011pornography and deep\u2010fake porn")).toEqual(["child\u2011pornography", "deep\u2010fake porn"]);
  });

  it("finds accents and Bengali letters in either Unicode form", () => {
    const french = "des enfants prostitués";
    const bengali = "তৃতীয় লিঙ্গ";
    expect([french.normalize("NFC"), french.normalize("NFD")].map((text) => markedIn(text, "fr"))).toEqual([["enfants prostitués".normalize("NFC")], ["enfants prostitués".normalize("NFD")]]);
    expect([bengali.normalize("NFC"), bengali.replace("\u09af\u09bc", "\u09df")].map((text) => idsIn(text, "bn"))).toEqual([["bn-third-gender"], ["bn-third-gender"]]);
  });

  it("takes in the endings that Bengali writes on to a word", () => {
    expect(markedIn("অবৈধ অভিবাসীদের জন্য", "bn")).toEqual(["অবৈধ অভিবাসীদের"]);
  });

  it("leaves quotations alone", () => {
    expect(["“child pornography”", "«child pornography»", '"child pornography"', "‘the men’s child pornography’", "„child pornography“"].flatMap((text) => idsIn(`They wrote ${text}.`))).toEqual([]);
  });

  it("does not take an apostrophe or an unclosed mark for a quotation", () => {
    expect(idsIn("the men’s child prostitution")).toEqual(["child-prostitution"]);
    expect(idsIn("“He spoke of child prostitution")).toEqual(["child-prostitution"]);
  });

  it("leaves names of laws alone", () => {
    expect(idsIn("the Child Pornography Prevention Act 1996")).toEqual([]);
    expect(idsIn("the Optional Protocol on the sale of children, child prostitution and child pornography")).toEqual([]);
    expect(idsIn("Directive 2011/93/EU on combating the sexual abuse and sexual exploitation of children and child pornography")).toEqual([]);
    expect(idsIn("le Protocole facultatif concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants", "fr")).toEqual([]);
  });

  it("still finds a term beside a law", () => {
    expect(idsIn("The Pornography Control Act 2012 does not name child prostitution")).toEqual(["child-prostitution"]);
  });

  it("does not object to what it prefers", () => {
    const preferred = TERMS.filter(({ use }) => use === "avoid").flatMap(({ prefer, language }) => prefer.map((text) => [text, language] as const));
    expect(preferred.flatMap(([text, language]) => checkTerminology(text, { language }).filter(({ use }) => use === "avoid"))).toEqual([]);
    expect(idsIn("exploitation of children in prostitution")).toEqual([]);
  });

  it("needs the neighbours that make a word one of exploitation", () => {
    expect(idsIn("a monster in a fairy tale; clients of a bank; in a relationship with suppliers; bad decisions of the board")).toEqual([]);
    expect(idsIn("clients of the children’s home and of a girls' school; clients of the girls")).toEqual(["customer"]);
  });

  it("keeps the longest of terms that overlap", () => {
    expect(idsIn("webcam child sex tourism")).toEqual(["webcam-child-sex-tourism"]);
    expect(idsIn("virtual child pornography")).toEqual(["virtual-child-pornography"]);
  });

  it("has no notes for a language without a list, nor for Bengali in Latin letters", () => {
    expect([idsIn("child pornography", "de"), idsIn("child pornography", "bn-Latn"), idsIn("child pornography", "")]).toEqual([[], [], []]);
  });

  it("leaves the campaign's own title alone", () => {
    expect(idsIn("Sexually Abused, Exploited and Trafficked Children")).toEqual([]);
  });

  it("marks places in order, apart and within the text, whatever the text", () => {
    const words = fc.constantFrom("child", "pornography", "prostitution", "“", "”", '"', "‘", "’", "🙂", "victim", "Act", "Protocol", "\n", "-", "শিশু", "\ud800", "girls", "a");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const { start, end } of checkTerminology(text, { language: "en" })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(Array.from(text).length);
      }),
    );
  });
});

describe("TERMS", () => {
  it("names each term once, with a preferred one, a reason and a source", () => {
    expect(new Set(TERMS.map(({ id }) => id)).size).toBe(TERMS.length);
    expect(TERMS.filter(({ prefer, why, source }) => prefer.length === 0 || why === "" || source.title === "")).toEqual([]);
  });

  it("says which advice rests on a text that was read", () => {
    expect(TERMS.filter(({ source }) => source.standing === "read").map(({ id }) => id)).toContain("child-pornography");
  });
});
