import { CoreError } from "@redheart/core/errors";
import { foldUnit } from "./fold.js";
import { LetterTree } from "./letter-tree.js";
import { LIGATURES } from "./ligatures.js";
import { IGNORED, LETTER, SOFT_BREAK, unitKinds } from "./unit-kind.js";

/** A word form to recognize: as a whole word, or as any word's beginning. */
export interface WordForm {
  readonly text: string;
  readonly prefix: boolean;
  /** Number of the set that the form belongs to. */
  readonly set: number;
}

/**
 * Automaton over UTF-16 units that recognizes words. State 0 stands before a word; a break unit that ends a known word leads to
 * an exit, `firstExit` plus the number of the word's list of sets, from where the next step starts at state 0 again; any other break leads to state 0.
 * Two tables, so that one step is `next[(state << shift) | classes[unit]]`.
 */
export interface WordAutomaton {
  /** Class of every UTF-16 unit: 0 and 1 break, 2 is ignored, 3 any letter that no form uses. */
  readonly classes: Uint8Array | Uint16Array;
  readonly shift: number;
  readonly next: Uint16Array | Int32Array;
  /** Least exit: states and exits share their numbers, exits have no transitions. */
  readonly firstExit: number;
  /** Sets of a word by list number, ascending; list 0 is empty. */
  readonly lists: readonly Int32Array[];
  /** Letters of the words of a list; 0 where a beginning is all that is known of them. */
  readonly lengths: Int32Array;
}

/** Most entries of the transition table: 64 million. */
const MOST_TRANSITIONS = 1 << 26;

/** Whether a sign may stand in a word for letters of a form: only such a sign has a class of its own, for each more may double the table. */
const mayStandIn = (spelling: string, prefix: boolean, letters: string): boolean =>
  spelling.includes(letters) || (prefix && [1, 2, 3].some((held) => spelling.endsWith(letters.slice(0, held))));

/** The spellings under which a folded form may stand in a text: vowel signs written whole or apart. */
function spellings({ text }: WordForm): string[] {
  const apart = text.replaceAll("\u09cb", "\u09c7\u09be").replaceAll("\u09cc", "\u09c7\u09d7");
  return apart === text ? [text] : [text, apart];
}

/** Sets by the node where their words end. */
type SetsOfNodes = Map<number, number[]>;

/** Adds a set once: its forms come in a row. */
function addSet(sets: SetsOfNodes, node: number, set: number): void {
  const known = sets.get(node);
  if (known === undefined) sets.set(node, [set]);
  else if (known.at(-1) !== set) known.push(set);
}

/** All words as a tree, the class of each unit in them, and the sets of whole words and of beginnings. */
interface Grown {
  readonly tree: LetterTree;
  readonly classOf: ReadonlyMap<number, number>;
  readonly whole: SetsOfNodes;
  readonly beginning: SetsOfNodes;
}

function growTree(forms: Iterable<WordForm>): Grown {
  const tree = new LetterTree();
  const classOf = new Map<number, number>();
  const whole: SetsOfNodes = new Map();
  const beginning: SetsOfNodes = new Map();
  const classFor = (unit: number): number => {
    const known = classOf.get(unit);
    if (known !== undefined) return known;
    const own = LETTER + 1 + classOf.size;
    classOf.set(unit, own);
    return own;
  };
  for (const form of forms) {
    for (const spelling of spellings(form)) {
      for (const [sign, letters] of LIGATURES) if (!classOf.has(sign) && mayStandIn(spelling, form.prefix, letters)) classFor(sign);
      let at = 0;
      for (let i = 0; i < spelling.length; i++) at = tree.extend(at, classFor(spelling.charCodeAt(i)));
      addSet(form.prefix ? beginning : whole, at, form.set);
    }
  }
  return { tree, classOf, whole, beginning };
}

/** Numbers lists of sets; words of several lengths have lists of their own. */
class Lists {
  readonly lists: Int32Array[] = [new Int32Array(0)];
  readonly lengths = [0];
  readonly #numbers = new Map<string, number>();

