import ts from "typescript";

/** Starts of the top level's `display(…)` statements that do not wait yet; what stands inside a function is left alone. */
function unawaited(node: ts.Node, found: number[] = []): number[] {
  if (ts.isFunctionLike(node)) return found;
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression) && ts.isIdentifier(node.expression.expression) && node.expression.expression.text === "display") found.push(node.getStart());
  node.forEachChild((child) => void unawaited(child, found));
  return found;
}

/**
 * A cell's source as a Jupyter kernel needs it: every `display(…)` statement awaited, since the Deno kernel loses results that
 * arrive after it has reported to be idle.
 *
 * @example
 * ```ts
 * awaitDisplay("const a = 1;\ndisplay(a);") // => "const a = 1;\nawait display(a);"
 * ```
 */
export function awaitDisplay(source: string): string {
  const starts = unawaited(ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2023, true));
  return starts.reduceRight((text, start) => `${text.slice(0, start)}await ${text.slice(start)}`, source);
}
