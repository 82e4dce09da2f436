import { foldUnit, wholeSign } from "./fold.js";
import { writtenOut } from "./ligatures.js";
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
  let held = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const kind = at < text.length ? (kinds[unit] as number) : HARD_BREAK;
    if (kind === LETTER) {
      const whole = wholeSign(held, unit);
      if (start < 0) start = at;
      else if (whole === 0) folded += writtenOut(held);
      held = whole || foldUnit(unit);
    } else if (kind !== IGNORED) {
      if (start >= 0) {
        words.push({ text: folded + writtenOut(held), start, end: at, opens });
        start = -1;
        folded = "";
        held = 0;
        opens = false;
      }
      opens ||= kind === HARD_BREAK;
    }
  }
  return words;
}
