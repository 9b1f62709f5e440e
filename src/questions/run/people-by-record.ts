import { isActor } from '../../catalog/catalog.ts';
import type { Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { fitsPerson } from './fits.ts';

/** Conditions that an actor's own record answers. */
const ofRecord: ReadonlySet<string> = new Set(['agencies', 'nation', 'gender', 'groups', 'idol', 'born', 'bornIn']);

/** Actors of an agency by their own records: who has no work in Japan belongs to it all the same. */
export function peopleByRecord(where: Where, { catalog }: Context): string[] {
  if (where.agencies === undefined || Object.keys(where).some((key) => !ofRecord.has(key))) return [];
  return [...catalog.people.values()]
    .filter((person) => isActor(person) && fitsPerson(person, where, catalog))
    .map(({ id }) => id);
}
