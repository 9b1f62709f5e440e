import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { savePrivateFile } from '../../src/files/replace.ts';
import { jsonOf, type Collections } from '../../src/state/kept.ts';
import { stateText } from '../../src/state/lowdb/state-text.ts';
import { openStore } from '../../src/state/open-store.ts';
import type { Board } from '../../src/state/ranking/board.ts';
import { readStateFile } from '../../src/state/transfer/folder.ts';
import { summaryOf, summaryText } from '../../src/state/transfer/summary.ts';
import { fillPlace, readPlace } from '../../src/state/transfer/transfer.ts';
import type { Place } from '../../src/state/transfer/place.ts';
import { sized } from '../thorough.ts';
import { hasPostgres, workersCluster } from './postgres.ts';

let home: string;
let places = 0;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'hanryu-transfer-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const folder = (): Place => ({ folder: join(home, `state-${(places += 1)}`), url: undefined });
const database = (): Place => ({ ...folder(), url: workersCluster().newDatabase() });

type Values = Readonly<Record<string, Readonly<Record<string, { value: unknown; owner?: string }>>>>;
const collectionsOf = (values: Values): Collections =>
  new Map(
    Object.entries(values).map(([name, entries]) => [
      name,
      new Map(Object.entries(entries).map(([key, { value, owner }]) => [key, { json: jsonOf(value), owner }])),
    ]),
  );

const some = collectionsOf({
  follows: {
    '1': { value: { zone: 'Asia/Tokyo', ids: ['a', 'b'] }, owner: '1' },
    '2': { value: { zone: 'Asia/Seoul' } },
  },
  'quiz-scores': {
    'server.1': { value: { b: 1, a: { d: 2, c: 3 } } },
    '9.ann': { value: { points: 7, last: 2, days: { '2026-11-30': 1, '2026-12-01': 2 } } },
    '9.bea': { value: { points: 4, last: 1, days: { '2026-12-01': 4 } } },
  },
  'of a version to come': { key: { value: ['not', { known: 'here' }] } },
});

const board: Board = { collection: 'quiz-scores', prefix: '9.', period: 'week', day: '2026-12-02' };

/** The store of a running bot. */
const opened = ({ folder: at, url }: Place) => openStore({ folder: at, url, onFault: () => undefined });

const kinds = [['STATE_DIR', folder], ...(hasPostgres ? ([['STATE_URL', database]] as const) : [])] as const;
const ways = kinds.flatMap(([from, one]) => kinds.map(([to, other]) => [from, to, one, other] as const));

