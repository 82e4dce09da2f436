import { RECORDS, REFERRAL_STATUSES, STATUS_MAPPINGS, TRANSITIONS } from "@redheart/core";

const COLUMNS = ["State", "Steps that may follow", "Records that it takes", "Primero", "FHIR Task"] as const;

const listed = (values: readonly string[], none: string): string => (values.length === 0 ? none : values.join(", "));

/**
 * The referral's states as a Markdown table: what may follow, what is recorded, and what each is called elsewhere.
 * An asterisk marks a state that does not come back from Primero as itself.
 */
export function stateTable(): string {
  const rows = REFERRAL_STATUSES.map((status) => {
    const { primero, fhirTask, lossy } = STATUS_MAPPINGS[status];
    return [status, listed(TRANSITIONS[status], "none: terminal"), listed(RECORDS[status], "none"), `${primero ?? "none"}${lossy ? " *" : ""}`, fhirTask];
  });
  const lines = [COLUMNS, COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [...lines, "", "* lossy: Primero has no word for it, or one that reads back as another state", ""].join("\n");
}
