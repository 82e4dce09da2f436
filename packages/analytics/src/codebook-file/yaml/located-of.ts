import { findHostileInput } from "@redheart/core";
import { isAlias, isMap, isScalar, isSeq, type Node, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import type { FileProblem, Located, LocatedField } from "./located.js";

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const startOf = (node: Pick<Node, "range">): number => node.range?.[0] ?? 0;

/** A node's value with positions; adds what may not stand in a file to `problems`. Depth is checked before, so recursion is bounded. */
export function locatedOf(node: ParsedNode, problems: FileProblem[]): Located {
  const at = startOf(node);
  const fields = new Map<string | number, LocatedField>();
  const refuse = (what: string, sign: string): Located => {
    problems.push({ code: "invalid_format", must: `hold no ${what}; a text that begins with ${sign} belongs in quotes`, at });
    return { value: undefined, at, plain: false, fields };
  };
  if (isAlias(node)) return refuse("alias", "*");
  if (node.anchor !== undefined) return refuse("anchor", "&");
  if (node.tag !== undefined) return refuse("tag", "!");
  if (isScalar(node)) {
    const [hostile] = findHostileInput(node.value);
    if (hostile !== undefined) problems.push({ code: hostile.code, must: `in each value ${hostile.must}`, at });
    return { value: node.value, at, plain: typeof node.value !== "string", fields };
  }
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const content = locatedOf(item, problems);
      fields.set(index, { nameAt: content.at, content });
    }
    return { value: [...fields.values()].map(({ content }) => content.value), at, plain: false, fields };
  }
  if (isMap(node)) addFields(node, fields, problems);
  return { value: Object.fromEntries([...fields].map(([name, { content }]) => [name, content.value])), at, plain: false, fields };
}

function addFields(map: YAMLMap.Parsed, fields: Map<string | number, LocatedField>, problems: FileProblem[]): void {
  for (const { key, value } of map.items) {
    const nameAt = startOf(key);
    const name: unknown = isScalar(key) && key.anchor === undefined && key.tag === undefined ? nameOf(key) : undefined;
    if (typeof name !== "string") problems.push({ code: "invalid_format", must: "name fields by plain words", at: nameAt });
    else if (PROTOTYPE_KEYS.has(name)) problems.push({ code: "unknown_field", must: "hold no field beyond those of a codebook; got one", at: nameAt });
    else if (fields.has(name)) problems.push({ code: "duplicate_id", must: "name a field once in each place; got one a second time", at: nameAt });
    else fields.set(name, { nameAt, content: value === null ? { value: null, at: nameAt, plain: true, fields: new Map() } : locatedOf(value, problems) });
  }
}

/** A field's name as written: `2` and `no` are names too. */
const nameOf = ({ value, source }: Scalar.Parsed): string => (typeof value === "string" ? value : source);
