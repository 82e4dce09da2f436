import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { consultations } from "@redheart/consultations";
import { CoreError, type Dataset, parseDataset } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";

/**
 * The dataset to work on: the consultations, or a reader's own JSON file.
 *
 * @param file Path of a dataset as JSON; the consultations when absent.
 * @throws {CoreError} with every problem of the file; `invalid_dataset` where it is no JSON or cannot be read.
 */
export function readDataset(file: string | undefined): Dataset {
  if (file === undefined) return consultations;
  return withCodebook(parseDataset(readJson(resolve(process.env["INIT_CWD"] ?? ".", file))));
}

/** The tables take labels from the dataset's codebooks: add the one that the coder codes with where it is missing. */
const withCodebook = (dataset: Dataset): Dataset =>
  dataset.codebooks.some(({ id }) => id === childProtectionCodebook.id) ? dataset : { ...dataset, codebooks: [...dataset.codebooks, childProtectionCodebook] };

function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch {
    throw new CoreError("invalid_dataset", "start: the file must exist and be readable; got none at that path");
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CoreError("invalid_dataset", "start: the file must hold JSON; it does not parse");
  }
}
