import { statSync } from "node:fs";
import { CoreError } from "@redheart/core";
import type { CodeFileArguments } from "./read-arguments.js";

/** Whether two paths, under whatever names, lead to one file. */
function areSame(path: string, other: string): boolean {
  const [one, two] = [path, other].map((each) => statSync(each, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.dev === two?.dev && one.ino === two.ino;
}

/**
 * Checks that the codebook is no file that is written.
 *
 * @throws {CoreError} `invalid_option`.
 */
export function checkPaths({ codebook, output, rejectedFile }: CodeFileArguments): void {
  if (codebook === undefined || ![output, rejectedFile].some((path) => areSame(path, codebook))) return;
  throw new CoreError("invalid_option", "code: --codebook must be another file than those that are written; got one of them", ["codebook"]);
}
