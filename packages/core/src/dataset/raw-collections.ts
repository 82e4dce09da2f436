import type { CollectionName } from "./dataset.js";

/** Record collections as found in the input, well-formed or not; references are checked on what can be read. */
export type RawCollections = Readonly<Record<CollectionName, readonly unknown[]>>;
