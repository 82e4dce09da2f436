import { learnedCoder, type ThemeCoder, weightsLearner } from "@redheart/analytics";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { LEARN_OPTIONS } from "../learn/learn-options.js";
import { readExamples } from "../learn/read-examples.js";
import { type ReaderExample, readerExamples } from "../learn/reader-examples.js";
import type { Judged } from "./judged.js";

/** A finding with its reader's codes and a coder's. */
export const judge = ({ id, kind, group, language = "en", text, codeIds }: ReaderExample, coder: ThemeCoder): Judged => ({ id, kind, group, language, readers: [codeIds], machine: coder.code(text, { language }).map(({ codeId }) => codeId) });

/** The consultations with the codes of a coder. */
export const judgeConsultations = (coder: ThemeCoder): Judged[] => readerExamples().map((example) => judge(example, coder));

/**
 * The consultations, each meeting coded by a coder that learned from all the others and from the invented examples.
 * The threshold is set without the meeting too, on one fifth of what is left.
 */
export function leaveOneMeetingOut(onProgress: (done: number, total: number) => void): Judged[] {
  const invented = readExamples();
  const read = readerExamples();
  const learn = weightsLearner(childProtectionCodebook, LEARN_OPTIONS);
  const groups = [...new Set(read.map(({ group }) => group))];
  return groups.flatMap((left, at) => {
    const coder = learnedCoder(childProtectionCodebook, learn([...invented, ...read.filter(({ group }) => group !== left)]));
    onProgress(at + 1, groups.length);
    return read.filter(({ group }) => group === left).map((example) => judge(example, coder));
  });
}
