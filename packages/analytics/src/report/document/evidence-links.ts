import type { Content, Link } from "./block.js";

/** Anchor of a finding in the annex. */
export const findingAnchor = (id: string): string => `finding-${id}`;

const numberOf = (id: string): string => /-[^-]+$/.exec(id)?.[0] ?? "";

/**
 * Links to findings in the annex. After the first id of a meeting only the last part is written, as in `meeting-9-01, -04, -12`.
 *
 * @param ids Finding ids, in the order in which they are shown.
 */
export function evidenceLinks(ids: readonly string[]): Content {
  return ids.flatMap((id, at) => {
    const before = ids[at - 1];
    const number = numberOf(id);
    const isShort = before !== undefined && number !== "" && before.slice(0, -numberOf(before).length) === id.slice(0, -number.length) && numberOf(before) !== "";
    const link: Link = isShort ? { kind: "link", to: findingAnchor(id), text: number, label: id } : { kind: "link", to: findingAnchor(id), text: id };
    return at === 0 ? [link] : [", ", link];
  });
}
