import { childProtectionCoder, compileCodebook } from "@redheart/analytics";
import { childProtectionCodebook } from "@redheart/core/codebook";
import { readExamples } from "../learn/read-examples.js";
import { readerExamples } from "../learn/reader-examples.js";
import { describeErrors, describeKappas, describeMicro, describeScores } from "./describe.js";
import { explained } from "./explained.js";
import { judgeStatements } from "./held-out-statements.js";
import { judgeConsultations, leaveOneMeetingOut } from "./one-reader.js";
import { betweenReaders, judgeTwiceRead, lookedAt, twiceRead } from "./two-readers.js";

// Prints how well the machine coder agrees with readers; with the word explain, ten codings with their evidence. Same input, same bytes.
const say = (...lines: readonly string[]): void => console.log(lines.join("\n"));

if (process.argv.includes("explain")) say(...explained());
else {
  const coder = childProtectionCoder();
  const indicators = compileCodebook(childProtectionCodebook, { threshold: 0.7 });
  const set = twiceRead();
  if (set.length === 0) say("The set that two readers coded is not there: left out.");
  else {
    const judged = judgeTwiceRead(set, coder);
    say("# Findings of other organizations, each coded by two readers", "");
    say("Scores are means over the two readers. No text of the set was learned from; public reports that examples restate may be among its reports, see decision 10.", "", ...describeScores(judged), "");
    const seen = lookedAt(set);
    say(describeMicro("Findings of reports that nobody had looked at", judged.filter(({ group }) => !seen.has(group))), describeMicro("Findings of the other reports", judged.filter(({ group }) => seen.has(group))));
    say(describeMicro("Indicators alone", judgeTwiceRead(set, indicators)), describeMicro("One reader against the other", betweenReaders(set)), "");
    say("## κ by theme", "", ...describeKappas(judged), "", "## What remains wrong, against the first reader", "", ...describeErrors(judged), "");
  }
  say("# Statements of public reports, restated and held out of learning", "");
  say("Others of the same reports were learned from, and some of the English ones as told anew in another language: scores flatter, but languages compare.", "");
  const statements = judgeStatements(readExamples(), readerExamples());
  for (const language of ["bn", "en", "fr"]) {
    const own = statements.filter((one) => one.language === language);
    say(describeMicro(`${language}, ${own.length} statements`, own));
  }
  say("");
  const left = leaveOneMeetingOut((done, total) => process.stderr.write(`\rlearned without meeting ${done} of ${total}${done === total ? "\n" : ""}`));
  say("# The consultations against reader-1, each meeting left out of learning", "", ...describeScores(left), "");
  say(describeMicro("Indicators alone", judgeConsultations(indicators)), "");
  say("## κ by theme", "", ...describeKappas(left), "", "## What remains wrong", "", ...describeErrors(left));
}
