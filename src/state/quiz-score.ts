import * as z from 'zod';
import { firstDay, pointsSince, withPoints, type Period } from '../insights/quiz/board.ts';
import type { Standing } from '../insights/quiz/game.ts';

/** The points of all time, and those of the last month by day in Japan. */
export const score = z.strictObject({
  points: z.int().min(0),
  last: z.int().min(0),
  days: z.record(z.string(), z.int().min(1)).default({}),
});
export type Score = z.infer<typeof score>;

export const withMore = (before: Score | undefined, more: number, now: number): Score => ({
  points: (before?.points ?? 0) + more,
  last: now,
  days: withPoints(before?.days ?? {}, more, new Date(now)),
});

/** A player's row on the board of a period. */
interface Row extends Standing {
  readonly last: number;
}

/** No row for a player without points in the period, nor for a record that cannot be read. */
export function pointsIn(player: string, value: unknown, period: Period, now: Date): Row[] {
  const parsed = score.safeParse(value).data;
  if (parsed === undefined) return [];
  const points = period === 'all' ? parsed.points : pointsSince(parsed.days, firstDay(period, now));
  return points === 0 ? [] : [{ player, points, last: parsed.last }];
}

/** Most points first. Of equal scores, the earlier one comes first. */
export const inOrderOfPoints = (rows: readonly Row[]): Standing[] =>
  rows
    .toSorted((a, b) => b.points - a.points || a.last - b.last || a.player.localeCompare(b.player))
    .map(({ player, points }) => ({ player, points }));
