import { readFileSync } from "node:fs";
import ts from "typescript";

/** One example of a docstring or a Markdown file: its code and where it stands. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

const FENCE = /^([ \t]*(?:\*[ \t]?)?)```ts\n([\s\S]*?)^[ \t]*(?:\*[ \t]?)?```/gm;

/** Every `ts` fence of a file, docstring stars taken off. */
export function examplesOf(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(FENCE)].map((match) => ({
    file,
    line: text.slice(0, match.index).split("\n").length + 1,
    code: (match[2] ?? "").replaceAll(/^[ \t]*\*[ \t]?/gm, (star) => (file.endsWith(".md") ? star : "")),
  }));
}

/** An example made runnable: every `expression // => value` becomes a call of `check(actual, expected, line)`. */
export interface RunnableExample {
  readonly body: string;
  /** How many `// =>` claims it makes. */
  readonly claims: number;
}

/**
 * Turns the claims of an example into checks. `// => throws "code"` claims a CoreError of that code.
 * Imports are dropped: the caller brings the names of the packages into scope.
 */
export function runnable({ code }: Pick<Example, "code">): RunnableExample {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.ES2022, true);
  let claims = 0;
  const body = source.statements.map((statement) => {
    if (ts.isImportDeclaration(statement)) return "";
    const text = statement.getText(source);
    const comment = ts.getTrailingCommentRanges(code, statement.end)?.[0];
    const claim = comment === undefined ? undefined : /^\/\/ => (.*)$/.exec(code.slice(comment.pos, comment.end))?.[1];
    if (claim === undefined || !ts.isExpressionStatement(statement)) return text;
    claims++;
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line;
    const actual = `async () => (${statement.expression.getText(source)})`;
    const throws = /^throws "(\w+)"$/.exec(claim)?.[1];
    return throws === undefined ? `await check(${actual}, (${claim}), ${line});` : `await checkThrows(${actual}, "${throws}", ${line});`;
  });
  return { body: ts.transpileModule(body.join("\n"), { compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } }).outputText, claims };
}
