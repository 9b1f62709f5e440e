import type { Item } from '../answer.ts';
import type { Context } from './context.ts';
import { countsAsKorean } from './fits-person.ts';
import type { Row } from './rows.ts';

export const recordOf = (id: string) => ({ is: 'record', id }) as const;
export const creditOf = ({ work, credit: { person } }: Row, show: 'person' | 'work' = 'person'): Item => ({
  is: 'credit',
  work: work.id,
  person,
  show,
});
export const idOf = ({ credit: { person } }: Row): string => person;
export const sourcesOf = (rows: readonly Row[]): string[] => rows.flatMap((row) => row.credit.sources);

/** Koreans first, as the catalog's subject; otherwise in the order of billing. */
export function koreansFirst(rows: readonly Row[], { catalog }: Context): Row[] {
  const isKorean = (row: Row): boolean => countsAsKorean(idOf(row), catalog);
  return [...rows.filter(isKorean), ...rows.filter((row) => !isKorean(row))];
}
