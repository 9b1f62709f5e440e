import { describe, expect, test } from 'vitest';
import type { AskedQuestion } from '../../src/insights/quiz/draw-question.ts';
import { answer } from '../../src/insights/quiz/turn.ts';
import { missedBy } from '../../src/state/quiz-missed.ts';
import { playTurn, startGame } from '../../src/state/quiz.ts';
import type { Store } from '../../src/state/store.ts';
import { game } from '../insights/quiz/small-game.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from './stores.ts';

const now = Date.parse('2026-11-30T00:00:00+09:00');
const asked = (ask: string): AskedQuestion => ({ pool: 'roles', ask, choices: ['a', 'b', 'c', 'd'], right: 0 });

describe.each(storeKinds())('GIVEN missed questions kept in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  /** One round in a channel of its own, answered by these players. */
  async function round(channel: string, ask: string, answers: Readonly<Record<string, boolean>>): Promise<void> {
    await startGame(
      store,
      channel,
      { ...game(), id: channel, before: [], question: asked(ask), level: 'experts' },
      now,
    );
    for (const [player, isRight] of Object.entries(answers))
      await playTurn(store, channel, channel, (one) => answer(one, 1, player, isRight, now), {
        arena: { server: '1' },
        player,
        now,
      });
  }
  const asksOf = async (player: string) => (await missedBy(store, player)).map(({ question }) => question.ask);

  test('WHEN somebody is wrong THEN the question and its level are theirs; WHEN they are right later THEN it is gone', async () => {
    await round('1', 'first', { ann: false, bea: true });
    await round('2', 'second', { ann: false });
    expect(await missedBy(store, 'ann')).toEqual([
      { question: asked('first'), level: 'experts' },
      { question: asked('second'), level: 'experts' },
    ]);
    expect(await asksOf('bea')).toEqual([]);
    await round('3', 'first', { ann: true });
    expect(await asksOf('ann')).toEqual(['second']);
    await round('4', 'second', { ann: true });
    expect(await store.get('quiz-missed', 'ann')).toBeUndefined();
  });

  test('WHEN the same question is missed again THEN it is listed once, as the newest; of 21 the oldest is dropped', async () => {
    for (const index of Array.from({ length: 20 }).keys()) await round(`${index}`, `ask ${index}`, { ann: false });
    await round('again', 'ask 0', { ann: false });
    expect(await asksOf('ann')).toHaveLength(20);
    expect((await asksOf('ann')).at(-1)).toBe('ask 0');
    await round('more', 'ask 20', { ann: false });
    const left = await asksOf('ann');
    expect([left.length, left[0], left.at(-1)]).toEqual([20, 'ask 2', 'ask 20']);
  });

  test('WHEN they want to be forgotten THEN the list is erased with everything else', async () => {
    await round('1', 'first', { ann: false, bea: false });
    await store.eraseOwner('ann');
    expect([await asksOf('ann'), await asksOf('bea')]).toEqual([[], ['first']]);
  });
});
