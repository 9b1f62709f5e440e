import { describe, expect, test } from 'vitest';
import { deadlineOf, grace } from '../../../src/insights/quiz/timer.ts';
import { answer, hint, mayAnswer, next, skip, stop } from '../../../src/insights/quiz/turn.ts';
import { game, question, start } from './small-game.ts';

const yuki = { id: 'yuki', isModerator: false };
const timed = () => game(3, { time: 10 });
const last = start + 10_000 + grace - 1;

describe('GIVEN a question with ten seconds', () => {
  test('WHEN it is answered in time, or a second later on the way, THEN it counts', () => {
    expect(deadlineOf(timed())).toBe(start + 10_000);
    expect(answer(timed(), 1, 'ann', 'right', last).outcome.verdict).toBe('right');
    expect(mayAnswer(timed(), 1, 'ann', last).outcome.verdict).toBe('open');
  });

  test.each([
    ['a right answer', () => answer(timed(), 1, 'ann', 'right', last + 1)],
    ['a wrong answer', () => answer(timed(), 1, 'ann', 'wrong', last + 1)],
    ['the form for an answer', () => mayAnswer(timed(), 1, 'ann', last + 1)],
    ['a hint', () => hint(timed(), 1, yuki, last + 1)],
    ['skipping', () => skip(timed(), 1, yuki, last + 1)],
  ])('WHEN the time is over THEN %s ends the round for nobody, and counts for nobody', (_what, turn) => {
    const { game: after, outcome } = turn();
    expect(outcome).toEqual({ verdict: 'timeout', isOver: false });
    expect(after).toMatchObject({ state: 'answered', winners: [], tried: [], players: [], points: {}, silent: 1 });
  });

  test('WHEN it was answered THEN a right answer within two seconds shares the points, also after the deadline', () => {
    const won = answer(timed(), 1, 'ann', 'right', last).game;
    expect(answer(won, 1, 'bea', 'right', last + 2000).outcome.verdict).toBe('shared');
  });

  test('WHEN nobody answers three in a row THEN the game is over', () => {
    let [now, at] = [game(9, { time: 10 }), last + 1];
    for (const round of [1, 2]) {
      now = next(answer(now, round, 'ann', 'right', at).game, round, yuki, question(), at).game;
      at += 10_000 + grace;
    }
    expect(answer(now, 3, 'ann', 'right', at).outcome).toEqual({ verdict: 'timeout', isOver: true });
  });

  test('WHEN the starter stops THEN the time does not matter', () => {
    expect(stop(timed(), 1, yuki, last + 1).outcome.verdict).toBe('stopped');
  });
});

test('GIVEN a game without a time THEN a question stays open', () => {
  expect(deadlineOf(game())).toBeUndefined();
  expect(answer(game(), 1, 'ann', 'right', start + 86_400_000).outcome.verdict).toBe('right');
});
