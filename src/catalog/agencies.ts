import type { Person, Representation } from './schema/person.ts';

/** The current agencies or employers: those that no page reports as ended. */
export const presentAgencies = ({ agencies = [] }: Pick<Person, 'agencies'>): Representation[] =>
  agencies.filter(({ to }) => to === undefined);
