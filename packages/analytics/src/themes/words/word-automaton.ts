import { CoreError } from "@redheart/core/errors";
import { foldUnit } from "./fold.js";
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

interface Node {
  readonly depth: number;
  readonly edges: Map<number, number>;
  readonly whole: Set<number>;
  readonly beginning: Set<number>;
}

const newNode = (depth: number): Node => ({ depth, edges: new Map(), whole: new Set(), beginning: new Set() });

const OE = "œ".charCodeAt(0);
/** Signs of a text that are read as the letters that they stand for. */
const WRITTEN_OUT: ReadonlyMap<number, string> = new Map([...LIGATURES, [OE, "oe"]]);

/** Whether a sign may stand in a word for letters of a form: only such a sign has a class of its own, for each more may double the table. */
const mayStandIn = (spelling: string, prefix: boolean, letters: string): boolean =>
  spelling.includes(letters) || (prefix && [1, 2, 3].some((held) => spelling.endsWith(letters.slice(0, held))));

/** The spellings under which a folded form may stand in a text: vowel signs written whole or apart. */
function spellings({ text }: WordForm): Set<string> {
  const whole = text.replaceAll("œ", "oe");
  return new Set([whole, whole.replaceAll("\u09cb", "\u09c7\u09be").replaceAll("\u09cc", "\u09c7\u09d7")]);
}

function growTrie(forms: Iterable<WordForm>): { nodes: Node[]; classOf: Map<number, number> } {
  const nodes = [newNode(0)];
  const classOf = new Map<number, number>();
  for (const form of forms) {
    const { prefix, set } = form;
    for (const spelling of spellings(form)) {
      for (const [sign, letters] of WRITTEN_OUT) if (!classOf.has(sign) && mayStandIn(spelling, prefix, letters)) classOf.set(sign, LETTER + 1 + classOf.size);
      let at = 0;
      for (let i = 0; i < spelling.length; i++) {
        const unit = spelling.charCodeAt(i);
        if (!classOf.has(unit)) classOf.set(unit, LETTER + 1 + classOf.size);
        const { edges } = nodes[at] as Node;
        let child = edges.get(unit);
        if (child === undefined) {
          child = nodes.push(newNode(i + 1)) - 1;
          edges.set(unit, child);
        }
        at = child;
      }
      (prefix ? (nodes[at] as Node).beginning : (nodes[at] as Node).whole).add(set);
    }
  }
  return { nodes, classOf };
}

/**
 * Builds the automaton; its size is linear in the letters of the forms.
 *
 * @param forms Folded forms.
 * @throws {CoreError} `invalid_codebook` when the table would hold more than 64 million transitions.
 */
export function buildWordAutomaton(forms: Iterable<WordForm>): WordAutomaton {
  const { nodes, classOf } = growTrie(forms);
  const shift = Math.ceil(Math.log2(LETTER + 1 + classOf.size));
  const tails = tailStates(nodes);
  const count = nodes.length + tails.lists.length;
  if (count * 2 ** shift > MOST_TRANSITIONS) throw new CoreError("invalid_codebook", `compileCodebook: indicators must need at most ${MOST_TRANSITIONS} transitions; got more`, ["codes"]);
  const lists: Int32Array[] = [new Int32Array(0)];
  const lengths = [0];
  const numbers = new Map<string, number>();
  const listOf = (sets: Iterable<number>, length: number): number => {
    const sorted = Int32Array.from([...new Set(sets)].toSorted((a, b) => a - b));
    if (sorted.length === 0) return 0;
    const key = `${length}:${sorted.join(",")}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, lists.length);
    lengths.push(length);
    return lists.push(sorted) - 1;
  };
  const accepted = [
    ...nodes.map(({ whole, depth }, at) => (at === 0 ? 0 : listOf([...whole, ...(tails.lists[tails.ofNode[at] as number] as readonly number[])], depth))),
    ...tails.lists.map((sets) => listOf(sets, 0)),
  ];
  const width = 1 << shift;
  const next = count + lists.length <= 0x1_0000 ? new Uint16Array(count << shift) : new Int32Array(count << shift);
  for (const [at, node] of nodes.entries()) {
    next.fill(nodes.length + (tails.ofNode[at] as number), (at << shift) + IGNORED, (at << shift) + width);
    next[(at << shift) | IGNORED] = at;
    for (const [unit, child] of node.edges) next[(at << shift) | (classOf.get(unit) as number)] = child;
  }
  for (let at = nodes.length; at < count; at++) next.fill(at, (at << shift) + IGNORED, (at << shift) + width);
  writeOut(next, { states: count, shift, classOf });
  for (const [at, list] of accepted.entries()) if (list !== 0) next.fill(count + list, (at << shift) + SOFT_BREAK, (at << shift) + IGNORED);
  return { classes: unitClasses(classOf), shift, next, firstExit: count, lists, lengths: Int32Array.from(lengths) };
}

/** Leads from every state by a sign to where its letters lead, one after the other. */
function writeOut(next: Uint16Array | Int32Array, { states, shift, classOf }: { readonly states: number; readonly shift: number; readonly classOf: ReadonlyMap<number, number> }): void {
  for (const [sign, letters] of WRITTEN_OUT) {
    const own = classOf.get(sign);
    if (own === undefined) continue;
    const classes = Array.from(letters, (letter) => classOf.get(letter.charCodeAt(0)) ?? LETTER);
    for (let state = 0; state < states; state++) next[(state << shift) | own] = classes.reduce((at, letter) => next[(at << shift) | letter] as number, state);
  }
}

/** For every node the state that a word goes to when it leaves the trie there: it remembers the beginnings that the word had. */
function tailStates(nodes: readonly Node[]): { ofNode: Int32Array; lists: (readonly number[])[] } {
  const lists: (readonly number[])[] = [[]];
  const ofNode = new Int32Array(nodes.length);
  for (const [at, { edges }] of nodes.entries()) {
    const inherited = lists[ofNode[at] as number] as readonly number[];
    for (const child of edges.values()) {
      const { beginning } = nodes[child] as Node;
      ofNode[child] = beginning.size === 0 ? (ofNode[at] as number) : lists.push([...inherited, ...beginning]) - 1;
    }
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
