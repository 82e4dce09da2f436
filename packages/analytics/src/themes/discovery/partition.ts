/** Label of a row that belongs to no cluster. */
export const UNASSIGNED = -1;
