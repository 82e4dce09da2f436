import type { BigIntStats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CoreError } from "@redheart/core/errors";

/** A path in the one spelling that it has without the links of its folder; what it names need not be there. */
const withoutLinks = async (path: string): Promise<string> => join(await realpath(dirname(path)), basename(path));

/** What a path leads to, under whatever name. */
const thereAt = (path: string): Promise<BigIntStats | undefined> => stat(path, { bigint: true }).catch(() => undefined);

const FIELDS = ["output", "rejectedFile"];

/**
 * Places of files that shall be written.
 *
 * @param targets The output, and the file of rejected lines where there shall be one.
 * @param sources The files that are read.
 * @throws {CoreError} `invalid_option` where two of all these are one, or a target is there and no file; what the file system throws.
 */
export async function targetPlaces(targets: readonly string[], sources: readonly BigIntStats[]): Promise<readonly string[]> {
  const found = await Promise.all(targets.map(async (path, at) => ({ field: FIELDS[at] as string, place: await withoutLinks(path), about: await thereAt(path) })));
  const places = found.map(({ place }) => place);
  const twice = found.find(({ place, about }, at) => places.indexOf(place) < at || sources.some(({ dev, ino }) => about?.dev === dev && about.ino === ino));
  if (twice !== undefined) throw new CoreError("invalid_option", "codeFile: files that are written must differ from each other and from those that are read; got one twice", [twice.field]);
  // A folder would refuse its place only once all is coded, and a device would lose it.
  const other = found.find(({ about }) => about !== undefined && !about.isFile());
  if (other !== undefined) throw new CoreError("invalid_option", `codeFile: ${other.field} must be a file, or a place where nothing is; got something else`, [other.field]);
  return places;
}
