import * as z from 'zod';
import { withPoints } from '../insights/quiz/board.ts';

/** The points of all time, and those of the last month by day in Japan. */
const score = z.looseObject({
  points: z.int().min(0),
  last: z.int().min(0),
  days: z.record(z.iso.date(), z.int().min(1)).default({}),
});
export type Score = z.infer<typeof score>;

/** Undefined for a record that cannot be read. */
export const parseScore = (value: unknown): Score | undefined => score.safeParse(value).data;

export const withMore = (before: Score | undefined, more: number, now: number): Score => ({
  ...before,
  points: (before?.points ?? 0) + more,
  last: now,
  days: withPoints(before?.days ?? {}, more, new Date(now)),
});
