import ts from "typescript";

/** What a cell shows with; in a kernel both have to be waited for. */
const SHOWS = new Set(["display", "view"]);

/** Starts and ends of the top level's `display(…)` and `view(…)` that do not wait yet; what stands inside a function is left alone. */
function unawaited(node: ts.Node, found: { readonly start: number; readonly end: number; readonly isUsed: boolean }[] = []): typeof found {
  if (ts.isFunctionLike(node)) return found;
  node.forEachChild((child) => void unawaited(child, found));
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && SHOWS.has(node.expression.text) && !ts.isAwaitExpression(node.parent))
    found.push({ start: node.getStart(), end: node.end, isUsed: ts.isPropertyAccessExpression(node.parent) || ts.isElementAccessExpression(node.parent) });
  return found;
}

/**
 * A cell's source as a Jupyter kernel needs it: every `display(…)` and `view(…)` of its top level awaited, since the Deno kernel loses
 * results that arrive after it has reported to be idle.
 *
 * @example
 * ```ts
 * awaitDisplay("const a = view(b);\ndisplay(a);") // => "const a = await view(b);\nawait display(a);"
 * ```
 */
export function awaitDisplay(source: string): string {
  const calls = unawaited(ts.createSourceFile("cell.ts", source, ts.ScriptTarget.ES2023, true)).toSorted((a, b) => b.start - a.start);
  return calls.reduce((text, { start, end, isUsed }) => {
    const call = `await ${text.slice(start, end)}`;
    return text.slice(0, start) + (isUsed ? `(${call})` : call) + text.slice(end);
  }, source);
}
