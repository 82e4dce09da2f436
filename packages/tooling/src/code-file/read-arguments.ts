import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { CoreError } from "@redheart/core";

/** What to code, where to, and with what. */
export interface CodeFileArguments {
  readonly input: string;
  readonly output: string;
  readonly rejectedFile: string;
  /** Path of a codebook; the child-protection coder's own when absent. */
  readonly codebook: string | undefined;
  readonly workers: number;
}

const USAGE = "pnpm code <findings.ndjson> <codings.ndjson> [--codebook codebook.yaml] [--workers number] [--rejected rejected.ndjson]";

/**
 * Reads what the command was given. Lines left out go beside the codings unless another place is named; there are as many workers as cores.
 *
 * @param given Arguments of the command.
 * @param folder Where relative paths begin.
 * @throws {CoreError} `invalid_option`.
 */
export function readArguments(given: readonly string[], folder: string): CodeFileArguments {
  const options = { codebook: { type: "string" }, workers: { type: "string" }, rejected: { type: "string" } } as const;
  const { values, positionals } = parsed(() => parseArgs({ args: [...given], allowPositionals: true, options }));
  const [input, output, ...more] = positionals.map((path) => resolve(folder, path));
  if (input === undefined || output === undefined || more.length > 0) throw new CoreError("invalid_option", `code: files must be two, findings and codings; got another number\n${USAGE}`);
  const workers = values.workers === undefined ? availableParallelism() : Number(values.workers);
  if (!(Number.isInteger(workers) && workers >= 1)) throw new CoreError("invalid_option", "code: --workers must be a whole number of at least 1; got another", ["workers"]);
  const rejectedFile = values.rejected === undefined ? output.replace(/(\.ndjson|\.jsonl)?$/, ".rejected.ndjson") : resolve(folder, values.rejected);
  return { input, output, rejectedFile, codebook: values.codebook === undefined ? undefined : resolve(folder, values.codebook), workers };
}

function parsed<Parsed>(parse: () => Parsed): Parsed {
  try {
    return parse();
  } catch {
    throw new CoreError("invalid_option", `code: options must be those below; got others\n${USAGE}`);
  }
}
