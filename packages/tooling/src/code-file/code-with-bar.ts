import { readFileSync } from "node:fs";
import { childProtectionCoder, compileCodebook, type ThemeCoder } from "@redheart/analytics";
import { readCodebook } from "@redheart/analytics/codebook-file";
import { codeFile, type CoderSource, codingWorkers, type CodingPool, type FileCoding } from "@redheart/analytics/node";
import { progress } from "../start/progress.js";
import { utf8Text } from "../utf8-text.js";
import type { CodeFileArguments } from "./read-arguments.js";

/** Lines left out that are told of on the screen; the file has all. */
const SHOWN = 5;

const count = (number: number, one: string): string => `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`;

/** A coder for this thread, or threads with one each. */
async function coderFor({ codebook, workers }: CodeFileArguments): Promise<{ readonly coder: ThemeCoder | CodingPool; readonly close: () => Promise<void> }> {
  const source: CoderSource = codebook === undefined ? "child-protection" : { codebook: readCodebook(utf8Text(readFileSync(codebook), "code: the codebook")) };
  if (workers === 1) return { coder: source === "child-protection" ? childProtectionCoder() : compileCodebook(source.codebook), close: async () => undefined };
  const pool = await codingWorkers(source, { count: workers });
  return { coder: pool, close: () => pool.close() };
}

/**
 * Codes a file of findings and shows how far it has come.
 *
 * @param out Where to show it: a bar in a terminal, lines elsewhere.
 * @throws {CoreError} `invalid_format` where the codebook is not UTF-8; what `readCodebook` and `codeFile` throw.
 */
export async function codeWithBar(given: CodeFileArguments, out: NodeJS.WriteStream): Promise<FileCoding> {
  const { input, output, rejectedFile, codebook } = given;
  const { coder, close } = await coderFor(given);
  try {
    const coding = progress("Coding the findings", out);
    const done = await codeFile(input, output, coder, {
      rejectedFile,
      otherSources: codebook === undefined ? [] : [codebook],
      onProgress: ({ bytes, size, findings }) => coding.step(bytes, size, `${Math.floor((100 * bytes) / size)} %, ${count(findings, "finding")}`),
    });
    coding.end(`${count(done.codings, "coding")} of ${count(done.findings, "finding")}`);
    if (done.rejected > 0) out.write(`✗ ${count(done.rejected, "line")} left out, each with its reason in ${rejectedFile}\n`);
    for (const { path: [line], message } of done.issues.slice(0, SHOWN)) out.write(`  line ${line}: ${message.replace(/^codeFile: /, "")}\n`);
    return done;
  } finally {
    await close();
  }
}
