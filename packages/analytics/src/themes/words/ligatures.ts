/** Letters that are printed as one sign, as texts copied from PDF files hold them, by that sign: "ﬃ" stands for "ffi". */
export const LIGATURES: ReadonlyMap<number, string> = new Map(Array.from("ﬀﬁﬂﬃﬄ", (sign) => [sign.charCodeAt(0), sign.normalize("NFKC")]));
/** The least of these signs: below it no unit needs to be looked up. */
export const FIRST_LIGATURE = 0xfb00;
