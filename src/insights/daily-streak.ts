/** Consecutive days on which somebody answered the question of the day. */
export interface Streak {
  /** The last day with an answer. */
  readonly last: string;
  readonly length: number;
  readonly best: number;
}

/** The days that had an answerable question. */
export interface OpenDays {
  /** The first day with records. */
  readonly since: string;
  readonly days: readonly string[];
}

/** One missed day in a row is forgiven. */
const forgiven = 1;

/** Days without a question, and days on which the bot was down, do not count. */
const missed = (last: string, today: string, open: OpenDays): number =>
  open.days.filter((day) => day > last && day < today).length;

/** Whether the streak still continues today. A streak that ended before the first day with records does not. */
const goesOn = ({ last }: Streak, today: string, open: OpenDays): boolean =>
  last >= open.since && missed(last, today, open) <= forgiven;

/** The streak as of today, before today's answer. */
export const lengthOn = (streak: Streak | undefined, today: string, open: OpenDays): number =>
  streak !== undefined && goesOn(streak, today, open) ? streak.length : 0;

/** The streak after an answer today. */
export function withAnswer(streak: Streak | undefined, today: string, open: OpenDays): Streak {
  const length = lengthOn(streak, today, open) + 1;
  return { ...streak, last: today, length, best: Math.max(streak?.best ?? 0, length) };
}
