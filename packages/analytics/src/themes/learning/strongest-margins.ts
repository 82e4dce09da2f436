/** By code, the greatest of several margins; of however many, since a text may have more clauses than a call may have arguments. */
export function strongestMargins(parts: readonly Float64Array[]): Float64Array {
  const strongest = Float64Array.from(parts[0] ?? []);
  for (const margins of parts) for (let code = 0; code < strongest.length; code++) strongest[code] = Math.max(strongest[code] as number, margins[code] as number);
  return strongest;
}
