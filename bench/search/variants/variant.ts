import type { Entry } from '../../../src/search/entry.ts';
import type { Random } from './random.ts';

/** A spelling of a record, and further records that answer it: those that the spelling fits as well. */
export interface Variant {
  readonly query: string;
  readonly fits?: (entry: Entry) => boolean;
}

/** Spells a record in one way; undefined where it cannot be spelt so. */
export type Vary = (entry: Entry, random: Random) => string | Variant | undefined;
