// Codes a file of findings, one as JSON on each line, to a file of codings: `pnpm code findings.ndjson codings.ndjson`.
import { CALLED_FROM, givenArguments } from "../arguments.js";
import { orSayWhy } from "../or-say-why.js";
import { codeWithBar } from "./code-with-bar.js";
import { readArguments } from "./read-arguments.js";

await orSayWhy(() => codeWithBar(readArguments(givenArguments(), CALLED_FROM), process.stderr));
