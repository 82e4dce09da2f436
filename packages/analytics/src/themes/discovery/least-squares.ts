import type { SparseRows } from "./sparse-rows.js";

/** Products of a factor's parts with each other: a square of `parts`. */
export function gram(factor: Float64Array, parts: number): Float64Array {
  const products = new Float64Array(parts * parts);
  for (let base = 0; base < factor.length; base += parts) {
    for (let one = 0; one < parts; one++) {
      const value = factor[base + one] as number;
      if (value === 0) continue;
      for (let other = one; other < parts; other++) products[one * parts + other]! += value * (factor[base + other] as number);
    }
  }
  for (let one = 0; one < parts; one++) for (let other = 0; other < one; other++) products[one * parts + other] = products[other * parts + one] as number;
  return products;
}

/**
 * One pass of coordinate descent over a factor, in place: each entry takes the best value of zero or more while the rest stays.
 *
 * @param matrix What is to be approximated, one row for each row of `factor`.
 * @param fixed The other factor, one row for each column of the matrix.
 * @param products `gram` of the other factor.
 * @returns Sum over the rows of ⟨matrix · fixed, factor⟩, with the factor as it comes out.
 */
export function updateFactor({ rows, starts, indices, values }: SparseRows, fixed: Float64Array, products: Float64Array, factor: Float64Array, parts: number): number {
  const wanted = new Float64Array(parts);
  let shared = 0;
  for (let row = 0; row < rows; row++) {
    wanted.fill(0);
    for (let at = starts[row] as number, end = starts[row + 1] as number; at < end; at++) {
      const value = values[at] as number;
      const base = (indices[at] as number) * parts;
      for (let part = 0; part < parts; part++) wanted[part]! += value * (fixed[base + part] as number);
    }
    const base = row * parts;
    for (let part = 0; part < parts; part++) {
      const curvature = products[part * parts + part] as number;
      if (curvature === 0) continue;
      let slope = -(wanted[part] as number);
      for (let other = 0; other < parts; other++) slope += (products[part * parts + other] as number) * (factor[base + other] as number);
      const better = (factor[base + part] as number) - slope / curvature;
      factor[base + part] = better > 0 ? better : 0;
    }
    for (let part = 0; part < parts; part++) shared += (wanted[part] as number) * (factor[base + part] as number);
  }
  return shared;
}
