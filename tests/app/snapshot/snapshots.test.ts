import { appendFile, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, beforeEach, describe, expect, test, vi } from 'vitest';
import { openLiveData, type LiveData } from '../../../src/app/live-data.ts';
import { openSnapshots, type Snapshots, type State } from '../../../src/app/snapshot/snapshots.ts';
import { fingerprint } from '../../../src/catalog/fingerprint.ts';
import { copyOfExcerpt } from '../../excerpt.ts';
import { hangs } from '../../patience.ts';

let data: string;
let folder: string;
beforeEach(async () => {
  data = await copyOfExcerpt();
  folder = await mkdtemp(join(tmpdir(), 'hanryu-snapshots-'));
  // A reload may still write its snapshot.
  onTestFinished(() => rm(folder, { recursive: true, force: true, maxRetries: 10 }));
});

const changeOfSummary = {
  id: 'amendment',
  file: 'series/eye-love-you-2024.json',
  record: [],
  day: '2026-11-30',
  changes: [{ path: ['episodes'], before: 10, after: 11 }],
};

/** Opens the data with snapshots, and says whether it came from one. */
async function open(
  snapshots: Snapshots | undefined,
  amendments: State['amendments'] = [],
): Promise<{ readonly live: LiveData; readonly cameFromSnapshot: boolean }> {
  let cameFromSnapshot = false;
  const live = await openLiveData(data, {
    log: () => undefined,
    watch: true,
    amendments: {
      version: () => Promise.resolve(0),
      approved: () => Promise.resolve(amendments),
      settle: () => Promise.resolve(),
    },
    snapshots: snapshots && {
      ...snapshots,
      async find(state) {
        const found = await snapshots.find(state);
        cameFromSnapshot = found !== undefined;
        return found;
      },
    },
  });
  onTestFinished(() => live.close());
  return { live, cameFromSnapshot };
}

/** Starts once, and waits until the files are old enough for a snapshot to be kept. */
async function startOnce(amendments: State['amendments'] = []): Promise<void> {
  await vi.waitFor(async () => expect((await fingerprint(data)).isSettled).toBe(true), { timeout: hangs });
  const { live } = await open(openSnapshots(folder, 'code'), amendments);
  await live.warm();
  expect(await readdir(folder)).toEqual(['snapshot.bin']);
}

const cameFromSnapshot = async (code = 'code', amendments: State['amendments'] = []): Promise<boolean> =>
  (await open(openSnapshots(folder, code), amendments)).cameFromSnapshot;

describe('a start from a snapshot', () => {
  test('GIVEN the same files and code THEN the data comes from it, and is the same', async () => {
    const before = await open(undefined);
    await startOnce();
    const { live, cameFromSnapshot: came } = await open(openSnapshots(folder, 'code'));
    expect(came).toBe(true);
    expect(live.current().catalog.version).toBe(before.live.current().catalog.version);
    expect(live.current().search.find('채종협')).toEqual(before.live.current().search.find('채종협'));
  });

  test('GIVEN an edit while it serves the snapshot THEN the edit is served', async () => {
    await startOnce();
    const { live } = await open(openSnapshots(folder, 'code'));
    const path = join(data, changeOfSummary.file);
    const text = (await live.readFile(changeOfSummary.file)) ?? '';
    await writeFile(path, text.replace('"episodes": 10', '"episodes": 12'));
    await vi.waitFor(() => expect(live.current().catalog.series.get('eye-love-you-2024')?.episodes).toBe(12), {
      timeout: hangs,
    });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['an edited file', () => appendFile(join(data, changeOfSummary.file), '\n')],
    ['a new file', () => writeFile(join(data, 'actors', 'new.txt'), '')],
    ['a file that is gone', () => rm(join(data, 'accepted.json'))],
    [
      'a file with the size and the time of writing that it had',
      async () => {
        const path = join(data, 'suggestions.json');
        await utimes(path, new Date('2020-01-01'), new Date('2020-01-01'));
      },
    ],
  ])('GIVEN %s THEN the files are read', async (_what, change) => {
    await utimes(join(data, 'suggestions.json'), new Date('2020-01-01'), new Date('2020-01-01'));
    await startOnce();
    expect(await cameFromSnapshot()).toBe(true);
    await change();
    expect(await cameFromSnapshot()).toBe(false);
  });

  test('GIVEN other code THEN the files are read', async () => {
    await startOnce();
    expect(await cameFromSnapshot('newer code')).toBe(false);
  });

  test('GIVEN another amendment THEN the files are read; GIVEN the same THEN the snapshot has it', async () => {
    await startOnce([changeOfSummary]);
    expect(await cameFromSnapshot()).toBe(false);
    const { live, cameFromSnapshot: came } = await open(openSnapshots(folder, 'code'), [changeOfSummary]);
    expect(came).toBe(true);
    expect(live.current().catalog.series.get('eye-love-you-2024')?.episodes).toBe(11);
  });

  test('GIVEN a damaged snapshot THEN the files are read, and the next start has a good one', async () => {
    await startOnce();
    await appendFile(join(folder, 'snapshot.bin'), 'x');
    expect(await cameFromSnapshot()).toBe(false);
    await startOnce();
    expect(await cameFromSnapshot()).toBe(true);
  });

  test('GIVEN a folder that nobody watches THEN nothing is kept', async () => {
    const snapshots = openSnapshots(folder, 'code');
    const live = await openLiveData(data, { log: () => undefined, watch: false, snapshots });
    await live.warm();
    expect(await readdir(folder)).toEqual([]);
  });

  test('GIVEN files changed just before they were read THEN nothing is kept', async () => {
    const snapshots = openSnapshots(folder, 'code');
    const { live } = await open(
      snapshots && {
        ...snapshots,
        keep: ({ seen, amendments }, snapshot) =>
          snapshots.keep({ seen: seen && { ...seen, isSettled: false }, amendments }, snapshot),
      },
    );
    await live.warm();
    expect(await readdir(folder)).toEqual([]);
  });

  test('GIVEN code without a version, as Node runs TypeScript THEN there are no snapshots', () =>
    expect(openSnapshots(folder)).toBeUndefined());
});

describe('how a folder looks', () => {
  test('GIVEN a change THEN it is settled as soon as the next one gets another time', async () => {
    const path = join(data, 'accepted.json');
    await writeFile(path, '{}');
    const { ctimeMs } = await stat(path);
    const isSettledAt = async (now: number): Promise<boolean> => (await fingerprint(data, () => now)).isSettled;
    expect(await isSettledAt(ctimeMs)).toBe(false);
    expect(await isSettledAt(ctimeMs + 49)).toBe(false);
    expect(await isSettledAt(ctimeMs + 2_001)).toBe(true);
  });
});
