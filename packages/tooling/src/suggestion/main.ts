/** What `suggestIndicators` learns, judged by what it has not seen: the consultations meeting by meeting, and invented findings; beside a linear model. */
import { applySuggestions, compileCodebook, reviewQueue, codeFindings, suggestIndicators } from "@redheart/analytics";
import { consultations } from "@redheart/consultations";
import type { Codebook, Coding } from "@redheart/core";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { type Example, microF1 } from "./example.js";
import { generatedExamples } from "./generated-examples.js";
import { linearModels } from "./linear-model.js";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const codingsOf = (examples: readonly Example[], { id, version }: Codebook): Coding[] =>
  examples.flatMap(({ finding, themes }) => themes.map((codeId): Coding => ({ findingId: finding.id, codebookId: id, codebookVersion: version, codeId, coderId: "reader" as Coding["coderId"], evidence: [] })));

const withoutIndicators = (codebook: Codebook): Codebook => ({ ...codebook, synonyms: [], codes: codebook.codes.map((code) => ({ ...code, indicators: [] })) });

const learned = (examples: readonly Example[], codebook: Codebook, folds: number): Codebook =>
  applySuggestions(codebook, suggestIndicators(examples.map(({ finding }) => finding), codingsOf(examples, codebook), { codebook, folds }).suggestions, { version: "learned" });

function themesFound(codebook: Codebook, { finding }: Example): string[] {
  return compiled(codebook).code(finding.text, { language: finding.language }).map(({ codeId }) => codeId).filter((id) => id !== codebook.otherCodeId);
}

const coders = new WeakMap<Codebook, ReturnType<typeof compileCodebook>>();
function compiled(codebook: Codebook): ReturnType<typeof compileCodebook> {
  const coder = coders.get(codebook) ?? compileCodebook(codebook);
  coders.set(codebook, coder);
  return coder;
}

function leaveOneOut(examples: readonly Example[], learn: (seen: readonly Example[]) => (example: Example) => readonly string[]): number {
  const meetings = [...new Set(examples.map(({ finding }) => finding.meetingId ?? finding.seriesId))];
  return microF1(
    meetings.flatMap((meeting) => {
      const isLeftOut = ({ finding }: Example): boolean => (finding.meetingId ?? finding.seriesId) === meeting;
      const find = learn(examples.filter((example) => !isLeftOut(example)));
      return examples.filter(isLeftOut).map((example) => ({ given: example.themes, found: find(example) }));
    }),
  );
}

function byLinear(seen: readonly Example[]): (example: Example) => readonly string[] {
  const models = linearModels(seen.map(({ finding }) => finding.text), seen.map(({ themes }) => themes));
  return ({ finding }) => [...models].flatMap(([theme, fits]) => (fits(finding.text) ? [theme] : []));
}

const byIndicators = (codebook: Codebook) => (seen: readonly Example[]): ((example: Example) => readonly string[]) => {
  const book = learned(seen, codebook, 2);
  return (example) => themesFound(book, example);
};

const sizeOf = (codebook: Codebook): string => {
  const count = codebook.codes.reduce((sum, { indicators }) => sum + indicators.length, 0);
  return `${count} indicators, ${(count / codebook.codes.length).toFixed(1)} a theme`;
};

const themesOf = new Map<string, Coding["codeId"][]>();
for (const { findingId, codeId } of consultations.codings as readonly Coding[]) themesOf.set(findingId, [...(themesOf.get(findingId) ?? []), codeId]);
const readings = (consultations.findings as readonly Example["finding"][]).map((finding): Example => ({ finding, themes: (themesOf.get(finding.id) ?? []).filter((id) => id !== "other") }));
const empty = withoutIndicators(childProtectionCodebook);

print("Consultations against reader-1, micro-F1 over themes but other, each meeting coded by what was learned from the others");
print(`  codebook as it is         ${microF1(readings.map((example) => ({ given: example.themes, found: themesFound(childProtectionCodebook, example) }))).toFixed(3)}  (${sizeOf(childProtectionCodebook)})`);
print(`  codebook with suggestions ${leaveOneOut(readings, byIndicators(childProtectionCodebook)).toFixed(3)}`);
print(`  learned from nothing      ${leaveOneOut(readings, byIndicators(empty)).toFixed(3)}  (${sizeOf(learned(readings, empty, 2))})`);
print(`  linear model              ${leaveOneOut(readings, byLinear).toFixed(3)}`);

const coder = compiled(childProtectionCodebook);
const queue = reviewQueue(codeFindings(consultations.findings, coder), { findingIds: consultations.findings.map(({ id }) => id) });
const isWrong = (findingId: string): boolean => {
  const given = themesOf.get(findingId) ?? [];
  const found = coder.code(consultations.findings.find(({ id }) => id === findingId)?.text ?? "", { language: "en" }).map(({ codeId }) => codeId as string);
  return given.length !== found.length || given.some((id) => !found.includes(id));
};
const wrong = queue.map(({ findingId }) => isWrong(findingId));
const share = (part: readonly boolean[]): string => `${((100 * part.filter(Boolean).length) / part.length).toFixed(0)} %`;
print("Review queue of the codebook's coder: findings whose codes differ from reader-1's, by fifth of the queue");
print(`  ${Array.from({ length: 5 }, (_, fifth) => share(wrong.slice((fifth * wrong.length) / 5, ((fifth + 1) * wrong.length) / 5))).join(", ")}; all ${share(wrong)}`);

const invented = generatedExamples(4_000);
const [seen, unseen] = [invented.slice(0, 3_000), invented.slice(3_000)];
const label = { en: "Theme", bn: "বিষয়", fr: "Thème", reviewed: false };
const book = {
  id: "invented", version: "1", title: "Invented", families: [{ id: "all", label }],
  codes: [...new Set(invented.flatMap(({ themes }) => themes))].toSorted().map((id) => ({ id, familyId: "all", label, definition: "Invented", indicators: [] })),
} as unknown as Codebook;
const inventedBook = learned(seen, book, 2);
const inventedLinear = byLinear(seen);
print("3,000 invented findings, tested on 1,000 others");
print(`  learned from nothing      ${microF1(unseen.map((example) => ({ given: example.themes, found: themesFound(inventedBook, example) }))).toFixed(3)}  (${sizeOf(inventedBook)})`);
print(`  linear model              ${microF1(unseen.map((example) => ({ given: example.themes, found: inventedLinear(example) }))).toFixed(3)}`);
