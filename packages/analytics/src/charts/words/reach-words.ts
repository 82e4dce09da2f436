import type { ByLanguage } from "./chart-nouns.js";
import { isOne } from "./phrases.js";

interface ReachWords {
  readonly title: (post: string, count: string) => string;
  readonly tied: (posts: string, count: string) => string;
  readonly subtitle: (posts: string) => string;
  readonly more: (posts: string) => string;
  readonly undated: string;
  readonly description: (posts: string, kinds: string, top: string) => string;
  readonly kinds: Readonly<Record<string, string>>;
}

/** Words of the chart of campaign reach. */
export const reachWords: ByLanguage<ReachWords> = {
  en: {
    title: (post, count) => `${post} drew most: ${count}`,
    tied: (posts, count) => `${posts} drew most, with ${count} each`,
    subtitle: (posts) => `What each post drew; each kind has its own scale and kinds never add up; no bar: not reported. n = ${posts}`,
    more: (posts) => `${posts} that drew less ${isOne(posts) ? "is" : "are"} in the table only`,
    undated: "undated",
    description: (posts, kinds, top) => `Columns of bars for ${posts} by date, one column each for ${kinds}. ${top}`,
    kinds: { reactions: "Reactions", comments: "Comments", shares: "Shares", reached: "People reached", engaged: "People engaged" },
  },
  bn: {
    title: (post, count) => `${post} সবচেয়ে বেশি সাড়া পেয়েছে: ${count}`,
    tied: (posts, count) => `${posts} সবচেয়ে বেশি সাড়া পেয়েছে, প্রতিটিতে ${count}`,
    subtitle: (posts) => `প্রতিটি পোস্টের সাড়া; প্রতিটি ধরনের নিজের মাপ, ধরনগুলো যোগ হয় না; দণ্ড নেই: জানানো হয়নি। n = ${posts}`,
    more: (posts) => `কম সাড়ার ${posts} কেবল সারণিতে আছে`,
    undated: "তারিখ নেই",
    description: (posts, kinds, top) => `${posts} নিয়ে তারিখ অনুযায়ী দণ্ড; সারি: ${kinds}। ${top}`,
    kinds: { reactions: "প্রতিক্রিয়া", comments: "মন্তব্য", shares: "শেয়ার", reached: "যাঁদের কাছে পৌঁছেছে", engaged: "যাঁরা যুক্ত হয়েছেন" },
  },
  fr: {
    title: (post, count) => `${post} a suscité le plus : ${count}`,
    tied: (posts, count) => `${posts} ont suscité le plus, avec ${count} chacune`,
    subtitle: (posts) => `Ce que chaque publication a suscité ; chaque type a son échelle et les types ne s’additionnent pas ; sans barre : non rapporté. n = ${posts}`,
    more: (posts) => `${posts} ayant suscité moins ${isOne(posts) ? "figure" : "figurent"} seulement dans le tableau`,
    undated: "sans date",
    description: (posts, kinds, top) => `Colonnes de barres pour ${posts} par date, une colonne pour ${kinds}. ${top}`,
    kinds: { reactions: "Réactions", comments: "Commentaires", shares: "Partages", reached: "Personnes touchées", engaged: "Personnes engagées" },
  },
};
