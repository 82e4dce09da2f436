import type { BigIntStats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CoreError } from "@redheart/core/errors";

/** A path in the one spelling that it has without the links of its folder; what it names need not be there. */
const withoutLinks = async (path: string): Promise<string> => join(await realpath(dirname(path)), basename(path));

/** Whether a path, under whatever name, leads to a file. */
async function leadsTo(path: string, { dev, ino }: BigIntStats): Promise<boolean> {
  const there = await stat(path, { bigint: true }).catch(() => undefined);
  return there?.dev === dev && there.ino === ino;
}

/**
 * Places of files that shall be written.
 *
 * @param source The file that is read.
 * @throws {CoreError} `invalid_option` where two of all these are one; what the file system throws.
 */
export async function targetPlaces(targets: readonly string[], source: BigIntStats): Promise<readonly string[]> {
  const places = await Promise.all(targets.map(withoutLinks));
  const areSource = await Promise.all(targets.map((target) => leadsTo(target, source)));
  if (new Set(places).size < places.length || areSource.includes(true)) throw new CoreError("invalid_option", "codeFile: input, output and rejectedFile must be different files; got one twice", ["output"]);
  return places;
}
