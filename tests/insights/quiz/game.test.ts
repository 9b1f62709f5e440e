import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answer,
  discard,
  endsGame,
  freeAfter,
  idleAfter,
  isIdle,
  mostRounds,
  newGame,
  next,
  skip,
  standings,
  stop,
  type Game,
  type Turn,
} from '../../../src/insights/quiz/game.ts';

const start = 1_800_000_000_000;
const game = (rounds = 3): Game =>
  newGame({ seed: 12345, theme: 'mixed', rounds, language: 'en', starter: 'yuki' }, start);
const yuki = { id: 'yuki', isModerator: false };
const minho = { id: 'minho', isModerator: false };
const moderator = { id: 'mod', isModerator: true };

describe('a round', () => {
  test('GIVEN an open round WHEN somebody is right THEN the point is theirs, and nobody else gets it', () => {
    const won = answer(game(), 1, 'minho', true, start + 1);
    expect(won.outcome).toEqual({ verdict: 'right', isOver: false });
    expect(won.game.points).toEqual({ minho: 1 });
    const late = answer(won.game, 1, 'ann', true, start + 1);
    expect(late.outcome).toEqual({ verdict: 'late', winner: 'minho' });
    expect(late.game).toBe(won.game);
  });

  test('GIVEN a wrong press WHEN the same person tries again THEN the try is used up, in this round only', () => {
    const wrong = answer(game(), 1, 'minho', false, start);
    expect(wrong.outcome).toEqual({ verdict: 'wrong' });
    expect(answer(wrong.game, 1, 'minho', true, start).outcome).toEqual({ verdict: 'tried' });
    const others = answer(wrong.game, 1, 'yuki', true, start);
    const second = next(others.game, 1, yuki, start).game;
    expect(answer(second, 2, 'minho', true, start).outcome.verdict).toBe('right');
  });

  test.each([
    ['an earlier round', 1],
    ['a round that is not yet', 3],
    ['no round', 0],
  ])('GIVEN round 2 WHEN a button of %s is pressed THEN nothing happens', (_what, round) => {
    const second = next(skip(game(), 1, yuki, start).game, 1, yuki, start).game;
    for (const turn of [
      answer(second, round, 'minho', true, start),
      skip(second, round, moderator, start),
      discard(second, round, start),
      next(second, round, moderator, start),
      stop(second, round, moderator, start),
    ])
      expect(turn).toEqual({ game: second, outcome: { verdict: 'past' } });
  });

  test('GIVEN a skipped or void round WHEN somebody presses THEN they are late, behind nobody', () => {
    for (const turn of [skip(game(), 1, yuki, start), discard(game(), 1, start)])
      expect(answer(turn.game, 1, 'minho', true, start).outcome).toEqual({ verdict: 'late', winner: undefined });
  });

  test('GIVEN the last round THEN its end ends the game, however it came', () => {
    for (const turn of [
      answer(game(1), 1, 'minho', true, start),
      skip(game(1), 1, yuki, start),
      discard(game(1), 1, start),
      stop(game(5), 1, yuki, start),
    ])
      expect(endsGame(turn.outcome)).toBe(true);
    expect(endsGame(answer(game(2), 1, 'minho', true, start).outcome)).toBe(false);
  });
});

describe('who may go on or stop', () => {
  const moves: readonly (readonly [string, (who: typeof yuki, now: number) => Turn])[] = [
    ['skip', (who, now) => skip(game(), 1, who, now)],
    ['stop', (who, now) => stop(game(), 1, who, now)],
    ['next', (who, now) => next(answer(game(), 1, 'ann', true, start).game, 1, who, now)],
  ];

  test.each(moves)('GIVEN %s THEN who started and moderators may at once', (_what, move) => {
    for (const who of [yuki, moderator]) expect(move(who, start).outcome.verdict).not.toBe('wait');
  });

  test.each(moves)('GIVEN %s by somebody else THEN after 60 seconds, not a millisecond before', (_what, move) => {
    expect(move(minho, start + freeAfter - 1).outcome).toEqual({ verdict: 'wait', from: start + freeAfter });
    expect(move(minho, start + freeAfter).outcome.verdict).not.toBe('wait');
    expect(freeAfter).toBe(60_000);
  });
});

describe('a game left alone', () => {
  test('GIVEN 10 minutes without a press THEN it is idle, not a millisecond before', () => {
    expect(idleAfter).toBe(600_000);
    expect(isIdle(game(), start + idleAfter - 1)).toBe(false);
    expect(isIdle(game(), start + idleAfter)).toBe(true);
  });

  test('GIVEN even a wrong press THEN the ten minutes begin anew', () => {
    const wrong = answer(game(), 1, 'minho', false, start + 1000).game;
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

const people = ['yuki', 'minho', 'ann', 'mod'] as const;
const act = fc.record({
  what: fc.constantFrom('right', 'wrong', 'skip', 'next', 'stop', 'void'),
  who: fc.constantFrom(...people),
  round: fc.integer({ min: 0, max: 4 }),
  after: fc.integer({ min: 0, max: 90_000 }),
});

test('GIVEN any presses by anybody at any time THEN the game agrees with a scoreboard kept by hand', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      let now = start;
      let current = game();
      // By hand: the open round, who was wrong in it, when it last changed, and whose points there are.
      let round = 1;
      let isOpen = true;
      let changed = start;
      let wrong = new Set<string>();
      const points = new Map<string, number>();
      for (const { what, who, round: pressed, after } of acts) {
        now += after;
        const player = { id: who, isModerator: who === 'mod' };
        const may = who === 'mod' || who === 'yuki' || now - changed >= 60_000;
        const fits = pressed === round;
        const plays: Record<typeof what, () => Turn> = {
          right: () => answer(current, pressed, who, true, now),
          wrong: () => answer(current, pressed, who, false, now),
          skip: () => skip(current, pressed, player, now),
          next: () => next(current, pressed, player, now),
          stop: () => stop(current, pressed, player, now),
          void: () => discard(current, pressed, now),
        };
        const { game: after_, outcome } = plays[what]();
        current = after_;
        if (endsGame(outcome)) {
          expect(fits && (what === 'stop' ? may : isOpen && round === 3)).toBe(true);
          return;
        }
        const closes = what === 'right' ? !wrong.has(who) : what === 'void' || (what === 'skip' && may);
        if (fits && isOpen && closes) {
          if (what === 'right') points.set(who, (points.get(who) ?? 0) + 1);
          [isOpen, changed] = [false, now];
        } else if (fits && isOpen && what === 'wrong') {
          wrong.add(who);
        } else if (fits && !isOpen && what === 'next' && may) {
          [isOpen, changed, round, wrong] = [true, now, round + 1, new Set()];
        }
        expect([current.round, current.state, current.points]).toEqual([
          round,
          isOpen ? 'asked' : 'answered',
          Object.fromEntries(points),
        ]);
      }
    }),
    { numRuns: 1000 },
  );
});
