import type { Label } from "@redheart/core";

/** What a finding must have to be chosen: every condition that is given. A reader can check each by hand. */
export interface Clause {
  /** At least one of these themes. */
  readonly themes?: readonly string[];
  /** Every one of these themes. */
  readonly allThemes?: readonly string[];
  /** None of these themes. */
  readonly withoutThemes?: readonly string[];
  /** A recommendation to at least one of these addressees. */
  readonly addressees?: readonly string[];
  /** At least one of these words or phrases in its text; `*` stands for any ending of a word: `law`, `implement*`, `set up`. */
  readonly words?: readonly string[];
  /** None of these words or phrases in its text. */
  readonly withoutWords?: readonly string[];
}

/** One kind of request under which an audience finds recommendations and the challenges behind them. */
export interface RequestGroup {
  readonly id: string;
  readonly label: Label;
  /** A finding that meets one of these clauses belongs here, unless an earlier group has it. */
  readonly when: readonly Clause[];
}

/** For whom a brief is written: which findings concern them, and how these are grouped. */
export interface Audience {
  readonly id: string;
  readonly label: Label;
  /** Title of the brief. @defaultValue made from the label */
  readonly title?: Label;
  /** Findings that meet one of these clauses concern the audience. */
  readonly select: readonly Clause[];
  /** Addressees that are the audience itself: what was addressed to it by name opens the brief. */
  readonly addressees: readonly string[];
  /** Kinds of request, in the order in which they are shown. @defaultValue one a theme */
  readonly groups?: readonly RequestGroup[];
}
