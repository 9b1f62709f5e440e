import { beforeEach, describe, expect, test, vi } from 'vitest';
import { newGame, type Game, type NewGame } from '../../src/insights/quiz/game.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import { gameIn, leaveGames, startGame } from '../../src/state/quiz.ts';
import type { Store } from '../../src/state/store.ts';
import { hangs } from '../patience.ts';

const now = Date.parse('2026-11-21T12:00:00+09:00');
const day = 86_400_000;
const asked: NewGame = {
  id: 'game',
  theme: 'mixed',
  mode: 'rounds',
  answers: 'buttons',
  level: 'fans',
  rounds: 3,
  language: 'en',
  starter: 'starter',
  isAlone: false,
  question: { pool: 'roles', ask: 'roles.1', choices: ['1', '2', '3', '4'], right: 0 },
  before: [],
};

let steps = 0;
let store: Store;
beforeEach(() => {
  const inner = memoryStore();
  steps = 0;
  store = {
    ...inner,
    change: (...change) => {
      steps += 1;
      return inner.change(...change);
    },
  };
});

/** So many games of the whole bot, last touched then, with these players. */
async function playing(count: number, touched: number, players: readonly string[] = []): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const game: Game = { ...newGame(asked, touched), tried: [...players] };
    await store.change('quiz-games', `channel-${touched}-${index}`, () => ({
      keep: { value: game, owner: game.starter },
      result: undefined,
    }));
  }
  steps = 0;
}

describe('GIVEN 200 running games of a bot that many play with', () => {
  test('WHEN somebody who is in none of them is forgotten THEN it takes no step', async () => {
    await playing(200, now, ['somebody']);
    await leaveGames(store, 'ann');
    expect(steps).toBe(0);
  });

  test('WHEN somebody who is in three of them is forgotten THEN it takes three steps, and their name is gone', async () => {
    await playing(200, now);
    await playing(3, now - 1, ['ann', 'somebody']);
    await leaveGames(store, 'ann');
    expect(steps).toBe(3);
    expect(JSON.stringify(await store.list('quiz-games'))).not.toContain('"ann"');
    expect(JSON.stringify(await store.list('quiz-games'))).toContain('somebody');
  });
});

const left = async (): Promise<number> => (await store.list('quiz-games')).length;
const never: Store['list'] = () => new Promise(() => undefined);

describe('GIVEN 45 games that were abandoned a day ago', () => {
  test('WHEN games start THEN each sweeps 20 of them at most, and nobody waits for it', async () => {
    await playing(45, now - day);
    const expected = [26, 7, 3];
    for (const [index, count] of expected.entries()) {
      await startGame(store, `new-${index}`, asked, now);
      expect(await gameIn(store, `new-${index}`)).toBeDefined();
      await vi.waitFor(async () => expect(await left()).toBe(count), { timeout: hangs });
    }
  });

  test('WHEN the sweep never ends THEN the game starts', async () => {
    expect((await startGame({ ...store, list: never }, 'new', asked, now)).isNew).toBe(true);
  });
});
