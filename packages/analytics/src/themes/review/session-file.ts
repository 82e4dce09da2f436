import { canonicalJson, type Codebook, findHostileInput } from "@redheart/core";
import { CoreError, type CoreIssue } from "@redheart/core/errors";
import { checkSession } from "./check-session.js";
import { type CodingSession, SESSION_VERSION } from "./coding-session.js";

/**
 * A session as text to save: the same session is the same text, a line long.
 *
 * @throws {CoreError} `invalid_value` for a session that does not hold.
 * @example
 * ```ts
 * const session = startSession({ codebook: { id: "services", version: "1", codes: [{ id: "shelter" }] }, coderId: "coder-a", findings: [{ id: "a-1" }] });
 * parseSession(writeSession(session)).coderIds // => ["coder-a"]
 * ```
 */
export const writeSession = (session: CodingSession): string => `${canonicalJson(checkSession(session, "writeSession"))}\n`;

/** Options of {@link parseSession}. */
export interface ParseSessionOptions {
  /** The codebook to go on with; a session of another one or of another version is refused. @defaultValue any */
  readonly codebook?: Pick<Codebook, "id" | "version">;
}

/**
 * Reads a saved session, to go on where it stopped.
 *
 * @param text What {@link writeSession} wrote.
 * @throws {CoreError} `invalid_format` for what is no JSON; `unsupported_version` for another `schemaVersion`; `unknown_reference` for a session of another codebook; `invalid_value` with every other problem in `issues`.
 * @example
 * ```ts
 * parseSession('{"schemaVersion":"2"}') // => throws "unsupported_version"
 * ```
 */
export function parseSession(text: string, { codebook }: ParseSessionOptions = {}): CodingSession {
  const input = parseJson(text);
  const hostile = findHostileInput(input).map(({ code, path, must }): CoreIssue => ({ code, path, message: `parseSession: input must ${must}` }));
  if (hostile[0] !== undefined) throw new CoreError("invalid_value", hostile[0].message, hostile[0].path, { issues: hostile });
  if (typeof input === "object" && input !== null && "schemaVersion" in input && input.schemaVersion !== SESSION_VERSION)
    throw new CoreError("unsupported_version", `parseSession: schemaVersion must be ${SESSION_VERSION}, the one that this version of the library reads; got another`, ["schemaVersion"]);
  const session = checkSession(input, "parseSession");
  if (codebook !== undefined && (codebook.id !== session.codebookId || codebook.version !== session.codebookVersion))
    throw new CoreError("unknown_reference", "parseSession: codebook must be the one of the session, in its version; got another", [codebook.id === session.codebookId ? "codebookVersion" : "codebookId"]);
  return session;
}

function parseJson(text: string): unknown {
  try {
    // Editors may put a byte order mark before the text that they save.
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    // Without its cause: the engine's message quotes the text.
    throw new CoreError("invalid_format", "parseSession: text must be JSON; got another");
  }
}
