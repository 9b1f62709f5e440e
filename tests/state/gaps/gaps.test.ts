import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openGaps } from '../../../src/state/gaps/gaps.ts';
import { memoryStore } from '../../../src/state/memory-store.ts';
import { openState } from '../../../src/state/state.ts';
import type { Store } from '../../../src/state/store.ts';

let store: Store;
let now: Date;
const clock = (): Date => now;

beforeEach(() => {
  store = memoryStore();
  now = new Date('2026-01-01T00:00:00Z');
});

const stored = async (): Promise<string> => JSON.stringify(await store.list('gaps'));

describe('GIVEN unanswered texts', () => {
  test('WHEN they are noted THEN the store has text, count and day, and nothing of who asked', async () => {
    const gaps = openGaps({ store, now: clock });
    gaps.note('Zzyzx?');
    gaps.note('zzyzx');
    await gaps.close();
    expect(await store.list('gaps')).toEqual([
      { key: 'unanswered', value: [{ text: 'zzyzx', count: 2, last: '2026-01-01' }], owner: undefined },
    ]);
  });

  test.each([
    [90, true],
    [91, false],
  ])('WHEN %i days have passed THEN it is still stored: %s', async (days, isKept) => {
    const gaps = openGaps({ store, now: clock });
    gaps.note('asked on new year');
    await gaps.flush();
    now = new Date(now.getTime() + days * 86_400_000);
    // Nothing else is noted: a sweep is a flush of nothing.
    await gaps.flush();
    expect((await stored()).includes('asked on new year')).toBe(isKept);
    await gaps.close();
  });

  test('WHEN the bot starts after 91 days THEN the start erases it', async () => {
    const first = openGaps({ store, now: clock });
    first.note('asked on new year');
    await first.close();
    now = new Date(now.getTime() + 91 * 86_400_000);
    await openGaps({ store, now: clock }).close();
    expect(await stored()).not.toContain('asked on new year');
  });

  test('WHEN two processes share the store THEN neither loses what the other counted', async () => {
    const [one, other] = [openGaps({ store, now: clock }), openGaps({ store, now: clock })];
    one.note('asked in shard zero');
    one.note('asked in both');
    await one.flush();
    other.note('asked in shard one');
    other.note('asked in both');
    await other.flush();
    expect(await one.top(9)).toEqual([
      { text: 'asked in both', count: 2, last: '2026-01-01' },
      { text: 'asked in shard one', count: 1, last: '2026-01-01' },
      { text: 'asked in shard zero', count: 1, last: '2026-01-01' },
    ]);
    await Promise.all([one.close(), other.close()]);
  });

  test('WHEN there are more than 500 THEN the 500 most frequent are stored', async () => {
    const gaps = openGaps({ store, now: clock });
    const say = async (from: number, to: number): Promise<void> => {
      for (let number = from; number < to; number += 1) gaps.note(`word ${number}`);
      await gaps.flush();
    };
    await say(0, 400);
    await say(0, 500);
    await say(500, 600);
    const top = await gaps.top(1000);
    expect(top).toHaveLength(500);
    expect(top.filter(({ count }) => count === 2)).toHaveLength(400);
    await gaps.close();
  });

  test('WHEN the store fails THEN nothing noted is lost', async () => {
    let fails = true;
    const change: Store['change'] = (...asked) =>
      fails ? Promise.reject(new Error('of the test')) : store.change(...asked);
    const gaps = openGaps({ store: { ...store, change }, now: clock });
    gaps.note('zzyzx');
    await expect(gaps.flush()).rejects.toThrow('of the test');
    gaps.note('zzyzx');
    fails = false;
    await gaps.close();
    expect(await stored()).toContain('{"text":"zzyzx","count":2,"last":"2026-01-01"}');
  });
});

describe('GIVEN the file of an earlier version', () => {
  let folder: string;
  const today = new Date().toISOString().slice(0, 10);
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hanryu-gaps-'));
    const gaps = [
      { text: '私は 09012345678 の佐藤です', count: 3, last: today },
      { text: 'old', count: 1, last: '2020-01-01' },
    ];
    await writeFile(join(folder, 'gaps.json'), JSON.stringify({ gaps }));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const open = (countsGaps: boolean) =>
    openState({ folder, countsGaps, onFault: (error) => expect.unreachable(String(error)) });

  test('WHEN the bot starts THEN its texts are in the store, without numbers and without what is too old, and it is gone', async () => {
    const state = await open(true);
    await state.gaps.flush();
    expect(await state.gaps.top(9)).toEqual([{ text: '私は の佐藤です', count: 3, last: today }]);
    await state.close();
    expect(await readdir(folder)).not.toContain('gaps.json');
    expect(await readFile(join(folder, 'state.json'), 'utf8')).not.toMatch(/0901234/u);
  });

  test('WHEN it starts with GAPS=off THEN nothing is left', async () => {
    await (await open(true)).close();
    const state = await open(false);
    await state.close();
    expect(await readFile(join(folder, 'state.json'), 'utf8')).not.toContain('佐藤');
    expect(await readdir(folder)).not.toContain('gaps.json');
  });
});
