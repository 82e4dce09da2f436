/** The end of `${…}` that opens at `from`: the place of its closing brace, braces within it counted. */
function closingBrace(line: string, from: number): number {
  let depth = 1;
  for (let at = from + 2; at < line.length; at++) {
    if (line[at] === "{") depth++;
    else if (line[at] === "}" && --depth === 0) return at;
  }
  return -1;
}

/** A line of Markdown with all but its expressions blanked, each expression at its own column. */
function expressionsOf(line: string): string {
  let code = "";
  for (let at = line.indexOf("${"); at >= 0; at = line.indexOf("${", code.length)) {
    const end = closingBrace(line, at);
    if (end < 0) break;
    code += `${" ".repeat(at - code.length)};(${line.slice(at + 2, end)})`;
  }
  return code;
}

/**
 * A notebook's source as one TypeScript module in which every cell stands at its own lines and columns: the rest is blanked, and
 * of Markdown only what stands in `${…}` is kept. An expression of Markdown has to stand on one line.
 *
 * @example
 * ```ts
 * cellsAsModule('<script id="1" type="text/x-typescript">\n    const a = 1\n  </script>') // => "\n    const a = 1\n;\nexport {};\n"
 * ```
 */
export function cellsAsModule(source: string): string {
  let kind: "code" | "text" | undefined;
  const lines = source.split("\n").map((line) => {
    const opens = /<script\b[^>]*type="text\/(x-typescript|markdown)"/.exec(line);
    if (opens !== null) {
      kind = opens[1] === "markdown" ? "text" : "code";
      return "";
    }
    if (line.trim() === "</script>") {
      kind = undefined;
      return ";";
    }
    if (kind === undefined) return "";
    return kind === "code" ? line : expressionsOf(line);
  });
  return `${lines.join("\n")}\nexport {};\n`;
}
