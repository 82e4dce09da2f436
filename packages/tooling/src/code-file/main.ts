// Codes a file of findings, one as JSON on each line, to a file of codings: `pnpm code findings.ndjson codings.ndjson`.
import { CALLED_FROM } from "../arguments.js";
import { orSayWhy } from "../or-say-why.js";
import { codeWithBar } from "./code-with-bar.js";
import { readArguments } from "./read-arguments.js";

await orSayWhy(() => codeWithBar(readArguments(process.argv.slice(2), CALLED_FROM), process.stderr));
