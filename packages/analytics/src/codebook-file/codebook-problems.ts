import { canonicalJson, Codebook, issuesOf, pathText, type SynonymList } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import { referenceProblems } from "../themes/coding/check-codebook.js";
import { rulesOf } from "../themes/coding/rules-of.js";
import { parsePattern } from "../themes/patterns/parse-pattern.js";
import { soundPart } from "./sound-part.js";

/** A problem of a codebook at its path; `name` is set where the fault is a field's name. */
export interface CodebookProblem extends CoreIssue {
  readonly name?: string;
}

const FORMS = { language: "be a BCP 47 language tag, such as en, bn or bn-Latn", id: "be an id of lower-case letters and digits joined by hyphens, without a date or phone number" };

/** Says which form a tag or id must have; the schema knows it as an expression only. */
const withForm = (issue: CoreIssue): CoreIssue =>
  issue.code === "invalid_format" ? { ...issue, message: `readCodebook: ${pathText(issue.path)} must ${issue.path.at(-1) === "language" ? FORMS.language : FORMS.id}; got another text` } : issue;

function shapeProblems(value: unknown): CodebookProblem[] {
  const { error } = Codebook.safeParse(value);
  if (error === undefined) return [];
  const issues = issuesOf(error, value, { from: "readCodebook" }).map(withForm);
  return error.issues.flatMap((issue, at): CodebookProblem[] => {
    const ours = issues[at] as CoreIssue;
    return issue.code === "unrecognized_keys" ? issue.keys.map((name) => ({ ...ours, message: "readCodebook: file must hold no field beyond those of a codebook; got one", name })) : [ours];
  });
}

/** Indicators that a code lists twice, word for word: the second adds nothing, and one of them was meant to be another. */
const repeatedIndicators = ({ codes }: Codebook): CodebookProblem[] =>
  codes.flatMap(({ indicators }, code) => {
    const seen = new Set<string>();
    return indicators.flatMap((indicator, at): CodebookProblem[] =>
      seen.size < seen.add(canonicalJson(indicator)).size ? [] : [{ code: "duplicate_id", path: ["codes", code, "indicators", at], message: "readCodebook: indicator must differ from the others of its code; got one a second time" }],
    );
  });

function problemsThrown(work: () => unknown): readonly CoreIssue[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof CoreError) return error.issues;
    throw error;
  }
}

const wordProblems = ({ words }: SynonymList, list: number): readonly CoreIssue[] =>
  words.flatMap((word, at) => problemsThrown(() => parsePattern("{word}", { lists: new Map([["word", [word]]]), path: ["synonyms", list, "words", at] })));

/**
 * Everything that is wrong with a codebook's shape, ids, references, synonym lists and patterns, in this order, each once:
 * what follows from a misshapen part is not told.
 */
export function codebookProblems(value: unknown): CodebookProblem[] {
  const shape = shapeProblems(value);
  const misshapen = new Set(shape.map(({ path }) => path.join("/")));
  const sound = soundPart(value);
  const words = (sound.synonyms ?? []).flatMap(wordProblems);
  const wrongLists = new Set(words.map(({ path }) => path[1]));
  const readable: Codebook = { ...sound, synonyms: (sound.synonyms ?? []).map((list, at) => (wrongLists.has(at) ? { ...list, words: ["x"] } : list)) };
  const rest = [...referenceProblems(sound), ...repeatedIndicators(sound), ...words, ...problemsThrown(() => rulesOf(readable, { inflections: false }))];
  return [...shape, ...rest.filter(({ path }) => !path.some((_, length) => misshapen.has(path.slice(0, length + 1).join("/"))))];
}
