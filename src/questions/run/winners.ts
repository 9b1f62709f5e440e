import type { Where } from '../plans/where.ts';
import { notesOfWinner } from './awards.ts';
import type { Context } from './context.ts';
import { peopleOf, type Row } from './rows.ts';

/** The people whom a note on a prize names, with their parts in those works. */
export function winnersOf(where: Where, context: Context): Map<string, readonly Row[]> {
  const won = new Map<string, readonly Row[]>();
  for (const [id, rows] of peopleOf(where, context)) {
    const theirs = rows.filter(({ work }) => notesOfWinner(work, id, where, context.catalog).length > 0);
    if (theirs.length > 0) won.set(id, theirs);
  }
  return won;
}
