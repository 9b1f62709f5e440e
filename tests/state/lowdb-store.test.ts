import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Adapter } from 'lowdb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Collections } from '../../src/state/kept.ts';
import { stateFile } from '../../src/state/lowdb/state-file.ts';
import { readState, stateText } from '../../src/state/lowdb/state-text.ts';
import { openLowdbStore, type LowdbStoreOptions } from '../../src/state/lowdb-store.ts';
import type { Store } from '../../src/state/store.ts';
import { sampleOf, sized } from '../thorough.ts';
import { temporaryFolder } from './stores.ts';

let folder: string;
const opened: Store[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  for (const store of opened.splice(0)) await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(options: Partial<LowdbStoreOptions> = {}): Promise<Store> {
  const store = await openLowdbStore({ folder, patience: 100, ...options });
  opened.push(store);
  return store;
}
const put = (store: Store, key: string, value: unknown, owner?: string): Promise<void> =>
  store.change('things', key, () => ({
    keep: { value, ...(owner === undefined ? {} : { owner }) },
    result: undefined,
  }));
const file = (name: string): string => join(folder, name);
const names = async (): Promise<string[]> => (await readdir(folder)).toSorted();
const read = (name: string): Promise<string> => readFile(file(name), 'utf8');

/** A folder whose store was closed after two writes: state.json has both keys, state.previous.json only the first. */
async function twoWrites(): Promise<{ current: string; previous: string }> {
  const store = await open();
  await put(store, 'a', { name: '한효주' }, '1');
  await put(store, 'b', 'second');
  await store.close();
  return { current: await read('state.json'), previous: await read('state.previous.json') };
}

describe('GIVEN a folder', () => {
  test('WHEN the first thing is kept THEN one readable file has it, with its version; the lock goes with the store', async () => {
    const store = await open();
    await put(store, 'a', { n: 1 }, '1');
    expect(await names()).toEqual(['state.json', 'state.lock']);
    expect(JSON.parse(await read('state.json'))).toMatchObject({
      version: 1,
      collections: { things: { a: { value: { n: 1 }, owner: '1' } } },
    });
    await store.close();
    expect(await names()).toEqual(['state.json']);
  });

  test('WHEN it does not exist THEN it is created; WHEN nothing changes THEN nothing is written', async () => {
    const deep = join(folder, 'one', 'two');
    const store = await open({ folder: deep });
    await store.change('things', 'a', () => ({ result: undefined }));
    await store.eraseOwner('1');
    expect(await readdir(deep)).toEqual(['state.lock']);
  });

  test('WHEN it is a file, or inside a file THEN one sentence names it and STATE_DIR', async () => {
    await writeFile(file('file'), '');
    for (const wrong of [file('file'), file('file/below')])
      await expect(openLowdbStore({ folder: wrong })).rejects.toMatchObject({
        name: 'StoreUnavailable',
        message: expect.stringMatching(new RegExp(`^The state folder ${wrong} .*STATE_DIR.*\\.$`, 'u')),
      });
  });

  test('WHEN a folder has the name of a half-written file THEN it stays, and the store opens', async () => {
    const name = `state.json.${randomUUID()}.tmp`;
    await mkdir(file(name));
    await put(await open(), 'a', 1);
    expect(await names()).toContain(name);
  });

  test('WHEN state.json is a folder THEN it is not opened, and the lock is released', async () => {
    await mkdir(file('state.json'));
    await expect(openLowdbStore({ folder })).rejects.toThrow(
      /cannot be used: set STATE_DIR .*is no file, but a folder/u,
    );
    expect(await names()).toEqual(['state.json']);
  });

  test('WHEN a crash left temporary files and old damaged ones THEN they are removed, and nothing else', async () => {
    const now = new Date('2026-11-21T00:00:00Z');
    const kept = ['gaps.json', 'notes.tmp', 'state.corrupt-2026-10-23T00-00-00.000Z.json'];
    const unique = `state.json.${randomUUID()}.tmp`;
    for (const name of ['state.json.7.tmp', unique, 'state.previous.json.7.tmp', 'gaps.json.123.tmp', 'state.lock.old'])
      await writeFile(file(name), '{');
    await writeFile(file('state.corrupt-2026-10-21T00-00-00.000Z.json'), '{');
    for (const name of kept) await writeFile(file(name), '{');
    await open({ now: () => now });
    expect(await names()).toEqual([...kept, 'state.lock'].toSorted());
  });

  test('WHEN a user is erased THEN no file contains anything of theirs', async () => {
    const store = await open();
    await put(store, 'a', 'private words', '1');
    await put(store, 'b', 'others');
    await put(store, 'c', 'others');
    expect(await read('state.previous.json')).toContain('private words');
    await store.eraseOwner('1');
    for (const name of ['state.json', 'state.previous.json']) {
      expect(await read(name)).toContain('others');
      expect(await read(name)).not.toContain('private words');
    }
  });
});

describe('GIVEN a damaged state.json', () => {
  test('WHEN it is cut off at any length THEN it is set aside, and the version before it is used', async () => {
    const { current, previous } = await twoWrites();
    const bytes = Buffer.from(current);
    for (let length = 0; length < bytes.length; length += 1)
      expect(readState(bytes.subarray(0, length).toString()), `cut off at ${length}`).toHaveProperty('damage');
    for (const length of sampleOf([...bytes.keys()], 20)) {
      await writeFile(file('state.json'), bytes.subarray(0, length));
      await writeFile(file('state.previous.json'), previous);
      const faults: string[] = [];
      const store = await openLowdbStore({ folder, onFault: (error) => faults.push(String(error)) });
      expect([await store.get('things', 'a'), await store.get('things', 'b')]).toEqual([{ name: '한효주' }, undefined]);
      await store.close();
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(
        /state\.json cannot be used, because .* \(set aside as state\.corrupt-.*\.json\): the version before it/u,
      );
    }
  });

  test('WHEN any of 500 random bytes is flipped THEN nothing but the true state is ever read', async () => {
    const { current } = await twoWrites();
    const bytes = Buffer.from(current);
    fc.assert(
      fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (place, mask) => {
        const flipped = Buffer.from(bytes);
        flipped.writeUInt8(flipped.readUInt8(place) ^ mask, place);
        expect(readState(flipped.toString())).toHaveProperty('damage');
      }),
      { numRuns: 500 },
    );
  });

  test('WHEN it is opened THEN the damaged bytes are kept under the date, and both files are good again', async () => {
    const { previous } = await twoWrites();
    await writeFile(file('state.json'), 'x\0y');
    const store = await open({ now: () => new Date('2026-11-21T01:02:03.004Z') });
    await store.close();
    expect(await read('state.corrupt-2026-11-21T01-02-03.004Z.json')).toBe('x\0y');
    expect([await read('state.json'), await read('state.previous.json')]).toEqual([previous, previous]);
  });

  test('WHEN only it is missing THEN the version before it is used, and a fault says so', async () => {
    await twoWrites();
    await rm(file('state.json'));
    const faults: string[] = [];
    const store = await open({ onFault: (error) => faults.push(String(error)) });
    expect(await store.get('things', 'a')).toEqual({ name: '한효주' });
    expect(faults.join()).toContain('because it is missing: the version before it, state.previous.json, is used.');
  });

  test('WHEN the version before it is damaged, too THEN both are set aside, and the bot starts without state', async () => {
    await twoWrites();
    await writeFile(file('state.json'), '');
    await writeFile(file('state.previous.json'), '[]');
    const faults: string[] = [];
    const times = [1, 2].map((second) => new Date(second * 1000));
    const store = await open({
      onFault: (error) => faults.push(String(error)),
      now: () => times.shift() ?? new Date(),
    });
    expect(await store.list('things')).toEqual([]);
    expect(faults.join()).toContain('the bot starts without state.');
    await put(store, 'c', 1);
    expect((await names()).filter((name) => name.startsWith('state.corrupt-'))).toHaveLength(2);
  });
});

