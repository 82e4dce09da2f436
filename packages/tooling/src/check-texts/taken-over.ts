import { type DocumentTraces, emailsIn, phonesIn, RUN_LENGTH } from "./document-traces.js";
import { lineAt, type TextProblem } from "./problem.js";
import type { TextFile } from "./text-files.js";
import { runsOf, wordsOf } from "./words-of.js";

/** What a text has taken over from documents: names, telephone numbers, e-mail addresses, runs of their words. The findings do not repeat it. */
export function takenOver({ file, text }: TextFile, { runs, phones, emails, names }: DocumentTraces): TextProblem[] {
  const problem = (at: number, what: string): TextProblem => ({ file, line: lineAt(text, at), what });
  const words = wordsOf(text);
  // Names are compared without single letters, as the traces hold them.
  const long = words.filter(({ word }) => word.length > 1);
  const lengths = new Set([...names].map((name) => name.split(" ").length));
  const sentences = [...runsOf(words, RUN_LENGTH)].filter(({ run }) => runs.has(run));
  return [
    ...[...lengths].flatMap((length) => [...runsOf(long, length)].filter(({ run }) => names.has(run)).map(({ at }) => problem(at, "holds the name of a person of the documents"))),
    ...phonesIn(text).filter(({ phone }) => phones.has(phone)).map(({ at }) => problem(at, "holds a telephone number of the documents")),
    ...emailsIn(text).filter(({ email }) => emails.has(email)).map(({ at }) => problem(at, "holds an e-mail address of the documents")),
    ...onePerLine(sentences.map(({ at }) => problem(at, `holds ${RUN_LENGTH} words in a row of the documents`))),
  ];
}

const onePerLine = (problems: readonly TextProblem[]): TextProblem[] => problems.filter(({ line }, at) => problems[at - 1]?.line !== line);
