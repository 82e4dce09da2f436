import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/** A path in the one spelling that it has without the links of its folder; what it names need not be there. */
export const placeOf = async (path: string): Promise<string> => join(await realpath(dirname(path)), basename(path));
