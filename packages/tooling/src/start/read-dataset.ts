import { readFileSync } from "node:fs";
import { consultations } from "@redheart/consultations";
import { CoreError, type Dataset, parseDataset } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { givenPath } from "../arguments.js";
import { utf8Text } from "../utf8-text.js";

/**
 * The dataset to work on: the consultations, or a reader's own JSON file.
 *
 * @param file Path of a dataset as JSON; the consultations when absent.
 * @throws {CoreError} with every problem of the file; `invalid_format` where it is not UTF-8; `invalid_dataset` where it is no JSON or cannot be read.
 */
export function readDataset(file: string | undefined): Dataset {
  if (file === undefined) return consultations;
  return withCodebook(parseDataset(readJson(givenPath(file))));
}

/** The tables take labels from the dataset's codebooks: add the one that the coder codes with where it is missing. */
const withCodebook = (dataset: Dataset): Dataset =>
  dataset.codebooks.some(({ id }) => id === childProtectionCodebook.id) ? dataset : { ...dataset, codebooks: [...dataset.codebooks, childProtectionCodebook] };

function readJson(path: string): unknown {
  const bytes = orRefuse(() => readFileSync(path), "exist and be readable; got none at that path");
  const text = utf8Text(bytes, "start: the file");
  return orRefuse(() => JSON.parse(text) as unknown, "hold JSON; it does not parse");
}

function orRefuse<Made>(make: () => Made, must: string): Made {
  try {
    return make();
  } catch {
    throw new CoreError("invalid_dataset", `start: the file must ${must}`);
  }
}
