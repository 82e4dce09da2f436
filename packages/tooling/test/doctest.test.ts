import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { CoreError } from "@redheart/core/errors";
import { examplesOf, runnable } from "../src/doctest/examples.js";
import { filesBelow, PACKAGES, ROOT } from "../src/files.js";

const entries = PACKAGES.flatMap((name) => {
  const { exports } = JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")) as { exports: Record<string, { "@redheart/source"?: string }> };
  return Object.values(exports).flatMap((conditions) => (conditions["@redheart/source"] === undefined ? [] : [join(ROOT, "packages", name, conditions["@redheart/source"])]));
});

/** Where examples make their folders. */
const folder = mkdtempSync(join(tmpdir(), "doctest-"));
afterAll(() => rmSync(folder, { recursive: true }));

// What examples import from Node; their imports are dropped like those from the packages.
const scope: Record<string, unknown> = { join, mkdtempSync, readFileSync, tmpdir: () => folder, writeFileSync };
for (const entry of entries) Object.assign(scope, await import(/* @vite-ignore */ entry));

const AsyncFunction = (async () => undefined).constructor as new (...parameters: string[]) => (...values: unknown[]) => Promise<void>;

const check = async (actual: () => Promise<unknown>, expected: unknown): Promise<void> => {
  expect(await actual()).toEqual(expected);
};
const checkThrows = async (actual: () => Promise<unknown>, code: string): Promise<void> => {
  const error: unknown = await actual().catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(CoreError);
  expect((error as CoreError).code).toBe(code);
};

const files = [...PACKAGES.flatMap((name) => filesBelow(`packages/${name}/src`, ".ts")), "README.md", ...filesBelow("docs", ".md").filter((file) => !file.startsWith("docs/api"))].filter((file) => existsSync(join(ROOT, file)));

describe("examples of the docstrings and guides", () => {
  for (const example of files.flatMap((file) => examplesOf(join(ROOT, file))))
    it(`${example.file.slice(ROOT.length)}:${example.line} does what it says`, async () => {
      const { body, claims } = runnable(example);
      expect(claims, "an example without `// =>` claims nothing").toBeGreaterThan(0);
      const own = example.file.endsWith(".ts") ? ((await import(/* @vite-ignore */ example.file)) as Record<string, unknown>) : {};
      const names = { ...scope, ...own };
      await new AsyncFunction(...Object.keys(names), "check", "checkThrows", body)(...Object.values(names), check, checkThrows);
    });
});

describe("public functions", () => {
  const options = ts.parseJsonConfigFileContent(ts.readConfigFile(join(ROOT, "tsconfig.json"), (file) => ts.sys.readFile(file)).config, ts.sys, ROOT).options;
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  for (const entry of entries)
    it(`of ${entry.slice(ROOT.length)} each have an example`, () => {
      const module = checker.getSymbolAtLocation(program.getSourceFile(entry) as ts.SourceFile);
      const bare = checker.getExportsOfModule(module as ts.Symbol).flatMap((exported) => {
        const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
        const declaration = symbol.valueDeclaration;
        if (declaration === undefined) return [];
        const isFunction = ts.isFunctionDeclaration(declaration) || (ts.isVariableDeclaration(declaration) && declaration.initializer !== undefined && ts.isArrowFunction(declaration.initializer));
        const tags = symbol.getJsDocTags(checker).map(({ name }) => name);
        return isFunction && !tags.includes("example") ? [exported.name] : [];
      });
      expect(bare).toEqual([]);
    });
});