describe('moving the state', () => {
  test.each(ways)(
    'GIVEN values in %s WHEN they move to %s THEN all are there, owners and all',
    async (_a, _b, one, other) => {
      const [from, to, file] = [one(), other(), join(home, 'export.json')];
      await fillPlace(from, some, 'refuse');
      await savePrivateFile(file, stateText(await readPlace(from)));
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      const exported = await readStateFile(file);
      if (exported === undefined) throw new Error('no export');
      await fillPlace(to, exported, 'refuse');
      expect(summaryOf(await readPlace(to))).toEqual(summaryOf(some));
      const store = await opened(to);
      expect(await store.list('follows')).toEqual([
        { key: '1', value: { zone: 'Asia/Tokyo', ids: ['a', 'b'] }, owner: '1' },
        { key: '2', value: { zone: 'Asia/Seoul' }, owner: undefined },
      ]);
      expect(await store.ranking(board, 3, 'ann')).toEqual({
        top: [
          { player: 'bea', points: 4, place: 1 },
          { player: 'ann', points: 3, place: 2 },
        ],
        own: { player: 'ann', points: 3, place: 2 },
      });
      expect(await store.eraseOwner('1')).toBe(1);
      await store.close();
    },
  );

  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'a.b', '名前'),
    fc.string({ minLength: 1, maxLength: 9 }),
  );
  const values = fc.dictionary(
    name.filter((text) => !/\p{Cc}|\p{Cs}/u.test(text)),
    fc.record({ value: fc.jsonValue(), owner: fc.constantFrom('1', '2') }, { requiredKeys: ['value'] }),
    { maxKeys: 6 },
  );

  test.runIf(hasPostgres)(
    'GIVEN any JSON WHEN it moves to a database and back THEN counts and checksum are the same',
    async () => {
      const [there, back] = [database(), folder()];
      await fc.assert(
        fc.asyncProperty(fc.dictionary(fc.constantFrom('one', 'two', '三'), values), async (given) => {
          const collections = collectionsOf(given);
          const moved = await fillPlace(there, collections, 'replace');
          expect(summaryOf(await fillPlace(back, moved, 'replace'))).toEqual(summaryOf(collections));
        }),
        { numRuns: sized({ quick: 15, thorough: 200 }) },
      );
    },
  );

  test.each(kinds)(
    'GIVEN a store in %s that holds something THEN it is refused, unless it may be lost',
    async (_kind, place) => {
      const at = place();
      await fillPlace(at, some, 'refuse');
      const other = collectionsOf({ follows: { '9': { value: 1 } } });
      await expect(fillPlace(at, other, 'refuse')).rejects.toThrow(/already holds 6 values.*--replace/u);
      expect(summaryOf(await readPlace(at))).toEqual(summaryOf(some));
      await fillPlace(at, other, 'replace');
      expect(summaryOf(await readPlace(at))).toEqual(summaryOf(other));
    },
  );

  test.each(kinds)('GIVEN a bot that runs on %s THEN a back-up is possible', async (_kind, place) => {
    const at = place();
    const store = await opened(at);
    await store.change('follows', '1', () => ({ keep: { value: 1, owner: '1' }, result: undefined }));
    expect([...summaryOf(await readPlace(at)).counts]).toEqual([['follows', 1]]);
    await store.close();
  });

  test('GIVEN a bot that runs on the folder THEN an import is refused', async () => {
    const at = folder();
    const store = await opened(at);
    await expect(fillPlace(at, some, 'replace')).rejects.toThrow('uses the folder');
    await store.close();
  });

  test.each(kinds)(
    'GIVEN %s that was never used THEN its export is empty, and nothing is made there',
    async (_kind, place) => {
      const at = place();
      expect(summaryText(summaryOf(await readPlace(at)))).toMatch(/^nothing \(0 values/u);
      await expect(stat(at.folder)).rejects.toThrow('ENOENT');
    },
  );

  test.each([
    ['one byte changed', (text: string) => text.replace('Tokyo', 'Kyoto'), 'its checksum does not match'],
    ['cut off', (text: string) => text.slice(0, -9), 'it is cut off'],
    ['of a newer version', () => stateText(some, 99), 'written by a newer Hanryu (version 99)'],
  ])('GIVEN an export that is %s THEN nothing of it is imported', async (_what, bend, sentence) => {
    const file = join(home, 'export.json');
    await writeFile(file, bend(stateText(some)));
    await expect(readStateFile(file)).rejects.toThrow(sentence);
    expect(await readFile(file, 'utf8')).not.toBe('');
  });
});

const one = (value: unknown): string => summaryOf(collectionsOf({ a: { b: { value } } })).checksum;

describe('the checksum', () => {
  test.each([
    ['another value', { b: 2 }],
    ['a list of pairs', [['b', 1]]],
    ['another name', { c: 1 }],
  ])('GIVEN %s THEN the checksum differs', (_what, value) => {
    expect(one(value)).not.toBe(one({ b: 1 }));
  });

  test('GIVEN another order of properties or collections THEN it is the same; another owner is another state', () => {
    expect(one({ a: 1, b: { c: 2, d: 3 } })).toBe(one({ b: { d: 3, c: 2 }, a: 1 }));
    const [ann, yuki] = ['1', '2'].map((owner) => summaryOf(collectionsOf({ a: { b: { value: 1, owner } } })).checksum);
    expect(ann).not.toBe(yuki);
    expect(summaryOf(new Map([...some].toReversed()))).toEqual(summaryOf(some));
  });
});
