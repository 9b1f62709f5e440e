import type { Person, Representation } from './schema/person.ts';

/** The current agencies or employers: those that no page reports as ended. */
export const presentAgencies = ({ agencies = [] }: Pick<Person, 'agencies'>): Representation[] =>
  agencies.filter(({ to }) => to === undefined);

/** The day on which a page last named an agency; without one, the agency counts as the oldest. */
const lastNamed = ({ asOf, from }: Representation): string => asOf ?? from ?? '';

/** The current agency that a page named last. Several named on the same day are equals: one in Korea, one in Japan. */
export function latestAgencies(person: Pick<Person, 'agencies'>): Representation[] {
  const present = presentAgencies(person);
  const latest = present.map(lastNamed).reduce((last, one) => (one > last ? one : last), '');
  return present.filter((one) => lastNamed(one) === latest);
}
