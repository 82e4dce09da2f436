import { longer } from "../matching/longer.js";

/** Letters of words as a tree: node 0 is its root, and parents come before their children. */
export class LetterTree {
  count = 1;
  /** By node: its parent, the class of the letter that leads to it, how many letters lead to it. */
  parents = new Int32Array(1_024);
  classes = new Int32Array(1_024);
  depths = new Int32Array(1_024);
  /** By node: its youngest child, and the next older child of its parent; 0 for none. */
  #children = new Int32Array(1_024);
  #siblings = new Int32Array(1_024);

  /** The child of a node by the class of a letter. */
  child(parent: number, letter: number): number {
    for (let child = this.#children[parent] as number; child !== 0; child = this.#siblings[child] as number) if (this.classes[child] === letter) return child;
    return this.#add(parent, letter);
  }

  #add(parent: number, letter: number): number {
    if (this.count === this.parents.length) this.#grow();
    const child = this.count++;
    this.parents[child] = parent;
    this.classes[child] = letter;
    this.depths[child] = (this.depths[parent] as number) + 1;
    this.#siblings[child] = this.#children[parent] as number;
    this.#children[parent] = child;
    return child;
  }

  #grow(): void {
    this.parents = longer(this.parents);
    this.classes = longer(this.classes);
    this.depths = longer(this.depths);
    this.#children = longer(this.#children);
    this.#siblings = longer(this.#siblings);
  }
}
