import { expect, test } from 'vitest';
import { levelAfter } from '../../../src/insights/quiz/endless.ts';
import { answer, discard, next, skip } from '../../../src/insights/quiz/turn.ts';
import { game, question, start } from './small-game.ts';

const yuki = { id: 'yuki', isModerator: false };
const endless = () => game(5, { mode: 'endless' });
type Round = 'won' | 'lost' | 'void';

/** An endless game after these rounds, each of which somebody tried to answer. */
function after(rounds: readonly Round[]) {
  let now = endless();
  let isOver = false;
  for (const how of rounds) {
    if (isOver) throw new Error('the game is over');
    const missed = ['ann', 'bea'].reduce((one, who) => answer(one, one.round, who, 'wrong', start).game, now);
    const turn =
      how === 'won'
        ? answer(missed, now.round, 'yuki', 'right', start)
        : how === 'lost'
          ? skip(missed, now.round, yuki, start)
          : discard(missed, now.round, start);
    isOver = 'isOver' in turn.outcome && turn.outcome.isOver;
    now = isOver ? turn.game : next(turn.game, turn.game.round, yuki, question(), start).game;
  }
  return { now, isOver };
}

test.each([
  [['lost', 'lost'], false],
  [['lost', 'lost', 'lost'], true],
  [['lost', 'won', 'lost', 'won', 'won', 'lost'], true],
  [['lost', 'void', 'void', 'lost'], false],
  [Array.from({ length: 40 }, () => 'won' as const), false],
] as const)('GIVEN the rounds %j of an endless game THEN it is over: %s', (rounds, isOver) => {
  expect(after(rounds).isOver).toBe(isOver);
});

test('GIVEN three rounds that nobody tried THEN the game is over, as any other', () => {
  let now = endless();
  for (const round of [1, 2]) now = next(skip(now, round, yuki, start).game, round, yuki, question(), start).game;
  expect(skip(now, 3, yuki, start).outcome).toEqual({ verdict: 'skipped', isOver: true });
});

test.each([
  ['fans', 4, 'fans'],
  ['fans', 5, 'connoisseurs'],
  ['fans', 9, 'connoisseurs'],
  ['fans', 10, 'experts'],
  ['fans', 50, 'experts'],
  ['connoisseurs', 5, 'experts'],
  ['experts', 5, 'experts'],
] as const)(
  'GIVEN an endless game from %s with %i right answers THEN the next question is for %s',
  (first, right, level) => {
    expect(levelAfter(first, right)).toBe(level);
  },
);
