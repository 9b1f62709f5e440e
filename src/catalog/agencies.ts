import type { Person, Representation } from './schema/person.ts';

/** The agencies or employers whose end no page tells. One that has ended is history, never the agency of today. */
export const presentAgencies = ({ agencies = [] }: Pick<Person, 'agencies'>): Representation[] =>
  agencies.filter(({ to }) => to === undefined);
