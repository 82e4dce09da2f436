// One way through a file of findings in a process of its own, so that its time and memory are its own: `parse`, `code` or `code-with-2-workers`.
// Then `code` and the workers go through it once more, with their machine code compiled.
import { open } from "node:fs/promises";
import { codeFile, codingWorkers } from "@redheart/analytics/node";
import { benchCodebook } from "./forms.js";
import { benchCoder, NEGATION } from "./ours.js";

const [way, input, output] = process.argv.slice(2) as [string, string, string];

/** `JSON.parse` of every line, nothing kept: the floor. */
async function parseLines(path: string): Promise<void> {
  const file = await open(path);
  let rest = Buffer.alloc(0);
  for await (const chunk of file.createReadStream({ highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk]);
    let from = 0;
    for (let to = bytes.indexOf(10); to >= 0; from = to + 1, to = bytes.indexOf(10, from)) JSON.parse(bytes.toString("utf8", from, to));
    rest = bytes.subarray(from);
  }
}

const workers = way === "code-with-2-workers" ? await codingWorkers({ codebook: benchCodebook(), options: NEGATION }, { count: 2 }) : undefined;
const coder = workers ?? benchCoder(NEGATION);
const go = (): Promise<unknown> => (way === "parse" ? parseLines(input) : codeFile(input, output, coder));
const start = performance.now();
const startCpu = process.cpuUsage();
await go();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(startCpu);
const megabytes = process.resourceUsage().maxRSS / 1024;
const startWarm = performance.now();
if (way !== "parse") await go();
const warmMs = performance.now() - startWarm;
await workers?.close();
console.log(JSON.stringify({ ms, warmMs, cpuMs: (user + system) / 1_000, megabytes }));
