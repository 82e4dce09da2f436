import type { ThemeCoder } from "../themes/coding/theme-coder.js";
import type { CodingPool } from "./coding-workers.js";
import type { CodedLines } from "./line-coder.js";
import { SpanCoder, type SpanWork } from "./span-coder.js";

interface CodeSpansOptions {
  /** Descriptor of the file, and its size in bytes. */
  readonly file: number;
  readonly size: number;
  /** Size of a span in bytes. */
  readonly batchBytes: number;
  readonly everyReject: boolean;
}

/** A span coded, and where it ends; its output is written over once the next one is asked for. */
interface CodedSpan {
  readonly coded: CodedLines;
  readonly to: number;
}

/** A file's spans coded, in their order: here, or by threads that each have at most two spans to do. Ends only when nobody reads the file any more. */
export async function* codeSpans(coder: ThemeCoder | CodingPool, { file, size, batchBytes, everyReject }: CodeSpansOptions): AsyncGenerator<CodedSpan, void, undefined> {
  const [most, code] = "codeSpan" in coder ? [2 * coder.count, coder.codeSpan] : [1, ownThread(coder)];
  const running: { readonly coded: Promise<CodedLines>; readonly to: number }[] = [];
  const free: SharedArrayBuffer[] = [];
  try {
    for (let from = 0; from < size || running.length > 0; ) {
      for (; from < size && running.length < most; from += batchBytes) {
        const to = Math.min(size, from + batchBytes);
        const coded = code({ file, from, to, everyReject, memory: free.pop() });
        // Whether a span fails is told when its turn comes.
        coded.catch(() => undefined);
        running.push({ coded, to });
      }
      const { coded, to } = running.shift() as (typeof running)[number];
      const done = await coded;
      yield { coded: done, to };
      free.push(done.output.buffer);
    }
  } finally {
    await Promise.allSettled(running.map(({ coded }) => coded));
  }
}

/** Codes spans in this thread. */
function ownThread(coder: ThemeCoder): (work: SpanWork) => Promise<CodedLines> {
  const spans = new SpanCoder(coder);
  return async (work) => spans.code(work);
}
