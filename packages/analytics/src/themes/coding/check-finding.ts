import { CoreError, type IssuePath } from "@redheart/core/errors";

const isText = (value: unknown): boolean => typeof value === "string";

/**
 * Refuses what a coder cannot read, as findings that no schema has checked may hold.
 *
 * @param finding What stands as finding `number`.
 * @param options.hasId Whether it must have an id, by which its codings name it.
 * @throws {CoreError} `invalid_type`, without what it holds.
 */
export function checkFinding(finding: unknown, number: number, { caller, hasId = false }: { readonly caller: string; readonly hasId?: boolean }): void {
  const wrong = (what: string, ...path: IssuePath): CoreError => new CoreError("invalid_type", `${caller}: ${what}; got another kind of value`, ["findings", number, ...path]);
  if (typeof finding !== "object" || finding === null) throw wrong("a finding must be an object");
  const { id, text, language } = finding as { readonly id?: unknown; readonly text?: unknown; readonly language?: unknown };
  if (hasId && !isText(id)) throw wrong("id must be a text", "id");
  if (!isText(text)) throw wrong("text must be a text", "text");
  if (language !== undefined && !isText(language)) throw wrong("language must be a text", "language");
}
