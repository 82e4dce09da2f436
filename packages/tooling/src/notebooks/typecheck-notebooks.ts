import { join, relative } from "node:path";
import ts from "typescript";
import { ROOT } from "../files.js";
import { cellsAsModule } from "./cells-as-module.js";
import { notebookNames, NOTEBOOKS, readNotebook } from "./read-notebook.js";

/** As the repository's own sources are checked, plus what a bundler resolves and a browser offers. */
function compilerOptions(): ts.CompilerOptions {
  const file = join(ROOT, "tsconfig.base.json");
  const { options } = ts.parseJsonConfigFileContent(ts.readConfigFile(file, ts.sys.readFile).config, ts.sys, ROOT);
  return {
    ...options, noEmit: true, declaration: false, sourceMap: false, lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"], noUnusedLocals: true, noPropertyAccessFromIndexSignature: false, types: [],
    module: ts.ModuleKind.Preserve, moduleResolution: ts.ModuleResolutionKind.Bundler, target: ts.ScriptTarget.ES2023,
  };
}

function lineOf({ file, start = 0, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, "\n");
  if (file === undefined) return message;
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  return `${relative(ROOT, file.fileName).replace(/\.html\.ts$/, ".html")}:${line + 1}:${character + 1} ${message}`;
}

/**
 * Type-checks the notebooks' cells, Markdown's expressions too, in memory.
 *
 * @returns One line an error, `notebooks/name.html:line:column message` as the notebook's own file counts; none when all is well.
 */
export function typecheckNotebooks({ names = notebookNames() }: { readonly names?: readonly string[] } = {}): string[] {
  const modules = new Map(names.map((name) => [join(NOTEBOOKS, `${name}.ts`), cellsAsModule(readNotebook(name).source)] as const));
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const onDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host), getSourceFile: host.getSourceFile.bind(host) };
  host.fileExists = (file) => modules.has(file) || onDisk.fileExists(file);
  host.readFile = (file) => modules.get(file) ?? onDisk.readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    const text = modules.get(file);
    return text === undefined ? onDisk.getSourceFile(file, version, ...rest) : ts.createSourceFile(file, text, version, true);
  };
  const program = ts.createProgram({ rootNames: [...modules.keys(), join(NOTEBOOKS, "globals.d.ts")], options, host });
  const files = [...modules.keys()].map((file) => program.getSourceFile(file));
  return [...program.getOptionsDiagnostics(), ...files.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])].map(lineOf);
}
