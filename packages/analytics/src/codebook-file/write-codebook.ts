import type { Codebook } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import { Document, isMap, isScalar, type Pair, visit, YAMLMap } from "yaml";
import { checkCodebook } from "../themes/coding/check-codebook.js";
import { contentOf } from "./read-codebook.js";

/** Options of {@link writeCodebook}. */
export interface WriteCodebookOptions {
  /** YAML has an indicator a line and takes comments; JSON is what programs exchange. @defaultValue "yaml" */
  readonly format?: "yaml" | "json";
}

/** Labels and indicators stand on one line each. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(["label", "indicators"]);

function foldShort(_: unknown, { key, value }: Pair): undefined {
  if (!isScalar(key) || !ON_ONE_LINE.has(String(key.value))) return;
  if (isMap(value)) value.flow = true;
  else if (value instanceof Object && "items" in value) for (const item of value.items as unknown[]) if (item instanceof YAMLMap) item.flow = true;
}

/**
 * Writes a codebook for people to edit; {@link readCodebook} gives back the same codebook.
 *
 * Fields stand in the order of the schema, every text in double quotes. The same codebook is the same text.
 *
 * @param codebook The codebook; checked here, also for what only {@link readCodebook} refuses, such as a malformed pattern or a file that is too long.
 * @throws {CoreError} `invalid_codebook` with every problem and its path.
 * @example
 * ```ts
 * const file = writeCodebook({
 *   id: "services", version: "1", title: "Services",
 *   families: [{ id: "services", label: { en: "Services", bn: "সেবা", fr: "Services", reviewed: false } }],
 *   codes: [],
 * } as never);
 * file.split("\n")[0] // => 'id: "services"'
 * readCodebook(file).title // => "Services"
 * ```
 */
export function writeCodebook(codebook: Codebook, { format = "yaml" }: WriteCodebookOptions = {}): string {
  const checked = checkCodebook(codebook);
  const text = format === "json" ? `${JSON.stringify(checked, undefined, 2)}\n` : yamlOf(checked);
  const issues = contentOf(text).problems.map(({ code, path, says }): CoreIssue => ({ code, path, message: `writeCodebook: ${says}` }));
  const [first] = issues;
  if (first !== undefined) throw new CoreError("invalid_codebook", first.message, first.path, { issues });
  return text;
}

function yamlOf(codebook: Codebook): string {
  const document = new Document(codebook, { version: "1.2", aliasDuplicateObjects: false });
  visit(document, { Pair: foldShort });
  return document.toString({ lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN", flowCollectionPadding: true });
}
