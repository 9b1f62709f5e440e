import { beforeAll, describe, expect, test } from 'vitest';
import { dailyTick } from '../../src/bot/daily-clock.ts';
import type { LogLine } from '../../src/bot/log.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { dailyQuestions } from '../../src/state/daily/questions.ts';
import { openDays } from '../../src/state/daily/uptime.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

/** A bot that ticks every ten minutes from one instant to another, the last excluded. */
async function runs(store: Store, from: string, to: string): Promise<LogLine[]> {
  const log: LogLine[] = [];
  for (let now = Date.parse(from); now < Date.parse(to); now += 600_000)
    await dailyTick({ store, catalog: () => catalog, now: () => new Date(now), log: (line) => log.push(line) });
  return log;
}

describe('the clock of the daily question', () => {
  test('GIVEN a bot that runs over midnight in Japan THEN each day has one question, and both days count', async () => {
    const store = memoryStore();
    expect(await runs(store, '2026-11-30T22:00:00+09:00', '2026-12-01T02:00:00+09:00')).toEqual([]);
    const questions = await dailyQuestions(store);
    expect(questions.map(({ day }) => day)).toEqual(['2026-11-30', '2026-12-01']);
    expect((await openDays(store, questions)).days).toEqual(['2026-11-30', '2026-12-01']);
  });

  test('GIVEN a bot that is away from one evening to the third morning THEN no day that it missed counts', async () => {
    const store = memoryStore();
    await runs(store, '2026-11-29T09:00:00+09:00', '2026-11-29T10:00:00+09:00');
    await runs(store, '2026-12-01T08:00:00+09:00', '2026-12-01T09:00:00+09:00');
    await runs(store, '2026-12-01T09:00:00+09:00', '2026-12-02T01:00:00+09:00');
    const questions = await dailyQuestions(store);
    expect(questions.map(({ day }) => day)).toEqual(['2026-11-29', '2026-12-01', '2026-12-02']);
    expect((await openDays(store, questions)).days).toEqual(['2026-12-02']);
  });

  test('GIVEN a store that fails THEN one line of the log says so, and nothing is thrown', async () => {
    const store = memoryStore();
    await store.close();
    const log = await runs(store, '2026-11-30T09:00:00+09:00', '2026-11-30T09:10:00+09:00');
    expect(log.map(({ event }) => event)).toEqual(['question of the day not drawn']);
  });
});
