import { givenArguments, givenPath } from "../arguments.js";
import { ROOT } from "../files.js";
import { checkTexts } from "./check-texts.js";

// Names each place that breaks our rules for texts; an argument gives another folder of source documents.
const [documents] = givenArguments();
const { problems } = checkTexts(ROOT, documents === undefined ? {} : { documents: givenPath(documents) });

for (const { file, line, what } of problems) console.error(`${file}:${line} ${what}`);
if (problems.length > 0) {
  console.error(`check-texts: ${problems.length} places to put right`);
  process.exitCode = 1;
}
