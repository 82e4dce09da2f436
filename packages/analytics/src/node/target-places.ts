import type { BigIntStats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CoreError } from "@redheart/core/errors";

/** A path in the one spelling that it has without the links of its folder; what it names need not be there. */
const withoutLinks = async (path: string): Promise<string> => join(await realpath(dirname(path)), basename(path));

/** Whether a path, under whatever name, leads to one of some files. */
async function leadsToOne(path: string, files: readonly BigIntStats[]): Promise<boolean> {
  const there = await stat(path, { bigint: true }).catch(() => undefined);
  return files.some(({ dev, ino }) => there?.dev === dev && there.ino === ino);
}

/**
 * Places of files that shall be written.
 *
 * @param sources The files that are read.
 * @throws {CoreError} `invalid_option` where two of all these are one; what the file system throws.
 */
export async function targetPlaces(targets: readonly string[], sources: readonly BigIntStats[]): Promise<readonly string[]> {
  const places = await Promise.all(targets.map(withoutLinks));
  const areSources = await Promise.all(targets.map((target) => leadsToOne(target, sources)));
  if (new Set(places).size < places.length || areSources.includes(true)) throw new CoreError("invalid_option", "codeFile: files that are written must differ from each other and from those that are read; got one twice", ["output"]);
  return places;
}
