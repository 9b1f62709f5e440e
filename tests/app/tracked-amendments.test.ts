import { beforeEach, describe, expect, test } from 'vitest';
import type { Amendments } from '../../src/app/amendments.ts';
import { trackAmendments } from '../../src/app/tracked-amendments.ts';
import type { LogLine } from '../../src/bot/log.ts';

let version: number;
let isDown: boolean;
let settled: (readonly string[])[];
let log: LogLine[];
beforeEach(() => {
  [version, isDown, settled, log] = [1, false, [], []];
});

const answer = <Value>(value: Value): Promise<Value> =>
  isDown ? Promise.reject(new Error('no connection')) : Promise.resolve(value);
const store: Amendments = {
  version: () => answer(version),
  approved: () =>
    answer([{ id: `amendment-${version}`, file: 'actors/a.json', record: [], day: '2026-11-30', changes: [] }]),
  settle(contained) {
    settled.push(contained);
    return answer(undefined);
  },
};
const track = () => trackAmendments(store, (line) => void log.push(line));

describe('trackAmendments', () => {
  test('GIVEN a change by another process THEN it is noticed, and read on the next refresh', async () => {
    const tracked = await track();
    expect(await tracked.hasChanged()).toBe(false);
    version = 2;
    expect(await tracked.hasChanged()).toBe(true);
    expect(tracked.approved()).toMatchObject([{ id: 'amendment-1' }]);
    await tracked.refresh();
    expect(tracked.approved()).toMatchObject([{ id: 'amendment-2' }]);
    expect(await tracked.hasChanged()).toBe(false);
  });

  test('GIVEN a store that is down THEN its last answer stays in use, and one line says so', async () => {
    const tracked = await track();
    [version, isDown] = [2, true];
    expect(await tracked.hasChanged()).toBe(false);
    await tracked.refresh();
    expect(tracked.approved()).toMatchObject([{ id: 'amendment-1' }]);
    expect(log).toMatchObject([{ level: 'error', event: 'amendments not read' }]);
  });

  test('GIVEN a store that is down at the start THEN opening fails', async () => {
    isDown = true;
    await expect(track()).rejects.toThrow('no connection');
  });

  test.each([
    [[], []],
    [['a'], [['a']]],
  ])('GIVEN %o in the folder THEN %o is reported, even to a store that is down', async (merged, reported) => {
    const tracked = await track();
    isDown = true;
    tracked.settle(merged);
    expect(settled).toEqual(reported);
  });
});
