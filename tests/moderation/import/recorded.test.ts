import { afterAll, describe, expect, test } from 'vitest';
import { checkTexts } from '../../../src/catalog/check/check.ts';
import { readTexts } from '../../../src/catalog/read.ts';
import { importPerson } from '../../../src/moderation/import/import-person.ts';
import { importWork } from '../../../src/moderation/import/import-work.ts';
import type { Imported } from '../../../src/moderation/import/imported.ts';
import { isHuman } from '../../../src/moderation/import/person-facts.ts';
import { createWikidata } from '../../../src/moderation/import/wikidata.ts';
import { createGet } from '../../../src/web/get.ts';
import { excerptFolder } from '../../excerpt.ts';
import { catalogIn } from '../../real-data.ts';
import { openWikimedia } from './loopback-wikidata.ts';
import { recordedPeople } from './recorded-people.ts';
import { recordedNames, recordedWorks } from './recorded-works.ts';

const catalog = await catalogIn(excerptFolder);
const texts = await readTexts(excerptFolder);
const site = await openWikimedia({ entities: [...recordedPeople, ...recordedWorks, ...recordedNames] });
afterAll(() => site.close());
const wikidata = createWikidata({
  get: createGet({ userAgent: 'Hanryu/test (tests@example.org)' }),
  instance: site.origin,
});

async function imported(id: string): Promise<Imported> {
  const entity = (await wikidata.entities([id])).get(id);
  if (entity === undefined) throw new Error(`${id} is not recorded`);
  const tools = {
    wikidata,
    pictureNamed: () => Promise.resolve(undefined),
    catalog,
    givenId: undefined,
    now: new Date('2026-11-30T12:00:00Z'),
  };
  return isHuman(entity) ? importPerson(entity, tools) : importWork(entity, tools);
}

/** What the check says of a new record: nothing but what is left to fill in. */
function leftIn({ skeleton }: Imported): string[] {
  if (skeleton === undefined) throw new Error('there is no new record');
  const text = `${JSON.stringify(skeleton.value, null, 2)}\n`;
  return checkTexts(new Map([...texts, [skeleton.path, text]]))
    .filter(({ file }) => file === `data/${skeleton.path}`)
    .map(({ field, message }) => `${field}: ${message.split(':')[0]}`);
}

