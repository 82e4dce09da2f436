import { CoreError } from "@redheart/core/errors";

/** Labels of things: numbers or texts; things with one label are together. */
export type Labels = ArrayLike<number> | ArrayLike<string>;

/** How two partitions of the same things meet: sizes of their parts, and of the parts' meetings that are not empty. */
export interface PartitionTable {
  readonly total: number;
  readonly ones: readonly number[];
  readonly others: readonly number[];
  readonly cells: readonly { readonly count: number; readonly one: number; readonly other: number }[];
}

function numbered(labels: Labels): { numbers: Int32Array; sizes: number[] } {
  const known = new Map<number | string, number>();
  const sizes: number[] = [];
  const numbers = Int32Array.from({ length: labels.length }, (_, at) => {
    const label = labels[at] as number | string;
    let number = known.get(label);
    if (number === undefined) known.set(label, (number = sizes.push(0) - 1));
    sizes[number]!++;
    return number;
  });
  return { numbers, sizes };
}

/** Counts two partitions against each other. */
export function partitionTable(caller: string, one: Labels, other: Labels): PartitionTable {
  if (one.length !== other.length) throw new CoreError("invalid_value", `${caller}: other must label the same ${one.length} things; got ${other.length}`, ["other"]);
  if (one.length === 0) throw new CoreError("empty_sample", `${caller}: one must hold at least one label; got none`, ["one"]);
  const [a, b] = [numbered(one), numbered(other)];
  const counts = new Map<number, number>();
  for (let at = 0; at < one.length; at++) {
    const cell = (a.numbers[at] as number) * b.sizes.length + (b.numbers[at] as number);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const cells = Array.from(counts, ([cell, count]) => ({ count, one: a.sizes[Math.floor(cell / b.sizes.length)] as number, other: b.sizes[cell % b.sizes.length] as number }));
  return { total: one.length, ones: a.sizes, others: b.sizes, cells };
}
