import type { SynonymList } from "../../coding/codebook.js";

/** Words and phrases of one meaning that indicators name in braces. */
export const synonyms: readonly SynonymList[] = [];
