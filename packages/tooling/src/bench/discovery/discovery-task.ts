import type { CodableFinding } from "@redheart/analytics";

/** What every way is handed, as a file of JSON. */
export interface DiscoveryTask {
  readonly findings: readonly Pick<CodableFinding, "id" | "text" | "language">[];
  readonly themes: number;
  readonly sets: readonly { readonly texts: readonly string[]; readonly themes: number }[];
}

/** What a way found. */
export interface Found {
  /** Who it was, with the version; absent for our own. */
  readonly name?: string;
  /** Of a matrix: terms, entries, and a sum over all entries weighted by place. */
  readonly proof?: readonly [terms: number, entries: number, sum: number];
  /** By labelled set, each text's main part: without and with English stop words. */
  readonly sets?: readonly { readonly plain: readonly number[]; readonly stopWords: readonly number[] }[];
}
