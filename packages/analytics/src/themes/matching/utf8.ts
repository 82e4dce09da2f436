/** Text as valid UTF-8: bytes `from` to before `to`. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** Stands for every code point beyond U+FFFF: a surrogate, which parts words. */
const ASTRAL = 0xd800;

/** Bytes of the code point that begins with a byte. */
export const widthOf = (lead: number): number => (lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** The code point that begins at a byte, up to U+FFFF; {@link ASTRAL} for those beyond. */
export function codeAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return lead;
  if (lead < 0xe0) return ((lead & 0x1f) << 6) | ((bytes[at + 1] as number) & 0x3f);
  if (lead < 0xf0) return ((lead & 0x0f) << 12) | (((bytes[at + 1] as number) & 0x3f) << 6) | ((bytes[at + 2] as number) & 0x3f);
  return ASTRAL;
}

/** First byte of the code point that ends before a byte. */
export function startBefore(bytes: Uint8Array, end: number): number {
  let at = end - 1;
  while (((bytes[at] as number) & 0xc0) === 0x80) at--;
  return at;
}

/** Positions that the code points from one byte to another take, where those beyond U+FFFF take `astral`. */
export function positionsBetween(bytes: Uint8Array, from: number, to: number, astral: 1 | 2): number {
  let positions = to - from;
  for (let at = from; at < to; at++) {
    const unit = bytes[at] as number;
    if (unit < 0x80) continue;
    if (unit < 0xc0) positions--;
    else if (unit >= 0xf0) positions += astral - 1;
  }
  return positions;
}
