import type { ErrorCode } from "yaml";

/** What a file must do that the parser found it does not; the parser's own messages repeat what they read. */
const SYNTAX: Partial<Record<ErrorCode, string>> = {
  BAD_DIRECTIVE: "hold no line that begins with %",
  BAD_DQ_ESCAPE: "use only escapes that JSON knows after \\ in double quotes; elsewhere write single quotes",
  BAD_INDENT: "indent what belongs together alike, and close every bracket",
  BAD_SCALAR_START: "put a text in quotes that begins with a sign such as * & @ ` % | > ! { [",
  BLOCK_AS_IMPLICIT_KEY: "hold one field a line; a text with a colon belongs in quotes",
  BLOCK_IN_FLOW: "have a comma between items in brackets, and hold no indented list or field there",
  KEY_OVER_1024_CHARS: "hold a colon soon after a field's name",
  MISSING_CHAR: "have every quote and bracket closed, a comma between items, a colon after each field's name, and fields that belong together indented alike",
  MULTILINE_IMPLICIT_KEY: "have a field's name, a colon and a blank on one line",
  MULTIPLE_DOCS: "be one document; got a second one after ---",
  TAB_AS_INDENT: "be indented by spaces, not by tabs",
  UNEXPECTED_TOKEN: "hold no stray sign; a text with signs of its own belongs in quotes",
};

/** The problem behind a code of the parser, to follow "the file must". */
export const syntaxWords = (code: ErrorCode): string => SYNTAX[code] ?? "be well-formed YAML or JSON";
