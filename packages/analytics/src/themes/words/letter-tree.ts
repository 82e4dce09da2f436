import { hashOfPair } from "../hash-of-pair.js";
import { longer } from "../longer.js";

/** Letters of words as a tree: node 0 is its root, and parents come before their children. */
export class LetterTree {
  count = 1;
  /** By node: its parent. */
  parents = new Int32Array(1_024);
  /** By node: the class of the letter that leads to it. */
  classes = new Int32Array(1_024);
  /** By node: how many letters lead to it. */
  depths = new Int32Array(1_024);
  /** Nodes by parent and class, each in the first free slot from where it belongs; 0 is free. Twice as many as nodes have room, and a power of two. */
  #slots = new Int32Array(2_048);

  /** The child of a node by the class of a letter, made where there is none. */
  extend(parent: number, letter: number): number {
    const slot = this.#slotOf(parent, letter);
    if (this.#slots[slot] !== 0) return this.#slots[slot] as number;
    const child = this.count++;
    if (child === this.parents.length) this.#grow();
    this.parents[child] = parent;
    this.classes[child] = letter;
    this.depths[child] = (this.depths[parent] as number) + 1;
    this.#slots[this.#slotOf(parent, letter)] = child;
    return child;
  }

  #slotOf(parent: number, letter: number): number {
    const last = this.#slots.length - 1;
    for (let slot = hashOfPair(parent, letter) & last; ; slot = (slot + 1) & last) {
      const node = this.#slots[slot] as number;
      if (node === 0 || (this.parents[node] === parent && this.classes[node] === letter)) return slot;
    }
  }

  #grow(): void {
    this.parents = longer(this.parents);
    this.classes = longer(this.classes);
    this.depths = longer(this.depths);
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (const node of before) if (node !== 0) this.#slots[this.#slotOf(this.parents[node] as number, this.classes[node] as number)] = node;
  }
}