const rename = (from: string, to: string) => (collections: unknown) =>
  Object.fromEntries(
    Object.entries(collections as object).map(([name, entries]) => [name === from ? to : name, entries]),
  );

describe('GIVEN versions', () => {
  const byHand = JSON.stringify({ version: 0, collections: { things: { a: { value: 1 } } } }, undefined, 2);

  test('WHEN a file of version 0, as written by hand, is opened THEN it is migrated and written as version 1', async () => {
    await writeFile(file('state.json'), byHand);
    const store = await open();
    expect(await store.get('things', 'a')).toBe(1);
    await put(store, 'b', 2);
    expect(JSON.parse(await read('state.json'))).toMatchObject({
      version: 1,
      checksum: expect.stringMatching(/^[0-9a-f]{64}$/u),
    });
    expect(await read('state.previous.json')).toBe(byHand);
  });

  test('WHEN there are further migrations THEN those after the version of the file run, in their order', async () => {
    await writeFile(file('state.json'), stateText(new Map([['one', new Map([['a', { json: '1', owner: '7' }]])]]), 1));
    const store = await open({ migrations: [() => ({}), rename('one', 'two'), rename('two', 'three')] });
    expect(await store.list('three')).toEqual([{ key: 'a', value: 1, owner: '7' }]);
    await put(store, 'b', 1);
    expect(JSON.parse(await read('state.json'))).toMatchObject({ version: 3 });
  });

  test('WHEN a newer version wrote the file THEN it is not opened, and stays as it is', async () => {
    const newer = stateText(new Map([['things', new Map([['a', { json: '1', owner: undefined }]])]]), 2);
    await writeFile(file('state.json'), newer);
    await expect(openLowdbStore({ folder })).rejects.toThrow(/written by a newer Hanryu \(version 2, .*STATE_DIR/u);
    expect([await names(), await read('state.json')]).toEqual([['state.json'], newer]);
  });
});

/** An adapter whose chosen writes fail, before or after everything is written. */
function faulty(fault: (write: number) => 'before' | 'after' | undefined, code: string) {
  let writes = 0;
  return (file: Adapter<Collections>): Adapter<Collections> => ({
    read: () => file.read(),
    write: async (collections) => {
      const how = fault((writes += 1));
      const error = Object.assign(new Error(`${code}: injected`), { code });
      if (how === 'before') throw error;
      await file.write(collections);
      if (how === 'after') throw error;
    },
  });
}

describe('GIVEN a disk that fails', () => {
  const cases = ['ENOSPC', 'EACCES', 'EIO', 'EROFS', 'EMFILE'].flatMap((code) =>
    (['before', 'after'] as const).flatMap((when) => [1, 2, 3, 5].map((at) => ({ code, when, at }))),
  );

  test.each(cases)(
    'WHEN write $at fails with $code, $when it is done THEN memory, disk and what was acknowledged are one',
    async ({ code, when, at }) => {
      const store = await open({ through: faulty((write) => (write === at ? when : undefined), code) });
      const acknowledged = new Map<string, unknown>();
      let failures = 0;
      for (let step = 0; step < 6; step += 1) {
        const key = `key.${step % 3}`;
        try {
          await put(store, key, step);
          acknowledged.set(key, step);
        } catch (error) {
          expect(error).toMatchObject({ cause: { code } });
          failures += 1;
        }
        const inMemory = (await store.list('things')).map(({ key, value }) => [key, value]);
        const state = readState(await read('state.json').catch(() => stateText(new Map())));
        const onDisk =
          state instanceof Map
            ? [...(state.get('things') ?? [])].map(([key, { json }]) => [key, JSON.parse(json)])
            : state;
        const expected = [...acknowledged].toSorted(([a], [b]) => (a < b ? -1 : 1));
        expect([inMemory, onDisk]).toEqual([
          expected,
          expect.toSatisfy((list: unknown[]) => list.length === expected.length),
        ]);
        expect(new Map(onDisk as [string, unknown][])).toEqual(acknowledged);
      }
      expect(failures).toBe(1);
    },
  );

  test('WHEN a write of several changes fails THEN each caller gets the error, and the next changes succeed', async () => {
    const store = await open({ through: faulty((write) => (write <= 2 ? 'before' : undefined), 'ENOSPC') });
    const results = await Promise.allSettled([1, 2, 3].map((n) => put(store, `key.${n}`, n)));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await store.list('things')).toEqual([]);
    await put(store, 'key.4', 4);
    expect(await store.list('things')).toEqual([{ key: 'key.4', value: 4, owner: undefined }]);
  });

  test('WHEN a write has not ended yet THEN nobody sees what it carries', async () => {
    const disk = new EventEmitter();
    const store = await open({
      through: (file) => ({
        read: () => file.read(),
        write: async (data) => {
          disk.emit('asked');
          await once(disk, 'ready');
          await file.write(data);
        },
      }),
    });
    const asked = once(disk, 'asked');
    const change = put(store, 'a', 1);
    await asked;
    expect(await store.get('things', 'a')).toBeUndefined();
    disk.emit('ready');
    await change;
    expect(await store.get('things', 'a')).toBe(1);
  });

  test('WHEN 200 changes wait THEN few writes carry them all', async () => {
    let writes = 0;
    const store = await open({ through: faulty(() => ((writes += 1), undefined), '') });
    await Promise.all(Array.from({ length: 200 }, (_, n) => put(store, `key.${n}`, n)));
    expect(writes).toBeLessThan(10);
  });

  test.runIf(process.platform === 'linux')(
    'WHEN the device itself is full THEN the caller is told ENOSPC, and nothing is half',
    async () => {
      const temporaryNameOf = (): string => file('next');
      const adapter = stateFile(folder, { onFault: () => undefined, now: () => new Date(), temporaryNameOf });
      const store = await open({ through: () => adapter });
      await put(store, 'a', 1);
      // /dev/full, where every write fails with ENOSPC, takes the place of the temporary file.
      await symlink('/dev/full', file('next'));
      await expect(put(store, 'a', 2)).rejects.toMatchObject({ cause: { code: 'ENOSPC' } });
      expect(await store.get('things', 'a')).toBe(1);
      await put(store, 'a', 3);
      expect(JSON.parse(await read('state.json'))).toMatchObject({ collections: { things: { a: { value: 3 } } } });
    },
  );
});

