import { firstDay, periods, pointsSince } from '../../insights/quiz/board.ts';
import { parseScore } from '../quiz-score.ts';
import { boardName, rankedCollections } from './board.ts';

/** The place of a value on one board. */
export interface Rank {
  readonly board: string;
  readonly player: string;
  readonly points: number;
  readonly last: number;
}

/**
 * All boards that a value is on, derived from the value alone: of each period at most one, which holds the last day with
 * points. So a board is found by its name, and nothing has to be done when a period ends.
 */
export function ranksOf(name: string, key: string, value: unknown): Rank[] {
  const collection = rankedCollections.find((one) => one === name);
  const score = collection && parseScore(value);
  if (collection === undefined || score === undefined) return [];
  const { points, last, days } = score;
  const prefix = key.slice(0, key.indexOf('.') + 1);
  const player = key.slice(prefix.length);
  const day = Object.keys(days).reduce((latest, one) => (one > latest ? one : latest), '');
  return periods.flatMap((period): Rank[] => {
    if (period !== 'all' && day === '') return [];
    const sum = period === 'all' ? points : pointsSince(days, firstDay(period, day));
    return sum === 0 ? [] : [{ board: boardName({ collection, prefix, period, day }), player, points: sum, last }];
  });
}
