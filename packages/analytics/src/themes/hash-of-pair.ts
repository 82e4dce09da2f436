/** A hash of two whole numbers of 32 bits, for open addressing: its last bits depend on all of them. */
export const hashOfPair = (high: number, low: number): number => {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e37_79b1), 0x85eb_ca6b);
  return mixed ^ (mixed >>> 15);
};