const lock = (over: object = {}): Promise<void> =>
  writeFile(
    file('state.lock'),
    JSON.stringify({ pid: process.ppid, host: hostname(), began: 1, since: '2026-11-21', token: 'theirs', ...over }),
  );
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid;
const age = (seconds: number): Promise<void> => {
  const then = new Date(Date.now() - seconds * 1000);
  return utimes(file('state.lock'), then, then);
};

describe('GIVEN a lock', () => {
  test('WHEN a second store is opened there THEN one sentence names process, folder and STATE_DIR, and the first goes on', async () => {
    const first = await open();
    await expect(open()).rejects.toMatchObject({
      name: 'StoreUnavailable',
      message: `Another Hanryu (process ${process.pid} on ${hostname()}) uses the folder ${folder}: stop it, or give this one a STATE_DIR of its own.`,
    });
    await put(first, 'a', 1);
  });

  test('WHEN the first closes meanwhile THEN the second has waited, and opens', async () => {
    const first = await open();
    const second = open({ patience: 5000 });
    await put(first, 'a', 1);
    await first.close();
    expect(await (await second).get('things', 'a')).toBe(1);
  });

  test.each([
    ['of a living process', {}, 0, false],
    ['of a living process, 25 s without a heartbeat', {}, 25, false],
    ['31 s without a heartbeat', {}, 31, true],
    ['of another computer, 31 s without a heartbeat', { host: 'elsewhere' }, 31, true],
    ['of this very pid before the container was started again', { pid: process.pid }, 0, true],
    ['that has never become readable', { pid: 'x' }, 31, true],
  ])(
    'WHEN another process left a lock %s THEN it is taken over, or not, as the table says',
    async (_what, over, seconds, isTaken) => {
      await lock(over);
      await age(seconds);
      if (isTaken) await put(await open(), 'a', 1);
      else await expect(open()).rejects.toThrow('STATE_DIR');
    },
  );

  test.each([
    ['of a container that was killed, or of a copied folder', { host: 'elsewhere', pid: 999_999 }],
    ['that never became readable', { pid: 'x' }],
  ])(
    'WHEN nobody touches one %s THEN it is waited for until it is abandoned, whatever the patience',
    async (_what, over) => {
      await lock(over);
      await age(29.5);
      const store = await open({ patience: 20 });
      await put(store, 'a', 1);
      expect(await store.get('things', 'a')).toBe(1);
    },
  );

  test('WHEN a process on another computer touches its lock THEN one sentence names it', async () => {
    await lock({ host: 'elsewhere', pid: 7 });
    await age(20);
    const opened = open({ patience: 20 });
    const beat = setInterval(() => void age(0), 50);
    await expect(opened).rejects.toThrow('process 7 on elsewhere');
    clearInterval(beat);
  });

  test.each(['state.json', 'state.previous.json', 'state.lock'])(
    'WHEN %s is a named pipe, a device or a folder THEN one sentence names it, and the start does not wait',
    async (name) => {
      const makes = [
        () => spawnSync('mkfifo', [file(name)]),
        () => symlink('/dev/zero', file(name)),
        () => mkdir(file(name)),
      ];
      for (const make of makes) {
        await make();
        await expect(open()).rejects.toMatchObject({
          name: 'StoreUnavailable',
          message: expect.stringContaining(name) as string,
        });
        await rm(file(name), { recursive: true });
      }
      await put(await open(), 'a', 1);
    },
  );

  test('WHEN it is a link that leads nowhere THEN one sentence names it instead of trying again for ever', async () => {
    await symlink('/nowhere/at/all', file('state.lock'));
    await expect(open()).rejects.toThrow(/state\.lock is a link and not a file: remove it/u);
  });

  test('WHEN its process on this computer is dead THEN it is taken over at once', async () => {
    await lock({ pid: deadPid() });
    await put(await open(), 'a', 1);
    expect(await names()).toEqual(['state.json', 'state.lock']);
  });

  test('WHEN five processes try to take over the same lock THEN one succeeds', async () => {
    for (let round = 0; round < sized({ quick: 3, thorough: 10 }); round += 1) {
      await lock({ pid: deadPid() });
      const tried = await Promise.allSettled(Array.from({ length: 5 }, () => openLowdbStore({ folder, patience: 20 })));
      const stores = tried.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      expect(stores).toHaveLength(1);
      for (const store of stores) await store.close();
    }
  });

  test('WHEN it was taken over while this process slept THEN it stops writing, and leaves the lock to the other process', async () => {
    const store = await open();
    await put(store, 'a', 1);
    await rm(file('state.lock'));
    await lock();
    await expect(put(store, 'a', 2)).rejects.toThrow(/took over the folder .*STATE_DIR/u);
    expect(await store.get('things', 'a')).toBe(1);
    await store.close();
    expect((await stat(file('state.lock'))).size).toBeGreaterThan(0);
  });

  test('WHEN it is gone, alone or with its folder THEN one sentence says so, and what others may have written is left alone', async () => {
    const store = await open();
    await put(store, 'a', 1);
    await rm(file('state.lock'));
    await expect(put(store, 'a', 2)).rejects.toThrow(/is gone from the folder .*STATE_DIR.* until it is restarted/u);
    await rm(folder, { recursive: true });
    await expect(put(store, 'a', 2)).rejects.toThrow(/is gone from the folder/u);
    expect(await store.get('things', 'a')).toBe(1);
    await store.close();
  });
});
