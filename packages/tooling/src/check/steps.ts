import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CoreError } from "@redheart/core";
import { filesBelow, PACKAGES, ROOT } from "../files.js";

/** One check of the test command: a program with its arguments, or a function that returns what is wrong. */
export interface Step {
  readonly name: string;
  readonly run: readonly [program: string, ...args: string[]] | (() => Promise<readonly string[]> | readonly string[]);
}

const tool = (script: string, ...args: string[]): Step["run"] => ["tsx", "-C", "@redheart/source", `packages/tooling/src/${script}/main.ts`, ...args];

/** Lines of the lockfile that name a host or a tarball: there must be none, so that any registry mirror serves it. */
const lockfileHosts = (): string[] =>
  readFileSync(join(ROOT, "pnpm-lock.yaml"), "utf8")
    .split("\n")
    .flatMap((line, at) => (/tarball|:\/\//.test(line) ? [`pnpm-lock.yaml:${at + 1} names a host or a tarball`] : []));

/** Sources that import zod by name or default, which drags every locale into a bundle. */
const zodByName = (): string[] =>
  PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, ".ts")).flatMap((file) =>
    /import (?!type )(?!\* as z )[^;]* from "zod"/.test(readFileSync(join(ROOT, file), "utf8")) ? [`${file} must say: import * as z from "zod"`] : [],
  );

/** The test command's checks in their order: quick ones first. Each needs Node and npm alone. */
export const STEPS: readonly Step[] = [
  { name: "lockfile names no host", run: lockfileHosts },
  { name: "zod is imported whole", run: zodByName },
  { name: "types", run: ["tsc", "-p", "tsconfig.json"] },
  { name: "lint", run: ["oxlint", "--type-aware", "--quiet"] },
  { name: "arrows between folders", run: ["depcruise", "packages", "--config", ".dependency-cruiser.cjs", "--output-type", "err"] },
  { name: "unused code", run: ["knip"] },
  { name: "texts: terms, names, sentences", run: tool("check-texts") },
  { name: "JSON Schema is up to date", run: tool("json-schema", "--check") },
  { name: "learned weights are what the examples give", run: tool("learn", "--check") },
  { name: "tests", run: ["vitest", "run", "--coverage", "--reporter=default", "--reporter=json", "--outputFile.json=coverage/results.json"] },
  { name: "build", run: ["tsup", "--silent"] },
  { name: "bundle sizes", run: tool("size") },
  { name: "packages as published", run: tool("published") },
  { name: "examples give what they promise", run: tool("examples") },
  { name: "notebooks: types", run: tool("notebooks", "types") },
  { name: "notebooks: run, Jupyter twins up to date", run: tool("notebooks", "export", "--check") },
  { name: "reference documentation", run: ["typedoc", "--logLevel", "Warn"] },
];

/**
 * The checks whose names hold one of some words; all where there is no word.
 *
 * @throws {CoreError} `invalid_option` where no name holds a word: nothing would be checked by it.
 */
export function stepsNamed(words: readonly string[]): readonly Step[] {
  if (words.length === 0) return STEPS;
  if (words.some((word) => !STEPS.some(({ name }) => name.includes(word)))) throw new CoreError("invalid_option", `test: a word must be part of a check's name; got another\n  ${STEPS.map(({ name }) => name).join("\n  ")}`);
  return STEPS.filter(({ name }) => words.some((word) => name.includes(word)));
}
