import { dayInJapan } from '../catalog/status.ts';
import type { Period } from '../insights/quiz/board.ts';
import { parseScore, withMore } from './quiz-score.ts';
import type { Board } from './ranking/board.ts';
import type { Change, Store } from './store.ts';

/** The points in all servers of the players who joined that board. Other players have no record here. */
const collection = 'quiz-everywhere';

export const isEverywhere = async (store: Store, player: string): Promise<boolean> =>
  (await store.get(collection, player)) !== undefined;

/** Puts a player on the board of all servers; their points count there from now on. */
export const joinEverywhere = (store: Store, player: string): Promise<void> =>
  store.change(collection, player, (value) =>
    value === undefined
      ? { keep: { value: { points: 0, last: 0, days: {} }, owner: player }, result: undefined }
      : { result: undefined },
  );

export const leaveEverywhere = (store: Store, player: string): Promise<void> =>
  store.change(collection, player, () => ({ erase: true, result: undefined }));

/** Counts points there as well, in the same step, if the player is on the board. */
export const pointsEverywhere = (player: string, more: number, now: number): Change => ({
  collection,
  key: player,
  decide: (value) => {
    const before = parseScore(value);
    return before === undefined
      ? { result: undefined }
      : { keep: { value: withMore(before, more, now), owner: player }, result: undefined };
  },
});

export const boardEverywhere = (period: Period, now: Date): Board => ({
  collection,
  prefix: '',
  period,
  day: dayInJapan(now),
});
