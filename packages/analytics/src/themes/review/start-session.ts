import type { Codebook, Finding } from "@redheart/core";
import { checkSession } from "./check-session.js";
import { type CodingSession, SESSION_VERSION } from "./coding-session.js";

/** What {@link startSession} needs. */
export interface SessionStart {
  readonly codebook: Pick<Codebook, "id" | "version" | "codes" | "otherCodeId">;
  /** Pseudonym of the person who codes, never a name. */
  readonly coderId: string;
  /** Findings to code, in the order in which they are to be read. */
  readonly findings: Iterable<Pick<Finding, "id">>;
}

/**
 * Begins the coding of findings by one person; a session is plain data, and every step gives a new one.
 *
 * @param start Codebook, coder and findings.
 * @throws {CoreError} `invalid_value`, with every repeated, malformed or unknown id, and a version that could not be read back, in `issues`.
 * @example
 * ```ts
 * const codebook = { id: "services", version: "1", codes: [{ id: "shelter" }, { id: "police" }] };
 * startSession({ codebook, coderId: "coder-a", findings: [{ id: "a-1" }] }).findingIds // => ["a-1"]
 * ```
 */
export const startSession = ({ codebook, coderId, findings }: SessionStart): CodingSession =>
  checkSession(
    {
      schemaVersion: SESSION_VERSION,
      codebookId: codebook.id,
      codebookVersion: codebook.version,
      codeIds: codebook.codes.map(({ id }) => id),
      ...(codebook.otherCodeId === undefined ? {} : { otherCodeId: codebook.otherCodeId }),
      coderIds: [coderId],
      findingIds: Array.from(findings, ({ id }) => id),
      decisions: [],
    },
    "startSession",
  );
