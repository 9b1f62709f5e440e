import { describe, expect, test } from 'vitest';
import { idleAfter, isIdle, standings } from '../../../src/insights/quiz/game.ts';
import { mostRounds } from '../../../src/insights/quiz/options.ts';
import { answer } from '../../../src/insights/quiz/turn.ts';
import { game, start } from './small-game.ts';

describe('a game left alone', () => {
  test('GIVEN 10 minutes without a press THEN it is idle, not a millisecond before', () => {
    expect(idleAfter).toBe(600_000);
    expect(isIdle(game(), start + idleAfter - 1)).toBe(false);
    expect(isIdle(game(), start + idleAfter)).toBe(true);
  });

  test('GIVEN even a wrong press THEN the ten minutes start over', () => {
    const wrong = answer(game(), 1, 'minho', 'wrong', start + 1000).game;
    expect(isIdle(wrong, start + idleAfter)).toBe(false);
    expect(isIdle(wrong, start + 1000 + idleAfter)).toBe(true);
  });
});

test.each([
  [0, 1],
  [-5, 1],
  [1, 1],
  [mostRounds, mostRounds],
  [mostRounds + 1, mostRounds],
  [2.9, 2],
])('GIVEN %d rounds asked for THEN the game has %d', (asked, rounds) => {
  expect(game(asked).rounds).toBe(rounds);
});

test('GIVEN a tie THEN the standings are in order of points, then of id', () => {
  expect(standings({ points: { b: 1, c: 2, a: 1 } }).map(({ player }) => player)).toEqual(['c', 'a', 'b']);
});
