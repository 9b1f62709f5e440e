import type { Anyone } from '../../../catalog/schema/person.ts';

/** A key that is equal for people who could be mistaken for one another. Co-stars have no gender on record. */
export function classOf(person: Anyone): string {
  const record = 'occupation' in person ? person : undefined;
  return [
    person.nationality,
    record?.gender ?? 'unknown',
    record === undefined || record.occupation === 'actor',
  ].join();
}
