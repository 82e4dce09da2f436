/** Node's way to let a cell import packages is marked experimental in Node 20; a reader can do nothing about that. */
const LOADER = "USE_MAIN_CONTEXT_DEFAULT_LOADER";

/** Runs something without Node's warning about the loader that cells import with; every other warning goes through. */
export async function withoutLoaderWarning<T>(run: () => Promise<T>): Promise<T> {
  const emit = process.emitWarning;
  process.emitWarning = (warning: string | Error, ...rest: []): void => {
    if (!String(warning).includes(LOADER)) emit.call(process, warning, ...rest);
  };
  try {
    return await run();
  } finally {
    process.emitWarning = emit;
  }
}
