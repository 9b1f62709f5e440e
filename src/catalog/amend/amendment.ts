/**
 * A path to a value in a data file. In a list, a part names the item: its text, or its `id`, `person`, `company`, `group`
 * or `url`. Unlike a position, a name still leads to the item after others came or went.
 */
export type AmendedPath = readonly string[];

/** One field: what it said when the change was proposed, and what it says then. Undefined where nothing is there. */
export interface FieldChange {
  readonly path: AmendedPath;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Changes of one data file that belong together. */
export interface Amendment {
  readonly id: string;
  /** Path under data/. */
  readonly file: string;
  /** The record whose day of checking moves on, by its path in the file; the file itself if the path is empty. */
  readonly record: AmendedPath;
  readonly day: string;
  readonly changes: readonly FieldChange[];
}

/** An amendment that is not served, and why. */
export interface SetAside {
  readonly id: string;
  readonly why: string;
}
