import { describe, expect, test } from 'vitest';
import { relate } from '../../src/catalog/relate.ts';
import { subjectWith } from '../../src/moderation/edits/subject.ts';
import type { Tasks } from '../../src/moderation/todo/task.ts';
import { tasksIn } from '../../src/moderation/todo/tasks.ts';
import { filesOf } from '../catalog/parsed.ts';
import { actor, costar, maker, page, smallData, work, type SmallData } from '../catalog/small-data.ts';
import { realCatalog } from '../real-data.ts';

const now = new Date('2026-11-30T12:00:00+09:00');
const whole = {
  links: [{ kind: 'official', url: 'https://example.com' }],
  directors: [{ name: 'Somebody' }],
  writers: [{ name: 'Somebody' }],
  networks: ['nhk'],
  episodes: 10,
};
const nhk = { nhk: { name: { en: 'NHK', ja: 'NHK', ko: 'NHK' }, kinds: ['broadcaster'] } };
const recent = { 'a-page': page({ published: '2026-10-01' }) };

/** The lists for a small catalog that needs nothing but what a test changes. */
function tasks(data: SmallData): Tasks {
  const base: SmallData = {
    actors: [actor({ links: whole.links })],
    works: [work({ ...whole, cast: [{ person: 'kim-woo-bin', sources: ['a-page'] }] })],
    costars: [],
    companies: nhk,
    pages: recent,
  };
  return tasksIn(relate(filesOf(smallData({ ...base, ...data }))), now);
}

const records = (list: Tasks[keyof Tasks]): string[] => list.map(({ record }) => record);

test('GIVEN records of which everything is known and recent THEN nothing is left to do', () => {
  expect(tasks({})).toEqual({ passed: [], links: [], stale: [], unverified: [], missing: [] });
});

const promised = (id: string, start: string, certainty: string) =>
  work({ ...whole, id, year: 2026, start, end: undefined, release: { certainty, sources: ['a-page'] } });

describe('dates that have passed', () => {
  test.each([
    ['2026-11-30', 'announced', ['a-work-2026']],
    ['2026-11-29', 'reported', ['a-work-2026']],
    ['2026-12-01', 'announced', []],
    ['2026-11-30', 'confirmed', []],
    ['2026-11', 'announced', ['a-work-2026']],
    ['2026-12', 'announced', []],
  ])('GIVEN a work for %s that is %s, on 30 November 2026 THEN the tasks are %j', (start, certainty, expected) => {
    expect(records(tasks({ works: [promised('a-work-2026', start, certainty)] }).passed)).toEqual(expected);
  });

  test('GIVEN several such works THEN the latest comes first', () => {
    const works = [promised('early-2026', '2026-02-01', 'announced'), promised('late-2026', '2026-09-01', 'announced')];
    expect(tasks({ works }).passed.map(({ record, since }) => [record, since])).toEqual([
      ['late-2026', '2026-09-01'],
      ['early-2026', '2026-02-01'],
    ]);
  });
});

describe('records that may be out of date', () => {
  test.each([
    ['2025-11-29', ['kim-woo-bin']],
    ['2025-11-30', []],
    ['2025-11', []],
    ['2025-10', ['kim-woo-bin']],
    ['2024', ['kim-woo-bin']],
  ])(
    'GIVEN an actor whose newest source is of %s, on 30 November 2026 THEN the tasks are %j',
    (published, expected) => {
      expect(records(tasks({ pages: { 'a-page': page({ published }) } }).stale)).toEqual(expected);
    },
  );

  const announced = { certainty: 'announced', sources: ['a-page'] };
  const next = work({ ...whole, year: 2027, start: '2027-01-01', end: undefined, release: announced });
  test.each<readonly [string, readonly string[], SmallData]>([
    ['somebody who died', [], { actors: [actor({ links: whole.links, died: '2020-01-01' })] }],
    ['a work that is over', ['kim-woo-bin'], {}],
    ['a work that is still to come', ['a-work-2024', 'kim-woo-bin'], { works: [next], costars: [costar()] }],
    ['an actor without work in Japan', [], { works: [work({ ...whole, country: 'KR' })], costars: [costar()] }],
  ])('GIVEN old sources and %s THEN the tasks are %j', (_what, expected, data) => {
    const old = { ...data, pages: { 'a-page': page({ published: '2020-01-01' }) } };
    expect(records(tasks(old).stale)).toEqual(expected);
  });

  test('GIVEN pages without a date THEN their records come last', () => {
    const second = actor({ id: 'b-2', names: { en: 'B', ko: '비' }, links: whole.links, sources: ['old'] });
    const { stale } = tasks({
      actors: [actor({ links: whole.links }), second],
      works: [
        work({
          ...whole,
          cast: [
            { person: 'kim-woo-bin', sources: ['a-page'] },
            { person: 'b-2', sources: ['old'] },
          ],
        }),
      ],
      pages: {
        'a-page': page({ published: undefined }),
        old: page({ url: 'https://a.jp/1', published: '2001-01-01' }),
      },
    });
    expect(stale.map(({ record, since }) => [record, since])).toEqual([
      ['b-2', '2001-01-01'],
      ['kim-woo-bin', undefined],
    ]);
  });
});

