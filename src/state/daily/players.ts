import * as z from 'zod';
import { withAnswer, type OpenDays } from '../../insights/daily-streak.ts';
import type { Store } from '../store.ts';
import { keptObject } from '../kept-object.ts';

const day = z.iso.date();
const count = z.int().min(0);

const dailyAnswer = keptObject({ day, choice: count, isRight: z.boolean() });

/** The stored data of a person who answers the question of the day. */
const dailyPlayer = keptObject({
  /** The last answers, oldest first. */
  answers: z.array(dailyAnswer),
  answered: count,
  right: count,
  streak: keptObject({ last: day, length: count, best: count }),
});

export type DailyAnswer = z.infer<typeof dailyAnswer>;
export type DailyPlayer = z.infer<typeof dailyPlayer>;

const players = 'daily-players';
const mostAnswers = 60;

const parse = (value: unknown): DailyPlayer | undefined => dailyPlayer.safeParse(value).data;

export const answerOf = (player: DailyPlayer | undefined, on: string): DailyAnswer | undefined =>
  player?.answers.find((answer) => answer.day === on);

export async function dailyPlayerOf(store: Store, user: string): Promise<DailyPlayer | undefined> {
  return parse(await store.get(players, user));
}

/** Stores a person's answer of the day, as one step; a second answer changes nothing. */
export function keepAnswer(store: Store, user: string, answer: DailyAnswer, open: OpenDays): Promise<DailyPlayer> {
  return store.change<DailyPlayer>(players, user, (value) => {
    const before = parse(value);
    if (before !== undefined && before.streak.last >= answer.day) return { result: before };
    const after: DailyPlayer = {
      ...before,
      answers: [...(before?.answers ?? []), answer].slice(-mostAnswers),
      answered: (before?.answered ?? 0) + 1,
      right: (before?.right ?? 0) + (answer.isRight ? 1 : 0),
      streak: withAnswer(before?.streak, answer.day, open),
    };
    return { keep: { value: after, owner: user }, result: after };
  });
}
