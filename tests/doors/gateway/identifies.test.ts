import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LogLine } from '../../../src/bot/log.ts';
import {
  countIdentifies,
  freeInAnHour,
  mostInADay,
  pauseBefore,
  spacing,
} from '../../../src/doors/gateway/identifies.ts';

const hour = 3_600_000;
const day = 24 * hour;
const start = new Date('2026-11-21T12:00:00Z').getTime();
const never = new AbortController().signal;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-identifies-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const evenly = (count: number, from: number, step: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index * step);

describe('the pause before an IDENTIFY', () => {
  test.each<[string, number[], number]>([
    ['none before', [], 0],
    ['one just now', [start], 0],
    [`${freeInAnHour - 1} within the hour`, evenly(freeInAnHour - 1, start - 1000, 1), 0],
    [`${freeInAnHour} within the hour, the last one now`, evenly(freeInAnHour, start - freeInAnHour + 1, 1), spacing],
    [`${freeInAnHour} within the hour, the last one 99 s ago`, evenly(freeInAnHour, start - 99_029, 1), 1_000],
    [`${freeInAnHour} of the hour before`, evenly(freeInAnHour, start - hour - 100, 1), 0],
    [`${mostInADay} within the day`, evenly(mostInADay, start - day + 5_000, 10_000), 5_000],
    [`${mostInADay} of the day before`, evenly(mostInADay, start - day - mostInADay, 1), 0],
  ])('GIVEN %s', (_what, past, pause) => {
    expect(pauseBefore(start, past)).toBe(pause);
  });

  test('GIVEN a bot that identifies whenever it may, for two days, THEN never more than 900 in any 24 hours', () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(fc.array(fc.nat(7), { minLength: 1, maxLength: 50 }), (hesitations) => {
        const past: number[] = [];
        let now = start;
        for (let turn = 0; now < start + 2 * day && turn < 3_000; turn += 1) {
          now += pauseBefore(now, past.slice(-1_000)) + (hesitations[turn % hesitations.length] ?? 0);
          past.push(now);
          const before = past[past.length - 1 - mostInADay];
          if (before !== undefined) expect(now - before).toBeGreaterThanOrEqual(day);
        }
      }),
      { numRuns: 5 },
    );
  });
});

const counted = (where: string, clock = { now: start }) => {
  const log: LogLine[] = [];
  const count = countIdentifies({ folder: where, log: (line) => log.push(line), now: () => clock.now });
  return { log, clock, count };
};
const written = async (where: string): Promise<unknown> =>
  JSON.parse(await readFile(join(where, 'identifies.json'), 'utf8'));

describe('the count of IDENTIFYs', () => {
  test('GIVEN earlier IDENTIFYs WHEN the bot starts again THEN it remembers them for a day', async () => {
    const where = join(folder, 'restarts');
    for (let turn = 0; turn < 3; turn += 1) await counted(where, { now: start + turn }).count.take(never);
    expect(await written(where)).toEqual([start, start + 1, start + 2]);
    await counted(where, { now: start + day + 1 }).count.take(never);
    expect(await written(where)).toEqual([start + 2, start + day + 1]);
  });

  test(`GIVEN ${mostInADay} within a day THEN one line, and a wait that a stop ends at once`, async () => {
    await writeFile(join(folder, 'identifies.json'), JSON.stringify(evenly(mostInADay, start - hour * 10, 1)));
    const { count, log } = counted(folder);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    await expect(count.wait(stop.signal)).rejects.toThrow('abort');
    expect(log).toEqual([
      { level: 'warn', event: 'too many logins, waiting', last24hours: mostInADay, seconds: 14 * 3600 },
    ]);
  });

  test('GIVEN twenty shards at the same time THEN each is counted on disk, and none blocks another', async () => {
    const where = await mkdtemp(join(folder, 'shards-'));
    const { count, log } = counted(where);
    await Promise.all(Array.from({ length: 20 }, () => count.take(never)));
    expect(log).toEqual([]);
    expect(await written(where)).toHaveLength(20);
  });

  test.each(['', '{', '{"a":1}', '["x"]', 'null'])(
    'GIVEN a file that holds %j THEN the log has one warning, and the count starts anew',
    async (text) => {
      const where = await mkdtemp(join(folder, 'broken-'));
      await writeFile(join(where, 'identifies.json'), text);
      const { count, log } = counted(where);
      await count.take(never);
      expect(log).toEqual([expect.objectContaining({ level: 'warn', event: 'identifies not counted on disk' })]);
      expect(await written(where)).toEqual([start]);
    },
  );

  test('GIVEN a folder that cannot be created THEN the log has one warning, and the count stays in memory', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { count, log, clock } = counted(join(file, 'state'));
    for (let turn = 0; turn < freeInAnHour; turn += 1) {
      clock.now += 1;
      await count.take(never);
    }
    expect(log).toHaveLength(1);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(count.take(stop.signal)).rejects.toThrow('abort');
    expect(log.at(-1)).toMatchObject({ event: 'too many logins, waiting', seconds: 100 });
  });

  test('GIVEN a clock that went back a year THEN the bot is not held up for a year', async () => {
    const where = await mkdtemp(join(folder, 'clock-'));
    await writeFile(join(where, 'identifies.json'), JSON.stringify(evenly(10, start + 365 * day, 1)));
    const { count, log } = counted(where);
    await count.take(never);
    expect(log).toEqual([]);
  });
});
