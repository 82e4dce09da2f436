/** A finding with the machine's codes and those of one or two readers. */
export interface Judged {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  /** Findings of one group are drawn together: they share a report or a meeting. */
  readonly group: string;
  readonly machine: readonly string[];
  /** Codes by reader. */
  readonly readers: readonly (readonly string[])[];
}
