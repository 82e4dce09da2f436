import type { CoreErrorCode, IssuePath } from "@redheart/core/errors";

/** A value of a file, and where it and all that it holds stand: positions in UTF-16 units. */
export interface Located {
  readonly value: unknown;
  readonly at: number;
  /** Whether it was written without quotes and read as other than text: `1.1`, `true`. */
  readonly plain: boolean;
  readonly fields: ReadonlyMap<string | number, LocatedField>;
}

/** A field or list item. */
export interface LocatedField {
  /** Where its name stands; for an item, where the item does. */
  readonly nameAt: number;
  readonly content: Located;
}

/** What stands at a path, or nearest above it where the path leads to nothing. */
export function nearest(root: Located, path: IssuePath): Located {
  let here = root;
  for (const step of path) {
    const field = here.fields.get(step);
    if (field === undefined) break;
    here = field.content;
  }
  return here;
}

/** One problem of a file, before it is put in words: what the file must do, and where (UTF-16 units) it does not. */
export interface FileProblem {
  readonly code: CoreErrorCode;
  readonly must: string;
  readonly at: number;
}