test('GIVEN marks of unverified fields, of credits too THEN each record is listed once with all of them', () => {
  const { unverified } = tasks({
    actors: [actor({ links: whole.links, unverified: ['debut', 'names.ja'] })],
    works: [
      work({
        ...whole,
        cast: [
          {
            person: 'kim-woo-bin',
            sources: ['a-page'],
            unverified: ['character.ko'],
            character: { en: 'A', ja: 'あ', ko: '아' },
          },
        ],
      }),
    ],
  });
  expect(unverified).toEqual([
    { record: 'kim-woo-bin', fields: ['debut', 'names.ja'] },
    { record: 'a-work-2024', fields: ['cast.kim-woo-bin.character.ko'] },
  ]);
});

test('GIVEN marks of companies, makers and co-stars THEN they are listed with the others: those that fans see most come first', () => {
  const { unverified } = tasks({
    works: [work({ ...whole, networks: ['nhk'], cast: [{ person: 'kim-woo-bin', sources: ['a-page'] }] })],
    companies: {
      nhk: { ...nhk.nhk, unverified: ['name.ko'] },
      tbs: { name: { en: 'TBS', ja: 'TBS', ko: 'TBS' }, kinds: ['broadcaster'], unverified: ['name.ja'] },
    },
    makers: [maker({ unverified: ['names.ko'] })],
    costars: [costar({ unverified: ['names.en'] })],
  });
  expect(unverified).toEqual([
    { record: 'nhk', fields: ['name.ko'] },
    { record: 'abe-hiroshi', fields: ['names.en'] },
    { record: 'kawase-naomi', fields: ['names.ko'] },
    { record: 'tbs', fields: ['name.ja'] },
  ]);
});

describe('missing details', () => {
  const guest = [{ person: 'kim-woo-bin', sources: ['a-page'] }];
  const lead = [{ person: 'kim-woo-bin', billing: 'lead', sources: ['a-page'] }];
  const made = (changes: Readonly<Record<string, unknown>>): SmallData => ({
    works: [work({ ...whole, cast: guest, ...changes })],
  });
  const announced = { certainty: 'announced', sources: ['a-page'] };
  const nameless = { names: { en: 'K', ko: '김' }, born: undefined, links: whole.links };

  test.each<readonly [string, readonly string[], SmallData]>([
    ['an actor without birth and Japanese name', ['names.ja', 'born'], { actors: [actor(nameless)] }],
    [
      'a series without channel and length',
      ['episodes', 'networks'],
      made({ networks: undefined, episodes: undefined }),
    ],
    ['a lead without a character', ['cast.kim-woo-bin.character'], made({ cast: lead })],
    ['a play without a writer', [], made({ kind: 'stage', writers: undefined, networks: undefined })],
    [
      'an announced series without day, length and channel',
      [],
      made({
        year: 2027,
        start: undefined,
        end: undefined,
        episodes: undefined,
        networks: undefined,
        release: announced,
      }),
    ],
    ['a Korean work without anything', [], { works: [work({ country: 'KR' })], costars: [costar()] }],
  ])('GIVEN %s THEN the missing fields are %j', (_what, expected, data) => {
    expect(tasks(data).missing.flatMap(({ fields }) => fields)).toEqual(expected);
  });
});

test('GIVEN the real data THEN every task names a record that /workshop edit opens', async () => {
  const catalog = await realCatalog();
  const lists = tasksIn(catalog, now);
  const unknown = Object.values(lists)
    .flat()
    .map(({ record }) => record)
    .filter((id) => subjectWith(id, catalog) === undefined);
  expect(unknown).toEqual([]);
});
