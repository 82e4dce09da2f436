// One way of the match stage in a process of its own; its name and the task's file are its arguments.
import { readFileSync } from "node:fs";
import { type CodableFinding, codeColumns, codeFindings, type ThemeCoder } from "@redheart/analytics";
import { answerRounds } from "../own-process.js";
import { type MatchTask, toldMatches } from "./match-task.js";
import { benchCoder, KEEP, matchesOf, matchesOfCodings, NEGATION } from "./ours.js";
import { modernAhoCorasick, monyoneFast, type TextMatcher } from "./peers/npm-peers.js";

const [way, file] = process.argv.slice(2) as [string, string];
const { texts } = JSON.parse(readFileSync(file, "utf8")) as MatchTask;

const inColumns = (coder: ThemeCoder): Promise<void> => {
  const findings = texts.map((text) => ({ text }));
  return answerRounds(() => codeColumns(findings, coder), (columns) => toldMatches(matchesOf(texts, columns)));
};
const asCodings = (coder: ThemeCoder): Promise<void> => {
  const findings = texts.map((text, at) => ({ text, id: String(at) })) as unknown as readonly CodableFinding[];
  return answerRounds(() => codeFindings(findings, coder), (codings) => toldMatches(matchesOfCodings(texts, codings)));
};
const byPeer = (match: TextMatcher): Promise<void> => answerRounds(() => match(texts), toldMatches);

const WAYS: Readonly<Record<string, () => Promise<void>>> = {
  "negation-columns": () => inColumns(benchCoder(NEGATION)),
  "keep-columns": () => inColumns(benchCoder(KEEP)),
  "negation-codings": () => asCodings(benchCoder(NEGATION)),
  monyone: () => byPeer(monyoneFast()),
  modern: () => byPeer(modernAhoCorasick()),
};
await WAYS[way]?.();
