import { CoreError, type IssuePath } from "@redheart/core/errors";
import { foldText } from "../words/fold.js";
import { MOST_ALTERNATIVES, MOST_GAPS, MOST_PARTS, type Pattern, type Segment, type Sequence, type Word } from "./pattern.js";

/** What {@link parsePattern} needs to know besides the pattern. */
export interface PatternContext {
  /** Synonym lists by id: the words and phrases that `{id}` stands for. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** Where the pattern stands, for errors. */
  readonly path: IssuePath;
}

const GAP = "…";
const TOKEN = /\s*(?:(…|\.\.\.)|([([{])([^()[\]{}]*)[)\]}]|([^\s()[\]{}…]+))\s*/uy;
const WORD = /^[\p{L}\p{M}\p{N}\u200c\u200d]+\*?$/u;

const fail = (problem: string, { path }: PatternContext): never => {
  throw new CoreError("invalid_codebook", `compileCodebook: pattern must ${problem}`, path);
};

function wordsOf(phrase: string, context: PatternContext): Word[] {
  const words = foldText(phrase).split(/[\s'’\-–‑/]+/u).filter((word) => word !== "");
  if (words.length === 0) fail("hold a word in every place; got an empty one", context);
  return words.map((word) => {
    if (!WORD.test(word)) fail("hold words of letters and digits, * at their end only; got another sign", context);
    const prefix = word.endsWith("*");
    if (prefix && word.length < 3) fail("give at least two letters before *; got fewer", context);
    return { text: prefix ? word.slice(0, -1) : word, prefix };
  });
}

/** The ways to fill one place: several single words together as one way, each phrase as a way of its own. */
function fillings(phrases: readonly string[], context: PatternContext): Word[][][] {
  const all = phrases.flatMap((phrase) => (phrase.trim().startsWith("{") ? listOf(phrase.trim().slice(1, -1), context) : [phrase])).map((phrase) => wordsOf(phrase, context));
  const single = all.filter((words) => words.length === 1).flat();
  return [...(single.length > 0 ? [[single]] : []), ...all.filter((words) => words.length > 1).map((words) => words.map((word) => [word]))];
}

function listOf(id: string, context: PatternContext): readonly string[] {
  return context.lists.get(id.trim()) ?? fail("name a synonym list of the codebook and language in braces; got an unknown one", context);
}

function sequencesOf(part: string, context: PatternContext): Sequence[] {
  let ways: Segment[][] = [[[]]];
  let at = 0;
  let gaps = 0;
  while (at < part.length) {
    TOKEN.lastIndex = at;
    const [whole, gap, open, inside = "", word = ""] = TOKEN.exec(part) ?? fail("close every bracket that it opens; got an open or nested one", context);
    at += (whole ?? "").length;
    if (gap !== undefined) {
      if (++gaps > MOST_GAPS) fail(`hold at most ${MOST_GAPS} gaps; got more`, context);
      ways = ways.map((way) => (way.at(-1)?.length === 0 ? fail("have words on both sides of a gap; got none", context) : [...way, []]));
      continue;
    }
    const filled = open === "{" ? fillings([`{${inside}}`], context) : open === undefined ? fillings([word], context) : fillings(inside.split("|"), context);
    const choices = open === "[" ? [[], ...filled] : filled;
    ways = ways.flatMap((way) => choices.map((choice) => [...way.slice(0, -1), [...(way.at(-1) ?? []), ...choice]]));
    if (ways.length > MOST_ALTERNATIVES) fail(`stand for at most ${MOST_ALTERNATIVES} alternatives; got more`, context);
  }
  const full = ways.filter((way) => way.every((segment) => segment.length > 0));
  return full.length > 0 ? full : fail("hold at least one word beside every gap; got none", context);
}

/**
 * A pattern as parts that must all stand in a text, each in one of several ways; the grammar stands at `Indicator` in core.
 *
 * @param source The pattern as written.
 * @param context Synonym lists, and the place for errors.
 * @throws {CoreError} `invalid_codebook`.
 */
export function parsePattern(source: string, context: PatternContext): Pattern {
  const parts = source.replaceAll("...", GAP).split("&");
  if (parts.length > MOST_PARTS) fail(`join at most ${MOST_PARTS} parts with &; got more`, context);
  return parts.map((part) => (part.trim() === "" ? fail(parts.length > 1 ? "hold words on both sides of &; got none" : "hold at least one word; got none", context) : sequencesOf(part.trim(), context)));
}
