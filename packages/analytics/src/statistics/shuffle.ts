/** Shuffles a typed array in place, every order equally likely (Fisher and Yates). */
export function shuffleInPlace(items: Int32Array, random: () => number): void {
  for (let left = items.length; left > 1; left--) {
    const at = Math.floor(random() * left);
    const last = items[left - 1] as number;
    items[left - 1] = items[at] as number;
    items[at] = last;
  }
}
