/** Writes how far long work has come: a bar that redraws itself in a terminal, one line at each end elsewhere. */
export interface Progress {
  /** Shows how much of how much is done, as the numbers themselves or in other words. */
  readonly step: (done: number, of: number, shown?: string) => void;
  readonly end: (result: string) => void;
}

const WIDTH = 24;

/**
 * Starts a line of progress.
 *
 * @param what What is being done, in a few words.
 * @param out Where to write.
 */
export function progress(what: string, out: NodeJS.WriteStream = process.stdout): Progress {
  const redraw = (text: string): void => void out.write(out.isTTY ? `\r\u001B[2K${text}` : "");
  redraw(what);
  return {
    step: (done, of, shown = `${done}/${of}`) => {
      const filled = of === 0 ? WIDTH : Math.round((done / of) * WIDTH);
      redraw(`${what} ${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${shown}`);
    },
    end: (result) => {
      redraw("");
      out.write(`✓ ${what}: ${result}\n`);
    },
  };
}
