import { firstDay, pointsSince } from '../../src/insights/quiz/board.ts';
import { parseScore } from '../../src/state/quiz-score.ts';
import type { Board, Ranking } from '../../src/state/ranking/board.ts';
import type { Store } from '../../src/state/store.ts';

/** What a look at a board shows, counted from every score that is kept. */
export async function naiveRanking(
  store: Store,
  { collection, prefix, period, day }: Board,
  most: number,
  player: string,
): Promise<Ranking> {
  const all = (await store.list(collection, prefix)).flatMap(({ key, value }) => {
    const score = parseScore(value);
    if (score === undefined || key.slice(0, key.indexOf('.') + 1) !== prefix) return [];
    const points = period === 'all' ? score.points : pointsSince(score.days, firstDay(period, day));
    return points === 0 ? [] : [{ player: key.slice(prefix.length), points, last: score.last }];
  });
  const rows = all
    .toSorted((a, b) => b.points - a.points || a.last - b.last || (a.player < b.player ? -1 : 1))
    .map((row) => ({
      player: row.player,
      points: row.points,
      place: 1 + all.filter(({ points }) => points > row.points).length,
    }));
  return { top: rows.slice(0, most), own: rows.find((row) => row.player === player) };
}
