import type { Edit } from "./choose-edits.js";
import type { Counts, ThemeFit } from "./theme-fit.js";

/** An edit that was made: what its theme counted before and after, and the findings that it turned. */
export interface MadeEdit {
  readonly edit: Edit;
  readonly before: Counts;
  readonly after: Counts;
  readonly right: readonly number[];
  readonly wrong: readonly number[];
}

/** Makes edits in their order, each measured over the findings in sight with those before it made. */
export const makeEdits = (fit: ThemeFit, edits: readonly Edit[]): MadeEdit[] =>
  edits.map((edit) => {
    const by = edit.to - edit.from;
    const before = fit.counts;
    const turned = fit.turned(edit.rows, by);
    fit.apply(edit.rows, by);
    return { edit, before, after: fit.counts, ...turned };
  });
