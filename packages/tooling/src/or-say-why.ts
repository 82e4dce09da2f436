import { CoreError } from "@redheart/core";

/** Problems that are told one by one. */
const SHOWN = 20;

const isSystemError = (error: unknown): error is Error => error instanceof Error && "syscall" in error;

/** Runs a command; what is wrong with what it was given, or with the files that it needs, is said without a stack, and the process then fails. */
export async function orSayWhy(run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof CoreError || isSystemError(error))) throw error;
    console.error(error.message);
    const issues = error instanceof CoreError && error.issues.length > 1 ? error.issues : [];
    for (const { message } of issues.slice(0, SHOWN)) console.error(`  ${message}`);
    if (issues.length > SHOWN) console.error(`  and ${issues.length - SHOWN} more`);
    process.exitCode = 1;
  }
}
