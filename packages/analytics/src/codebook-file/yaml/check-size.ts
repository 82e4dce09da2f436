import { type CST, Lexer } from "yaml";

/** Most UTF-16 units of a file; the child-protection codebook has about 300,000. */
export const MOST_UNITS = 1_000_000;
/** Most words and signs of a file, counted as the parser does; the child-protection codebook has about 95,000. */
export const MOST_LEXEMES = 250_000;
/** Most backslashes of a file: every wrong one costs the parser an error. */
export const MOST_BACKSLASHES = 10_000;
/** Most lists and fields within each other; a codebook needs six. */
export const MOST_LEVELS = 20;

/** Whether a file has at most as many words and signs as may be read; stops counting there. */
export function hasFewLexemes(text: string): boolean {
  let count = 0;
  for (const _ of new Lexer().lex(text)) if (++count > MOST_LEXEMES) return false;
  return true;
}

interface Open {
  readonly token: CST.Token;
  readonly level: number;
}

/** Where a document first goes deeper than it may; `undefined` where it does not. Takes no recursion, so that depth costs no stack. */
export function tooDeepAt(document: CST.Token): number | undefined {
  const pending: Open[] = [{ token: document, level: 0 }];
  for (let open = pending.pop(); open !== undefined; open = pending.pop()) {
    const { token, level } = open;
    if (level > MOST_LEVELS) return token.offset;
    if (token.type === "document" && token.value !== undefined) pending.push({ token: token.value, level });
    if (!("items" in token)) continue;
    for (const item of token.items) for (const inner of [item.key, item.value]) if (inner !== undefined && inner !== null) pending.push({ token: inner, level: level + 1 });
  }
  return undefined;
}
