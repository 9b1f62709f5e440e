import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../../src/insights/quiz/draw-question.ts';
import type { Game } from '../../src/insights/quiz/game.ts';
import type { Level } from '../../src/insights/quiz/question.ts';
import { answer, hint, next } from '../../src/insights/quiz/turn.ts';
import { quizProfileOf } from '../../src/state/quiz-profiles.ts';
import { playTurn, startGame } from '../../src/state/quiz.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from './stores.ts';

const monday = Date.parse('2026-11-30T00:00:00+09:00');
const arena = { server: '1' };
const asked = (pool: string): AskedQuestion => ({ pool, ask: `${pool}/a`, choices: ['a', 'b', 'c', 'd'], right: 0 });

describe.each(storeKinds())('GIVEN quiz records kept in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  const start = (channel: string, pool: string, level: Level = 'fans', mode: Game['mode'] = 'rounds') =>
    startGame(
      store,
      channel,
      {
        id: channel,
        theme: 'mixed',
        mode,
        answers: 'buttons',
        level,
        rounds: 2,
        language: 'en',
        starter: 'yuki',
        isAlone: false,
        question: asked(pool),
        before: [],
      },
      monday,
    );
  const press = (channel: string, player: string, isRight: boolean) =>
    playTurn(store, channel, channel, (game) => answer(game, game.round, player, isRight, monday), {
      arena,
      player,
      now: monday,
    });
  const goOn = (channel: string, pool: string) =>
    playTurn(
      store,
      channel,
      channel,
      (game) => next(game, game.round, { id: 'yuki', isModerator: false }, asked(pool), monday + 1),
      { arena, player: 'yuki', now: monday + 1 },
    );

  test('WHEN nobody has played THEN there is no record', async () => {
    await start('c1', 'roles');
    expect(await quizProfileOf(store, 'yuki')).toBeUndefined();
  });

  test('WHEN answers are right and wrong THEN they count by kind and by level, and the game once', async () => {
    await start('c1', 'roles');
    await press('c1', 'yuki', true);
    await goOn('c1', 'script.ko-ja');
    await press('c1', 'yuki', false);
    expect(await quizProfileOf(store, 'yuki')).toEqual({
      games: 1,
      kinds: { roles: { answered: 1, right: 1 }, script: { answered: 1, right: 0 } },
      levels: { fans: { answered: 2, right: 1 } },
      best: { points: 2, rounds: 2 },
    });
  });

  test('WHEN somebody presses twice in a round THEN only the first press counts', async () => {
    await start('c1', 'roles');
    await Promise.all([press('c1', 'bo', false), press('c1', 'bo', true), press('c1', 'bo', true)]);
    expect((await quizProfileOf(store, 'bo'))?.levels).toEqual({ fans: { answered: 1, right: 0 } });
  });

  test('WHEN a hint is taken THEN it does not count as an answer', async () => {
    await start('c1', 'roles');
    const yuki = { id: 'yuki', isModerator: false };
    await playTurn(store, 'c1', 'c1', (game) => hint(game, 1, yuki, monday), { arena, player: 'yuki', now: monday });
    expect(await quizProfileOf(store, 'yuki')).toBeUndefined();
  });

  test('WHEN an endless game is played THEN its best is kept apart from that of games with a set length', async () => {
    await start('c1', 'roles');
    await press('c1', 'yuki', true);
    await start('c2', 'said', 'fans', 'endless');
    await press('c2', 'yuki', true);
    await goOn('c2', 'roles');
    await press('c2', 'yuki', true);
    await goOn('c2', 'first');
    await press('c2', 'yuki', false);
    await start('c3', 'said', 'fans', 'endless');
    await press('c3', 'yuki', true);
    expect(await quizProfileOf(store, 'yuki')).toMatchObject({
      games: 3,
      best: { points: 2, rounds: 2 },
      endless: { points: 4, round: 2 },
    });
  });

  test('WHEN a second game has fewer points THEN the best stays; WHEN games run in many channels at once THEN all count', async () => {
    await start('c1', 'roles');
    await press('c1', 'yuki', true);
    await goOn('c1', 'said');
    await press('c1', 'yuki', true);
    const channels = Array.from({ length: 10 }, (_, index) => `d${index}`);
    await Promise.all(
      channels.map(async (channel) => {
        await start(channel, 'first', 'experts');
        await press(channel, 'yuki', true);
      }),
    );
    const kept = await quizProfileOf(store, 'yuki');
    expect(kept).toMatchObject({ games: 11, best: { points: 4, rounds: 2 } });
    expect(kept?.levels).toEqual({ fans: { answered: 2, right: 2 }, experts: { answered: 10, right: 10 } });
  });

  test('WHEN they use "Delete my data" THEN the record is gone, and that of others stays', async () => {
    await start('c1', 'roles');
    await press('c1', 'yuki', true);
    await press('c1', 'bo', true);
    await store.eraseOwner('yuki');
    expect(await quizProfileOf(store, 'yuki')).toBeUndefined();
    expect((await quizProfileOf(store, 'bo'))?.games).toBe(1);
  });
});
