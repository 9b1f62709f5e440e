import { isPhrase } from './by-chance.ts';
import type { Entry } from './entry.ts';
import type { Near } from './near/near.ts';

/** A long query near to a single title is offered at a lower score: two slips, or a reading with other long vowels. */
const leastAlone = 0.64;
const apart = 0.1;
const longQuery = 8;

export const isNearToOneTitle = ({ query, matches: [first, second] }: Near, entries: readonly Entry[]): boolean =>
  first !== undefined &&
  entries[first.entry]?.kind === 'series' &&
  !query.isName &&
  !isPhrase(query) &&
  query.keys.length >= longQuery &&
  first.score >= leastAlone &&
  (second === undefined || first.score - second.score >= apart);

/**
 * A slip in another spelling of a name ("paku inan" for パク・イナン, 박인환) is more than one slip in ours. A name that hardly
 * anybody has, near to a single person, is offered for it.
 */
const leastLoneName = 0.895;
/** In a million Koreans. */
const fewestStrangers = 1;

export const isNearToOneName = ({ query, matches: [first, second] }: Near): boolean =>
  query.isName &&
  query.script === 'latin' &&
  first !== undefined &&
  first.score >= leastLoneName &&
  (second === undefined || first.score - second.score >= apart) &&
  (query.bearers() ?? 0) < fewestStrangers;
