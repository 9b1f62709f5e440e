import { isActor } from '../../catalog/catalog.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { fitsPerson, ofPerson } from './fits-person.ts';

/** Conditions that an actor's own record answers, exclusions among them. */
const ofRecord: ReadonlySet<string> = new Set([...ofPerson, 'not']);

/** Actors who fit by their own records: a birthday in April does not need a work in Japan. */
export function peopleByRecord(where: Where, { catalog }: Context): string[] {
  const { people: leftOut = [], groups: _groups, ...otherwise } = where.not ?? {};
  if (!Object.keys(where).every((key) => ofRecord.has(key)) || Object.keys(otherwise).length > 0) return [];
  const fits = fitsPerson(where, catalog);
  return [...catalog.people.values()]
    .filter((person) => isActor(person) && !leftOut.includes(person.id) && fits(person))
    .map(({ id }) => id);
}
