import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { freeAfter, sharedWithin, type Game } from '../../../src/insights/quiz/game.ts';
import {
  answer,
  discard,
  endsGame,
  hint,
  isFinished,
  next,
  skip,
  stop,
  type Turn,
} from '../../../src/insights/quiz/turn.ts';
import { game, question, start } from './small-game.ts';

const yuki = { id: 'yuki', isModerator: false };
const minho = { id: 'minho', isModerator: false };
const moderator = { id: 'mod', isModerator: true };

/** The second round, after Yuki won the first and others were wrong in it. */
const afterFirst = (others: readonly string[]): Game => {
  const first = others.reduce((now, who) => answer(now, 1, who, 'wrong', start).game, game());
  return next(answer(first, 1, 'yuki', 'right', start).game, 1, yuki, question(), start).game;
};

const skipped = (now: Game): Turn => skip(now, now.round, yuki, start);
const after = (turn: Turn): Game => next(turn.game, turn.game.round, yuki, question(), start).game;

describe('a round', () => {
  test('GIVEN an open round WHEN somebody is right THEN the two points are theirs, and the round is over', () => {
    const won = answer(game(), 1, 'minho', 'right', start + 1);
    expect(won.outcome).toEqual({ verdict: 'right', isOver: false });
    expect(won.game).toMatchObject({ state: 'answered', winners: ['minho'], points: { minho: 2 } });
  });

  test('GIVEN a right press within two seconds of the first THEN both have the points, not a millisecond later', () => {
    const won = answer(game(), 1, 'minho', 'right', start).game;
    const shared = answer(won, 1, 'ann', 'right', start + sharedWithin);
    expect(shared.outcome).toEqual({ verdict: 'shared', isOver: false });
    expect(shared.game.points).toEqual({ minho: 2, ann: 2 });
    const late = answer(won, 1, 'ann', 'right', start + sharedWithin + 1);
    expect(late).toEqual({ game: won, outcome: { verdict: 'late', winners: ['minho'] } });
  });

  test('GIVEN the two seconds THEN neither a wrong press, nor a used-up try, nor a second press of the winner has points', () => {
    const missed = answer(game(), 1, 'ann', 'wrong', start).game;
    const won = answer(missed, 1, 'minho', 'right', start).game;
    for (const [who, isRight] of [
      ['bea', false],
      ['ann', true],
      ['minho', true],
    ] as const)
      expect(answer(won, 1, who, isRight ? 'right' : 'wrong', start + 1)).toEqual({
        game: won,
        outcome: { verdict: 'late', winners: ['minho'] },
      });
  });

  test('GIVEN a hint THEN a right press is worth one point, in this round only, and there is no second hint', () => {
    const hinted = hint(game(), 1, yuki, start);
    expect(hinted.outcome).toEqual({ verdict: 'hinted' });
    expect(hint(hinted.game, 1, yuki, start).outcome).toEqual({ verdict: 'past' });
    const won = answer(hinted.game, 1, 'minho', 'right', start).game;
    const second = next(won, 1, yuki, question(), start).game;
    expect(answer(second, 2, 'minho', 'right', start).game.points).toEqual({ minho: 3 });
  });

  test('GIVEN a game for one WHEN the press is wrong THEN the round is over at once', () => {
    const missed = answer(game(2, { isAlone: true }), 1, 'yuki', 'wrong', start);
    expect(missed.outcome).toEqual({ verdict: 'missed', isOver: false });
    expect(next(missed.game, 1, yuki, question(), start).outcome.verdict).toBe('asked');
  });

  test('GIVEN a server in which one person alone has played WHEN they are wrong in round two THEN nobody waits', () => {
    expect(answer(afterFirst([]), 2, 'yuki', 'wrong', start).outcome.verdict).toBe('missed');
    expect(answer(afterFirst([]), 2, 'ann', 'wrong', start).outcome.verdict).toBe('wrong');
    expect(answer(afterFirst(['ann']), 2, 'yuki', 'wrong', start).outcome.verdict).toBe('wrong');
  });

  test('GIVEN three rounds in a row without a try THEN the game is over, and any try resets the count', () => {
    const second = after(skipped(after(skipped(game(9)))));
    expect(skipped(second).outcome).toEqual({ verdict: 'skipped', isOver: true });
    const tried = answer(second, 3, 'ann', 'wrong', start).game;
    expect(skipped(tried).outcome).toEqual({ verdict: 'skipped', isOver: false });
  });

  test('GIVEN a wrong press WHEN the same person tries again THEN the try is used up, in this round only', () => {
    const wrong = answer(game(), 1, 'minho', 'wrong', start);
    expect(wrong.outcome).toEqual({ verdict: 'wrong' });
    expect(answer(wrong.game, 1, 'minho', 'right', start).outcome).toEqual({ verdict: 'tried' });
    const others = answer(wrong.game, 1, 'yuki', 'right', start);
    const second = next(others.game, 1, yuki, question(), start).game;
    expect(answer(second, 2, 'minho', 'right', start).outcome.verdict).toBe('right');
  });

  test.each([
    ['an earlier round', 1],
    ['a round that is not yet', 3],
    ['no round', 0],
  ])('GIVEN round 2 WHEN a button of %s is pressed THEN nothing happens', (_what, round) => {
    const second = next(skip(game(), 1, yuki, start).game, 1, yuki, question(), start).game;
    for (const turn of [
      answer(second, round, 'minho', 'right', start),
      skip(second, round, moderator, start),
      discard(second, round, start),
      next(second, round, moderator, question(), start),
      stop(second, round, moderator, start),
    ])
      expect(turn).toEqual({ game: second, outcome: { verdict: 'past' } });
  });

  test('GIVEN a skipped or void round WHEN somebody presses THEN they are late, behind nobody', () => {
    for (const turn of [skip(game(), 1, yuki, start), discard(game(), 1, start)])
      expect(answer(turn.game, 1, 'minho', 'right', start).outcome).toEqual({ verdict: 'late', winners: [] });
  });

  test('GIVEN the last round THEN its end ends the game, however it came', () => {
    for (const turn of [
      skip(game(1), 1, yuki, start),
      discard(game(1), 1, start),
      answer(game(1, { isAlone: true }), 1, 'yuki', 'wrong', start),
      stop(game(5), 1, yuki, start),
    ])
      expect(endsGame(turn.outcome)).toBe(true);
    expect(endsGame(skip(game(2), 1, yuki, start).outcome)).toBe(false);
  });

  test('GIVEN a right answer in the last round THEN the game is finished, and kept for who shares the point', () => {
    const won = answer(game(1), 1, 'minho', 'right', start);
    expect([won.outcome, isFinished(won.game), endsGame(won.outcome)]).toEqual([
      { verdict: 'right', isOver: true },
      true,
      false,
    ]);
    expect(answer(won.game, 1, 'ann', 'right', start + 1).outcome).toEqual({ verdict: 'shared', isOver: true });
    expect(isFinished(answer(game(2), 1, 'minho', 'right', start).game)).toBe(false);
  });
});

