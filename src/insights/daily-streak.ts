/** A row of days on which somebody answered the question of the day. */
export interface Streak {
  /** The last day with an answer. */
  readonly last: string;
  readonly length: number;
  readonly best: number;
}

/** The days on which there was a question that could be answered. */
export interface OpenDays {
  /** Nothing is known of days before this one. */
  readonly since: string;
  readonly days: readonly string[];
}

/** One missed day in a row is forgiven. */
const forgiven = 1;

/** Days without a question, and those on which the bot was away, count for nothing. */
const missed = (last: string, today: string, open: OpenDays): number =>
  open.days.filter((day) => day > last && day < today).length;

/** Whether a streak still goes on today. Further back than the days that are known, it does not. */
const goesOn = ({ last }: Streak, today: string, open: OpenDays): boolean =>
  last >= open.since && missed(last, today, open) <= forgiven;

/** The streak as it stands today, before today's answer. */
export const lengthOn = (streak: Streak | undefined, today: string, open: OpenDays): number =>
  streak !== undefined && goesOn(streak, today, open) ? streak.length : 0;

/** The streak with an answer of today. */
export function withAnswer(streak: Streak | undefined, today: string, open: OpenDays): Streak {
  const length = lengthOn(streak, today, open) + 1;
  return { ...streak, last: today, length, best: Math.max(streak?.best ?? 0, length) };
}
