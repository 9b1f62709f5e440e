import * as z from 'zod';
import { firstDay, pointsSince, withPoints, type Period } from '../insights/quiz/board.ts';
import type { Standing } from '../insights/quiz/game.ts';
import type { Change, Store } from './store.ts';

/** The points of all time, and those of the last month by day in Japan. */
const score = z.strictObject({
  points: z.int().min(1),
  last: z.int().min(0),
  days: z.record(z.string(), z.int().min(1)).default({}),
});

const scores = 'quiz-scores';

/** Scores count per server, or per person where there is no server. */
export type Arena = { readonly server: string } | { readonly person: string };

const prefixOf = (arena: Arena): string => ('server' in arena ? `${arena.server}.` : `own-${arena.person}.`);

/** The player who gets the points for a right answer, and where it counts. */
export interface Scorer {
  readonly arena: Arena;
  readonly player: string;
  readonly now: number;
}

/** The change that counts points; it is stored together with the turn that won them. */
export const pointsFor = ({ arena, player, now }: Scorer, more: number): Change => ({
  collection: scores,
  key: `${prefixOf(arena)}${player}`,
  decide: (value) => {
    const before = score.safeParse(value).data;
    const points = (before?.points ?? 0) + more;
    const days = withPoints(before?.days ?? {}, more, new Date(now));
    return { keep: { value: { points, last: now, days }, owner: player }, result: undefined };
  },
});

/** The scores of a period, most points first. Of equal scores, the earlier one comes first. */
export async function scoresIn(
  store: Store,
  arena: Arena,
  period: Period = 'all',
  now = new Date(),
): Promise<Standing[]> {
  const prefix = prefixOf(arena);
  const first = firstDay(period, now);
  return (await store.list(scores, prefix))
    .flatMap(({ key, value }) => {
      const parsed = score.safeParse(value).data;
      if (parsed === undefined) return [];
      const points = period === 'all' ? parsed.points : pointsSince(parsed.days, first);
      return points === 0 ? [] : [{ player: key.slice(prefix.length), points, last: parsed.last }];
    })
    .toSorted((a, b) => b.points - a.points || a.last - b.last || a.player.localeCompare(b.player))
    .map(({ player, points }) => ({ player, points }));
}