describe('who may go on or stop', () => {
  const moves: readonly (readonly [string, (who: typeof yuki, now: number) => Turn])[] = [
    ['skip', (who, now) => skip(game(), 1, who, now)],
    ['stop', (who, now) => stop(game(), 1, who, now)],
    ['hint', (who, now) => hint(game(), 1, who, now)],
    ['next', (who, now) => next(answer(game(), 1, 'ann', 'right', start).game, 1, who, question(), now)],
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
      let winners = new Set<string>();
      const played = new Set<string>();
      let quiet = 0;
      const points = new Map<string, number>();
      for (const { what, who, round: pressed, after } of acts) {
        now += after;
        const player = { id: who, isModerator: who === 'mod' };
        const may = who === 'mod' || who === 'yuki' || now - changed >= 60_000;
        const fits = pressed === round;
        const plays: Record<typeof what, () => Turn> = {
          right: () => answer(current, pressed, who, 'right', now),
          wrong: () => answer(current, pressed, who, 'wrong', now),
          skip: () => skip(current, pressed, player, now),
          next: () => next(current, pressed, player, question(), now),
          stop: () => stop(current, pressed, player, now),
          void: () => discard(current, pressed, now),
        };
        const { game: after_, outcome } = plays[what]();
        current = after_;
        const isRight = fits && what === 'right' && !wrong.has(who);
        const isWrong = fits && isOpen && what === 'wrong' && !wrong.has(who);
        const isOnly = round > 1 && played.size > 0 && [...played].every((one) => one === who);
        if (fits && what === 'stop' && may) {
          expect(endsGame(outcome)).toBe(true);
          return;
        }
        const closes = what === 'void' || (what === 'skip' && may) || (isWrong && isOnly);
        if (isRight && isOpen) {
          points.set(who, (points.get(who) ?? 0) + 2);
          winners.add(who);
          played.add(who);
          [isOpen, changed, quiet] = [false, now, 0];
        } else if (isRight && winners.size > 0 && !winners.has(who) && now - changed <= 2000) {
          points.set(who, (points.get(who) ?? 0) + 2);
          winners.add(who);
          played.add(who);
        } else if (fits && isOpen && (closes || isWrong)) {
          if (isWrong) [quiet] = [0, wrong.add(who), played.add(who)];
          else if (what === 'skip') quiet = wrong.size === 0 ? quiet + 1 : 0;
          if (closes) [isOpen, changed] = [false, now];
        } else if (fits && !isOpen && what === 'next' && may && round < 3 && quiet < 3) {
          [isOpen, changed, round, wrong, winners] = [true, now, round + 1, new Set(), new Set()];
        }
        if (endsGame(outcome)) {
          expect([isOpen, round === 3 || quiet === 3]).toEqual([false, true]);
          return;
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
