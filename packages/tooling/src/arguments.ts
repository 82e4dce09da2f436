import { resolve } from "node:path";

/** What a command was given, without the `--` that pnpm hands on. */
export const givenArguments = (): string[] => process.argv.slice(2).filter((argument) => argument !== "--");

/** The folder in which a command was called: pnpm runs it in the repository's root. */
export const CALLED_FROM = process.env["INIT_CWD"] ?? process.cwd();

/** A path as it was given, from where the command was called. */
export const givenPath = (path: string): string => resolve(CALLED_FROM, path);