  numberOf(sets: readonly number[], length: number): number {
    if (sets.length === 0) return 0;
    const sorted = sets.length === 1 ? sets : Array.from(new Set(sets)).toSorted((a, b) => a - b);
    const key = `${length}:${sorted.join(",")}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.lists.length);
    this.lengths.push(length);
    return this.lists.push(Int32Array.from(sorted)) - 1;
  }
}

/**
 * Builds the automaton; its size is linear in the letters of the forms.
 *
 * @param forms Folded forms.
 * @throws {CoreError} `invalid_codebook` when the table would hold more than 64 million transitions.
 */
export function buildWordAutomaton(forms: Iterable<WordForm>): WordAutomaton {
  const { tree, classOf, whole, beginning } = growTree(forms);
  const shift = Math.ceil(Math.log2(LETTER + 1 + classOf.size));
  const tails = tailStates(tree, beginning);
  const count = tree.count + tails.lists.length;
  if (count * 2 ** shift > MOST_TRANSITIONS) throw new CoreError("invalid_codebook", `compileCodebook: indicators must need at most ${MOST_TRANSITIONS} transitions; got more`, ["codes"]);
  const lists = new Lists();
  const accepted = new Int32Array(count);
  for (let node = 1; node < tree.count; node++) {
    const own = whole.get(node);
    const begun = tails.lists[tails.ofNode[node] as number] as readonly number[];
    accepted[node] = lists.numberOf(own === undefined ? begun : [...own, ...begun], tree.depths[node] as number);
  }
  for (const [tail, sets] of tails.lists.entries()) accepted[tree.count + tail] = lists.numberOf(sets, 0);
  const next = count + lists.lists.length <= 0x1_0000 ? new Uint16Array(count << shift) : new Int32Array(count << shift);
  lead(next, { tree, tails, shift });
  writeOut(next, { states: count, shift, classOf });
  for (let state = 0; state < count; state++) if (accepted[state] !== 0) next.fill(count + (accepted[state] as number), (state << shift) + SOFT_BREAK, (state << shift) + IGNORED);
  return { classes: unitClasses(classOf), shift, next, firstExit: count, lists: lists.lists, lengths: Int32Array.from(lists.lengths) };
}

/** Leads from every state by a letter to the next; what words ignore leads nowhere else. */
function lead(next: Uint16Array | Int32Array, { tree, tails, shift }: { readonly tree: LetterTree; readonly tails: Tails; readonly shift: number }): void {
  const width = 1 << shift;
  for (let node = 0; node < tree.count; node++) {
    next.fill(tree.count + (tails.ofNode[node] as number), (node << shift) + IGNORED, (node << shift) + width);
    next[(node << shift) | IGNORED] = node;
    if (node > 0) next[((tree.parents[node] as number) << shift) | (tree.classes[node] as number)] = node;
  }
  for (let state = tree.count; state < tree.count + tails.lists.length; state++) next.fill(state, (state << shift) + IGNORED, (state << shift) + width);
}

/** Leads from every state by a sign to where its letters lead, one after the other. */
function writeOut(next: Uint16Array | Int32Array, { states, shift, classOf }: { readonly states: number; readonly shift: number; readonly classOf: ReadonlyMap<number, number> }): void {
  for (const [sign, letters] of LIGATURES) {
    const own = classOf.get(sign);
    if (own === undefined) continue;
    const classes = Array.from(letters, (letter) => classOf.get(letter.charCodeAt(0)) ?? LETTER);
    for (let state = 0; state < states; state++) next[(state << shift) | own] = classes.reduce((at, letter) => next[(at << shift) | letter] as number, state);
  }
}

/** States of words that have left the tree, by the beginnings that they had. */
interface Tails {
  /** By node: the tail that a word goes to when it leaves the tree there. */
  readonly ofNode: Int32Array;
  /** By tail: sets of its beginnings. */
  readonly lists: readonly (readonly number[])[];
}

function tailStates({ count, parents }: LetterTree, beginning: SetsOfNodes): Tails {
  const lists: (readonly number[])[] = [[]];
  const ofNode = new Int32Array(count);
  for (let node = 1; node < count; node++) {
    const inherited = ofNode[parents[node] as number] as number;
    const own = beginning.get(node);
    ofNode[node] = own === undefined ? inherited : lists.push([...(lists[inherited] as readonly number[]), ...own]) - 1;
  }
  return { ofNode, lists };
}

function unitClasses(classOf: ReadonlyMap<number, number>): Uint8Array | Uint16Array {
  const kinds = unitKinds();
  const classes = classOf.size + LETTER < 255 ? new Uint8Array(65_536) : new Uint16Array(65_536);
  for (let unit = 0; unit < 65_536; unit++) {
    const kind = kinds[unit] as number;
    classes[unit] = kind === LETTER ? (classOf.get(foldUnit(unit)) ?? LETTER) : kind;
  }
  return classes;
}
