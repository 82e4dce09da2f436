import { CoreError } from "../shared/errors.js";
import type { CodeList, VocabularyCode } from "./code-list.js";

/**
 * The code of a list with an id.
 *
 * @throws {CoreError} `unknown_value` when the list has no such code.
 * @example
 * ```ts
 * codeOf(helplineCodes, "child-helpline").label.en // => "Child Helpline 1098"
 * ```
 */
export function codeOf<Id extends string>(list: CodeList<Id>, id: Id): VocabularyCode<Id> {
  const found = list.codes.find((each) => each.id === id);
  if (found === undefined) throw new CoreError("unknown_value", `codeOf: id must be one of ${list.codes.map((each) => each.id).join(", ")}; got another`, ["id"]);
  return found;
}
