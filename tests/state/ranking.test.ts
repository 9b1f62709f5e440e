import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periods } from '../../src/insights/quiz/board.ts';
import { boardEverywhere, joinEverywhere, leaveEverywhere } from '../../src/state/quiz-everywhere.ts';
import { boardIn, pointsFor, type Arena } from '../../src/state/quiz-scores.ts';
import type { Board } from '../../src/state/ranking/board.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds, type Place } from './stores.ts';
import { sized } from '../thorough.ts';
import { naiveRanking } from './naive-ranking.ts';

const arenas: readonly Arena[] = [{ server: '1' }, { server: '2' }, { person: 'ann' }];
const players = ['ann', 'bea', 'cho', 'dan', 'eun'];
const beginning = Date.parse('2026-11-27T23:00:00+09:00');
const hour = 3_600_000;
const collections = ['quiz-scores', 'quiz-everywhere'] as const;

const boardsAt = (now: Date): Board[] =>
  periods.flatMap((period) => [...arenas.map((arena) => boardIn(arena, period, now)), boardEverywhere(period, now)]);

const win = (store: Store, arena: Arena, player: string, more: number, now: number): Promise<void> => {
  const { collection, key, decide } = pointsFor({ arena, player, now }, more);
  return store.change(collection, key, decide);
};

/** Nothing that the bot writes: somebody edited the file, or an unknown version wrote it. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({
    points: fc.oneof(fc.constantFrom(-1, 0.5, 2 ** 53, 1e300, '3', null), fc.nat(9)),
    last: fc.oneof(fc.constantFrom(-1, 1.5, 'x'), fc.nat(9)),
    days: fc.oneof(
      fc.constantFrom(null, 3, 'x', ['2026-11-01']),
      fc.dictionary(
        fc.constantFrom('2026-11-01', '2026-10-31', '2026-1-1', '2026-13-01', '', 'x'),
        fc.oneof(fc.constantFrom(0, -1, '1', null), fc.integer({ min: 1, max: 9 })),
        { maxKeys: 3 },
      ),
    ),
  }),
);
const arena = fc.constantFrom(...arenas);
const player = fc.constantFrom(...players);
const step = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({ step: fc.constant('win'), arena, player, more: fc.integer({ min: 1, max: 2 }) }),
  },
  { weight: 3, arbitrary: fc.record({ step: fc.constant('wait'), hours: fc.integer({ min: 0, max: 400 }) }) },
  { weight: 2, arbitrary: fc.record({ step: fc.constant('join'), player }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('leave'), player }) },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('forget'), player }) },
  {
    weight: 1,
    arbitrary: fc.record({
      step: fc.constant('edit'),
      collection: fc.constantFrom(...collections),
      player,
      value: odd,
    }),
  },
  { weight: 1, arbitrary: fc.record({ step: fc.constant('reopen') }) },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

describe.each(storeKinds())('GIVEN boards kept in $name', (kind) => {
  let store: Store;
  let place: Place;
  setStore(kind, (opened, at) => {
    store = opened;
    place = at;
  });

  /** Resolves to the time afterwards. */
  async function play(one: Step, now: number): Promise<number> {
    switch (one.step) {
      case 'win':
        await win(store, one.arena, one.player, one.more, now);
        return now + 1;
      case 'wait':
        return now + one.hours * hour;
      case 'join':
        await joinEverywhere(store, one.player);
        return now;
      case 'leave':
        await leaveEverywhere(store, one.player);
        return now;
      case 'forget':
        await store.eraseOwner(one.player);
        return now;
      case 'edit': {
        const key = one.collection === 'quiz-scores' ? `1.${one.player}` : one.player;
        const owner = one.player;
        await store.change(one.collection, key, () => ({ keep: { value: one.value, owner }, result: undefined }));
        return now;
      }
      case 'reopen':
        if (kind.lasts) {
          await store.close();
          store = await place.open();
        }
        return now;
    }
  }

  test('WHEN anything happens in any order THEN every look shows what counting every score shows', async () => {
    let now = beginning;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), player, async (steps, looker) => {
        for (const one of players) await store.eraseOwner(one);
        for (const one of steps) now = await play(one, now);
        for (const board of boardsAt(new Date(now)))
          expect(await store.ranking(board, 3, looker)).toEqual(await naiveRanking(store, board, 3, looker));
      }),
      { numRuns: sized({ quick: 5, thorough: 150 }) },
    );
  });

  const server = { server: '1' };
  const week = boardIn(server, 'week', new Date(beginning));

  test('WHEN scores are equal THEN they share a place, the earlier first, and the next place is left out', async () => {
    for (const [index, one] of ['eun', 'ann', 'dan', 'bea'].entries())
      await win(store, server, one, one === 'eun' ? 1 : 2, beginning + index);
    expect(await store.ranking(week, 2, 'eun')).toEqual({
      top: [
        { player: 'ann', points: 2, place: 1 },
        { player: 'dan', points: 2, place: 1 },
      ],
      own: { player: 'eun', points: 1, place: 4 },
    });
  });

  test('WHEN a period ends THEN its board is empty, and the board of all time is not', async () => {
    await win(store, server, 'ann', 2, beginning);
    const sunday = Date.parse('2026-11-29T23:59:59+09:00');
    const at = (now: number) => store.ranking(boardIn(server, 'week', new Date(now)), 3, 'ann');
    expect((await at(sunday)).own?.points).toBe(2);
    expect(await at(sunday + 1000)).toEqual({ top: [], own: undefined });
    expect((await store.ranking(boardIn(server, 'all', new Date(sunday + 1000)), 3, 'ann')).own?.points).toBe(2);
  });

  test('WHEN thirty win at the same instant THEN each of them is on the board once', async () => {
    await Promise.all(Array.from({ length: 60 }, (_, index) => win(store, server, `p${index % 30}`, 1, beginning)));
    const { top, own } = await store.ranking(week, 100, 'p7');
    expect(top).toHaveLength(30);
    expect(own).toEqual({ player: 'p7', points: 2, place: 1 });
  });

  test('WHEN nobody has played THEN a board is empty', async () => {
    expect(await store.ranking(week, 3, 'ann')).toEqual({ top: [], own: undefined });
  });
});
