import { boardEverywhere } from '../../src/state/quiz-everywhere.ts';
import { boardIn, type Arena } from '../../src/state/quiz-scores.ts';
import type { Board } from '../../src/state/ranking/board.ts';
import type { Period } from '../../src/insights/quiz/board.ts';
import type { Store } from '../../src/state/store.ts';

const rowsOf = async (store: Store, board: Board) => (await store.ranking(board, 1000, 'nobody')).top;

/** All rows of an arena's board. */
export const rowsIn = (store: Store, arena: Arena, period: Period = 'all', now = new Date()) =>
  rowsOf(store, boardIn(arena, period, now));

/** All rows of the board of all servers. */
export const rowsEverywhere = (store: Store, period: Period, now: Date) => rowsOf(store, boardEverywhere(period, now));
