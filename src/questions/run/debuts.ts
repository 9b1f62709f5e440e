import { firstJapanesePart, isActor, when } from '../../catalog/catalog.ts';
import { isWithin, type Where } from '../plans/where.ts';
import type { Context } from './context.ts';
import { fitsPerson } from './fits-person.ts';
import type { Row } from './rows.ts';

/** The actors whose first Japanese work came out in a span, with their part in it, earliest first. */
export function debutsIn(
  where: Where,
  span: NonNullable<Where['debuted']>,
  { catalog }: Context,
): Map<string, readonly Row[]> {
  const fits = fitsPerson(where, catalog);
  const rows = [...catalog.people.values()].flatMap((person): Row[] => {
    if (!isActor(person) || !fits(person)) return [];
    const first = firstJapanesePart(catalog.partsOf(person.id));
    return first === undefined || !isWithin(when(first.series), span)
      ? []
      : [{ work: first.series, credit: first.credit }];
  });
  return new Map(
    rows
      .toSorted((a, b) => when(a.work).localeCompare(when(b.work)))
      .map((row): [string, readonly Row[]] => [row.credit.person, [row]]),
  );
}
