import * as z from 'zod';
import { dayInJapan } from '../../catalog/status.ts';
import { addDays, millisecondsInHour } from '../../catalog/calendar.ts';
import type { OpenDays } from '../../insights/daily-streak.ts';
import type { Store } from '../store.ts';
import type { DailyQuestion } from './questions.ts';
import { keptObject } from '../kept-object.ts';

const uptime = keptObject({
  /** The last sign of life of the bot, in milliseconds since 1970. */
  last: z.number(),
  /** The days in Japan that count against nobody's streak, oldest first. */
  excused: z.array(z.iso.date()),
});

const collection = 'daily';
const key = 'uptime';
const mostKept = 60;

/** A day on which the bot was away for so long at a time is nobody's fault. */
export const awayMilliseconds = millisecondsInHour;

type Uptime = z.infer<typeof uptime>;

const parse = (value: unknown): Uptime | undefined => uptime.safeParse(value).data;

function daysBetween(from: number, to: number): string[] {
  const days: string[] = [];
  for (let day = dayInJapan(new Date(from)); day <= dayInJapan(new Date(to)); day = addDays(day, 1)) days.push(day);
  return days.slice(-mostKept);
}

const merged = (excused: readonly string[], more: readonly string[]): string[] =>
  [...new Set([...excused, ...more])].toSorted().slice(-mostKept);

/** Says that the bot runs, and excuses the days on which it did not. */
export async function noteUptime(store: Store, now: Date): Promise<void> {
  await store.change(collection, key, (value) => {
    const before = parse(value);
    const instant = now.getTime();
    const wasAway = before !== undefined && instant - before.last >= awayMilliseconds;
    const excused = merged(before?.excused ?? [], wasAway ? daysBetween(before.last, instant) : []);
    return { keep: { value: { ...before, last: Math.max(instant, before?.last ?? 0), excused } }, result: undefined };
  });
}

/** Takes a day out of the count, because its question can no longer be answered. */
export async function excuse(store: Store, day: string, now: Date): Promise<void> {
  await store.change(collection, key, (value) => {
    const before = parse(value) ?? { last: now.getTime(), excused: [] };
    const excused = merged(before.excused, [day]);
    return { keep: { value: { ...before, excused } }, result: undefined };
  });
}

/** The days that count: those with a question on which the bot was there. */
export async function openDays(store: Store, questions: readonly DailyQuestion[]): Promise<OpenDays> {
  const excused = new Set(parse(await store.get(collection, key))?.excused);
  const days = questions.map(({ day }) => day);
  return { since: days[0] ?? '', days: days.filter((day) => !excused.has(day)) };
}
