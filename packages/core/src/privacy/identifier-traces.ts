/** What an id can give away about a person. */
export type IdentifierTrace = "date" | "phone" | "long_number" | "initials";

const BENGALI_DIGITS = /[\u09e6-\u09ef]/g;
const DAY = "(?:0[1-9]|[12]\\d|3[01])";
const MONTH = "(?:0[1-9]|1[0-2])";
const YEAR = "(?:19|20)\\d{2}";
// A day or month of one digit is told from the rest of a number by what divides it.
const DATE = new RegExp(`(?<!\\d)(?:${YEAR}[-/._]?${MONTH}[-/._]?${DAY}|${DAY}[-/._]?${MONTH}[-/._]?${YEAR}|${YEAR}[-/._](?:${MONTH}|[1-9])[-/._](?:${DAY}|[1-9])|(?:${DAY}|[1-9])[-/._](?:${MONTH}|[1-9])[-/._]${YEAR}|${DAY}[-/._]${MONTH}[-/._]\\d{2})(?!\\d)`);
const PHONE = /(?<!\d)(?:(?:\+|00)?88[- ]?)?0[- ]?1[- ]?[3-9](?:[- ]?\d){8}(?!\d)/;
const LONG_NUMBER = /\d(?:[- ]?\d){8}/;
const INITIALS = /(?<![A-Za-z])(?:[A-Z]{2,4}(?=[-_ .]?\d)|(?:[A-Z]\.){2,4})/;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const asciiDigits = (text: string): string => text.replace(BENGALI_DIGITS, (digit) => String(digit.charCodeAt(0) - 0x09e6));

/**
 * What an id of another system gives away: a date, a telephone number of Bangladesh, a number long enough to be one of a register,
 * initials before a number. Bengali digits count as digits. For telling people why their ids must be replaced by random ones.
 *
 * A UUID is not searched: its digits are random or refused by OpaqueId.
 *
 * @param id Id as the other system writes it.
 * @returns Kinds of trace, none of them with the text found.
 * @example
 * ```ts
 * identifierTraces("AB-2003-04-17") // => ["date", "initials"]
 * identifierTraces("3f8a1c52-7b0e-4d6f-9a2c-5e1b8d7f4c03") // => []
 * ```
 */
export function identifierTraces(id: string): IdentifierTrace[] {
  const text = asciiDigits(id.slice(0, 1000));
  if (UUID.test(text)) return [];
  const traces: readonly (readonly [IdentifierTrace, RegExp])[] = [["date", DATE], ["phone", PHONE], ["long_number", LONG_NUMBER], ["initials", INITIALS]];
  const found = traces.filter(([, pattern]) => pattern.test(text)).map(([trace]) => trace);
  return found.includes("phone") ? found.filter((trace) => trace !== "long_number") : found;
}
