import type { Anyone } from '../../../catalog/schema/person.ts';
import { likelyGender } from '../likely-gender.ts';

/**
 * Japanese pages write foreign names in katakana, so a maker without a recorded nationality is foreign if the name is
 * in katakana.
 */
function originOf({ nationality, names }: Anyone): string {
  if (nationality !== undefined) return nationality;
  return /^[\p{Script=Katakana}ー・]+$/u.test(names.ja ?? '') ? 'foreign' : 'JP';
}

/** Makers without a card have sources of their own; co-stars, who are all actors, have none. */
const isPlayer = (person: Anyone): boolean =>
  'occupation' in person ? person.occupation === 'actor' : !('sources' in person);

/** A key shared by people who could be mistaken for one another: only they are choices of the same question. */
export const classOf = (person: Anyone): string =>
  [originOf(person), likelyGender(person) ?? 'unknown', isPlayer(person)].join();
