import type { SynonymList } from "../../coding/codebook.js";
import { bengali } from "./bengali.js";
import { english } from "./english.js";
import { french } from "./french.js";

/** Words and phrases of one meaning that indicators name in braces: one list per meaning and language. */
export const synonyms: readonly SynonymList[] = [...english, ...french, ...bengali];