describe('twelve people of Wikidata', () => {
  test.each([
    [
      'Q9000001',
      [
        'hanja: – → 韓孝周',
        'https://en.wikipedia.org/wiki/Han_Hyo-joo',
        'links (wikipedia): – → https://ja.wikipedia.org/wiki/',
        'links (wikidata)',
      ],
    ],
    ['Q9000002', ['born: 1993-05-19 → 1993-05-20\n      reference: https://example.org/chae', 'links (wikidata)']],
    ['Q9000003', ['links (wikidata)']],
    ['Q9000004', ['links (wikidata)']],
    ['Q9000005', ['links (wikidata)']],
    ['Q9000006', ['links (imdb): – → https://www.imdb.com/name/nm2999999/', 'links (wikidata)']],
  ])('GIVEN %s, who is in the catalog THEN it differs in %j', async (id, differences) => {
    const { report = '' } = { report: undefined, ...(await imported(id)) };
    for (const difference of differences) expect(report).toContain(difference);
    expect(report.match(/ → /gu)).toHaveLength(differences.length);
  });

  test.each([
    [
      'Q9000007',
      'shim-eun-kyung',
      { gender: 'f', born: '1994-05-31', searchKeys: [{ spelling: '沈恩敬', kind: 'recalled' }] },
    ],
    [
      'Q9000008',
      'kim-woo-bin',
      { gender: 'm', born: '1989-07', names: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' } },
    ],
    ['Q9000009', 'bae-doona', { gender: 'f', born: '1979-10-11' }],
    ['Q9000010', 'lee-byung-hun', { names: { en: 'Lee Byung-hun', ko: '이병헌', ja: 'イ・ビョンホン' } }],
    ['Q9000011', 'kang-ji-young', { gender: 'f', names: { en: 'Kang Ji-young', ko: '강지영', ja: '知英' } }],
    ['Q9000012', 'jang-keun-suk', { born: '1987-08-04' }],
  ])('GIVEN %s, who is new THEN the record %s lacks only its sentence and its pages', async (id, record, values) => {
    const found = await imported(id);
    expect(found.skeleton).toMatchObject({ path: `actors/${record}.json`, value: { id: record, ...values } });
    expect(found.skeleton?.value['died']).toBeUndefined();
    expect(leftIn(found)).toEqual([
      'summary.en: is still empty',
      'summary.ja: is still empty',
      'summary.ko: is still empty',
      'sources: is still empty',
    ]);
  });
});

const pages = [
  'release.sources: is still empty',
  'premise.en: is still empty',
  'premise.ja: is still empty',
  'premise.ko: is still empty',
];

describe('six works of Wikidata', () => {
  test.each([
    ['Q9200001', ['links (wikidata)']],
    [
      'Q9200002',
      [
        'start: 2025-10-16 → 2025-10-17\n      reference: https://example.org/romantics',
        'episodes: 8 → 9',
        'cast: – → チャン・グンソク (Q9000012)',
        'links (wikidata)',
      ],
    ],
    ['Q9200003', ['links (imdb): – → https://www.imdb.com/title/tt9000003/', 'links (wikidata)']],
  ])('GIVEN %s, which is in the catalog THEN it differs in %j', async (id, differences) => {
    const { report = '' } = { report: undefined, ...(await imported(id)) };
    for (const difference of differences) expect(report).toContain(difference);
    expect(report.match(/ → /gu)).toHaveLength(differences.length);
  });

  test('GIVEN a new film THEN its makers, and the cast that the catalog knows, with parts in three languages', async () => {
    const found = await imported('Q9200004');
    expect(found.skeleton).toMatchObject({
      path: 'series/the-journalist-2019.json',
      value: {
        kind: 'film',
        titles: { en: 'The Journalist', ja: '新聞記者', ko: '신문기자' },
        start: '2019-06-28',
        release: { certainty: 'reported', sources: [] },
        country: 'JP',
        directors: [{ name: 'Michihito Fujii' }],
        cast: [
          {
            person: 'han-hyo-joo',
            character: { en: 'Erika Yoshioka', ja: '吉岡エリカ', ko: '요시오카 에리카' },
            sources: [],
          },
        ],
        unverified: ['year', 'titles.en', 'titles.ja', 'titles.ko', 'start', 'directors', 'links'],
      },
    });
    expect(found).toMatchObject({ also: expect.stringContaining('松坂桃李 as 杉原拓海 (cast, Q9100023)') });
    expect(leftIn(found)).toEqual([...pages, 'cast[0].sources: is still empty', 'sources: is still empty']);
  });

  test('GIVEN a television film THEN its broadcaster by id; an unknown one, and minutes for episodes, are not taken', async () => {
    const found = await imported('Q9200005');
    expect(found.skeleton).toMatchObject({ value: { kind: 'special', networks: ['tbs'] } });
    expect(found.skeleton?.value['episodes']).toBeUndefined();
    expect(found).toMatchObject({ also: expect.stringContaining('存在しない放送 (company, Q9100003)') });
  });

  test('GIVEN a play of two countries THEN the day of its first performance', async () => {
    const found = await imported('Q9200006');
    expect(found.skeleton).toMatchObject({
      path: 'series/across-the-river-in-may-2002.json',
      value: { kind: 'stage', country: 'JP-KR', start: '2002-06-03', writers: [{ name: 'Oriza Hirata' }], cast: [] },
    });
    expect(leftIn(found)).toEqual([...pages, 'sources: is still empty']);
  });
});
