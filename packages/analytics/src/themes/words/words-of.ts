import { foldUnit, wholeSign } from "./fold.js";
import { LIGATURES } from "./ligatures.js";
import { HARD_BREAK, IGNORED, LETTER, unitKinds } from "./unit-kind.js";

/** One word of a text: folded, with its place in UTF-16 units; `opens` where a mark of clause or sentence stands before it. */
export interface TextWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly opens: boolean;
}

/** The words of a text in order, folded. */
export function wordsOf(text: string): TextWord[] {
  const kinds = unitKinds();
  const words: TextWord[] = [];
  let start = -1;
  let opens = true;
  let folded = "";
  // The last letter waits, for a vowel sign may be completed by the next; looking it up in a long text would copy that each time.
  let held = "";
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = at < text.length ? (kinds[unit] as number) : HARD_BREAK;
    if (kind === LETTER) {
      if (start < 0) start = at;
      const whole = wholeSign(held.charCodeAt(0), unit);
      if (whole === 0) folded += held;
      held = whole === 0 ? (LIGATURES.get(unit) ?? String.fromCharCode(foldUnit(unit))) : String.fromCharCode(whole);
    } else if (kind !== IGNORED) {
      if (start >= 0) {
        words.push({ text: folded + held, start, end: at, opens });
        start = -1;
        folded = held = "";
        opens = false;
      }
      opens ||= kind === HARD_BREAK;
    }
  }
  return words;
}
