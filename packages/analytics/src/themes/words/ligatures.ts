const OE = "œ".charCodeAt(0);
/** The least of the signs that PDF files hold. */
const FIRST_PRINTED = 0xfb00;

/** What signs that stand for several letters stand for, by the sign in small letters: "œ", and those that texts copied from PDF files hold, as "ﬃ" for "ffi". */
export const LIGATURES: ReadonlyMap<number, string> = new Map([...Array.from("ﬀﬁﬂﬃﬄ", (sign): [number, string] => [sign.charCodeAt(0), sign.normalize("NFKC")]), [OE, "oe"]]);

/** Whether a folded unit may be one of these signs: few others need to be looked up. */
export const mayBeLigature = (folded: number): boolean => folded >= FIRST_PRINTED || folded === OE;

/** A folded unit as the letters that it stands for: "ﬃ" as "ffi", any other as itself. */
export const writtenOut = (folded: number): string => (mayBeLigature(folded) ? LIGATURES.get(folded) : undefined) ?? String.fromCharCode(folded);
