import type { Text } from '../schema/text.ts';

/**
 * A path to a value in a data file. In a list, a part names the item: its text, or its `id`, `person`, `company`,
 * `group` or `url`. Unlike a position, a name still finds the item after others were added or removed.
 */
export type AmendedPath = readonly string[];

/** One field: its value when the change was proposed, and its new value. Undefined means no value. */
export interface FieldChange {
  readonly path: AmendedPath;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Changes to one data file that belong together. */
export interface Amendment {
  readonly id: string;
  /** The path under data/. */
  readonly file: string;
  /** The record whose `checked` date moves forward, by its path in the file; an empty path means the file itself. */
  readonly record: AmendedPath;
  readonly day: string;
  readonly changes: readonly FieldChange[];
}

/** An amendment that is not served, with the reason that moderators read in Discord. */
export interface SetAside {
  readonly id: string;
  readonly why: Text;
}

/** Thrown if a value has changed since the amendment was proposed. */
export class DoesNotFit extends RangeError {
  readonly why: Text;

  constructor(why: Text) {
    super(why.en);
    this.why = why;
  }
}
