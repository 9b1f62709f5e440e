import type { Entry } from '../../../src/search/entry.ts';
import type { Random } from './random.ts';

/** A spelling of a record, and the other records that it fits. */
export interface Variant {
  readonly query: string;
  readonly fits?: (entry: Entry) => boolean;
}

/** Spells a record in one way; undefined if that is impossible. */
export type Vary = (entry: Entry, random: Random) => string | Variant | undefined;
