import type { Person, Representation } from './schema/person.ts';

/** The agencies or employers that no page says have ended. One that has ended is history, not today's agency. */
export const presentAgencies = ({ agencies = [] }: Pick<Person, 'agencies'>): Representation[] =>
  agencies.filter(({ to }) => to === undefined);
