/** One record of delimited text. */
export interface TextRecord {
  /** Its number, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Whether every quotation mark that opens in it is closed. */
  readonly isClosed: boolean;
}

/** The mark between cells: the one that stands most often in the first line, quoted text aside; a comma where none does. */
function delimiterOf(text: string): string {
  const line = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? "").replace(/"[^"]*"/g, "");
  const count = (mark: string): number => line.split(mark).length;
  return [";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ",");
}

/** The end of a quoted cell that opens at `from`, and its text, doubled quotation marks halved; -1 where it never closes. */
function quotedCell(text: string, from: number): { readonly cell: string; readonly end: number } {
  let cell = "";
  for (let at = from + 1; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: cell + text.slice(at), end: -1 };
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, end: quote + 1 };
    cell += '"';
    at = quote + 2;
  }
}

/**
 * Splits delimited text into records and cells (RFC 4180; line ends of any system; a quotation mark within a bare cell is a letter).
 *
 * @param text Without byte order mark.
 * @param most Records after which it stops.
 */
export function splitRecords(text: string, most: number): TextRecord[] {
  const delimiter = delimiterOf(text);
  const endOfCell = new RegExp(`[\\r\\n${delimiter}]`, "g");
  const records: TextRecord[] = [];
  let cells: string[] = [];
  let at = 0;
  const end = (isClosed: boolean): void => {
    records.push({ row: records.length + 1, cells, isClosed });
    cells = [];
  };
  while (at < text.length && records.length < most) {
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    if (quoted?.end === -1) {
      cells.push(quoted.cell);
      end(false);
      return records;
    }
    endOfCell.lastIndex = quoted?.end ?? at;
    const stop = endOfCell.exec(text)?.index ?? text.length;
    cells.push((quoted?.cell ?? "") + text.slice(quoted?.end ?? at, stop));
    at = stop;
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) cells.push("");
      if (at < text.length) continue;
    }
    if (text[at] === "\r" && text[at + 1] === "\n") at++;
    at++;
    end(true);
  }
  return records;
}
