import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../../src/insights/quiz/draw-question.ts';
import type { NewGame } from '../../src/insights/quiz/game.ts';
import { answer, next } from '../../src/insights/quiz/turn.ts';
import { rowsIn } from './standings.ts';
import { gameIn, playTurn, recentIn, startGame } from '../../src/state/quiz.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from './stores.ts';

const monday = Date.parse('2026-11-30T00:00:00+09:00');
const question = (ask: string): AskedQuestion => ({ pool: 'roles', ask, choices: ['a', 'b', 'c', 'd'], right: 0 });
const asked: NewGame = {
  id: 'game',
  theme: 'mixed',
  mode: 'rounds',
  answers: 'buttons',
  level: 'fans',
  rounds: 5,
  language: 'en',
  starter: 'yuki',
  isAlone: false,
  question: question('roles/a/1'),
  before: ['said/b/1'],
};
const arena = { server: '1' };

describe.each(storeKinds())('GIVEN a quiz kept in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  const winAt = (player: string, now: number) =>
    playTurn(store, 'channel', 'game', (game) => answer(game, game.round, player, true, now), { arena, player, now });

  test('WHEN 50 people are right at the same instant THEN all have the points, once each', async () => {
    await startGame(store, 'channel', asked, monday);
    const players = Array.from({ length: 50 }, (_, index) => `player${index}`);
    await Promise.all([...players, ...players].map((player) => winAt(player, monday)));
    const scores = await rowsIn(store, arena, 'week', new Date(monday));
    expect(scores.map(({ points }) => points)).toEqual(players.map(() => 2));
    expect((await gameIn(store, 'channel'))?.winners.toSorted()).toEqual(players.toSorted());
  });

  test('WHEN the next question is asked THEN it is one of the channel’s last, also after the game', async () => {
    await startGame(store, 'channel', asked, monday);
    await winAt('yuki', monday);
    const starter = { id: 'yuki', isModerator: false };
    const scorer = { arena, player: 'yuki', now: monday };
    await playTurn(store, 'channel', 'game', (game) => next(game, 1, starter, question('first/c'), monday), scorer);
    await store.eraseOwner('yuki');
    expect(await gameIn(store, 'channel')).toBeUndefined();
    expect(await recentIn(store, 'channel')).toEqual(['said/b/1', 'roles/a/1', 'first/c']);
  });

  test('WHEN a score was written before boards had days THEN it counts for all time, and new points are added to it', async () => {
    const now = new Date(monday);
    await store.change('quiz-scores', '1.yuki', () => ({
      keep: { value: { points: 7, last: 1 }, owner: 'yuki' },
      result: undefined,
    }));
    expect(await rowsIn(store, arena, 'week', now)).toEqual([]);
    await startGame(store, 'channel', asked, monday);
    await winAt('yuki', monday);
    expect(await rowsIn(store, arena, 'week', now)).toMatchObject([{ player: 'yuki', points: 2 }]);
    expect(await rowsIn(store, arena)).toMatchObject([{ player: 'yuki', points: 9 }]);
  });

  test('WHEN somebody is forgotten THEN their row leaves every board', async () => {
    await startGame(store, 'channel', asked, monday);
    await winAt('ann', monday);
    // The points and the record of the player.
    expect(await store.eraseOwner('ann')).toBe(2);
    expect(await rowsIn(store, arena)).toEqual([]);
  });
});
