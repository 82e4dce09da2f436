import type { TermMatrix } from "@redheart/analytics";

/** Chances of each cluster for one row, given the others': the formula of `gsdmm` by sums of logarithms. */
export function exactChances({ rows, columns, starts, indices, values }: TermMatrix, labels: ArrayLike<number>, row: number, { clusters, alpha, beta }: { readonly clusters: number; readonly alpha: number; readonly beta: number }): number[] {
  const logs = Array.from({ length: clusters }, (_, cluster) => {
    const occurrences = new Float64Array(columns);
    let members = 0;
    for (let other = 0; other < rows; other++) {
      if (other === row || labels[other] !== cluster) continue;
      members++;
      for (let at = starts[other] as number; at < (starts[other + 1] as number); at++) occurrences[indices[at] as number]! += values[at] as number;
    }
    const total = occurrences.reduce((sum, count) => sum + count, 0);
    let log = Math.log(members + alpha);
    let before = 0;
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
      for (let earlier = 0; earlier < (values[at] as number); earlier++) log += Math.log((occurrences[indices[at] as number] as number) + beta + earlier) - Math.log(total + columns * beta + before++);
    return log;
  });
  const highest = Math.max(...logs);
  const relative = logs.map((log) => Math.exp(log - highest));
  const sum = relative.reduce((all, chance) => all + chance, 0);
  return relative.map((chance) => chance / sum);
}
