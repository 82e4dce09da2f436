/** Something that must not stand in the repository. Says what kind of thing it is, never the thing. */
export interface TextProblem {
  readonly file: string;
  /** First line is 1. */
  readonly line: number;
  readonly what: string;
}

/** Line of a position of a text, in UTF-16 units; the first is 1. */
export const lineAt = (text: string, position: number): number => {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < position; at = text.indexOf("\n", at + 1)) line++;
  return line;
};
