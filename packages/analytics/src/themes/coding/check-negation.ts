import { CoreError, type IssuePath } from "@redheart/core/errors";
import { type Negation, NEGATION_CUES } from "../matching/negation.js";
import { foldText } from "../words/fold.js";
import { wordsOf } from "../words/words-of.js";

const invalid = (path: IssuePath, problem: string): CoreError => new CoreError("invalid_option", `compileCodebook: ${problem}`, ["negation", ...path]);

/** Whether a cue is one word as the words of texts are told apart: "don't" is two. */
function isWord(cue: unknown): boolean {
  if (typeof cue !== "string") return false;
  const folded = foldText(cue);
  return wordsOf(folded)[0]?.text === folded;
}

/**
 * What negates, its defaults filled in.
 *
 * @throws {CoreError} `invalid_option`.
 */
export function checkNegation(negation: Negation): Required<Negation> {
  if (typeof negation !== "object" || (negation as unknown) === null) throw invalid([], 'negation must be "keep" or an object; got another');
  const { cues = Object.values(NEGATION_CUES).flat(), window = 3 } = negation;
  if (!Number.isSafeInteger(window) || window < 1) throw invalid(["window"], "negation.window must be an integer of at least 1; got another");
  if (!Array.isArray(cues)) throw invalid(["cues"], "negation.cues must be a list of words; got another");
  const at = cues.findIndex((cue) => !isWord(cue));
  if (at >= 0) throw invalid(["cues", at], "negation.cues must be single words of letters and digits, without apostrophes, hyphens or spaces; got another");
  return { cues, window };
}
