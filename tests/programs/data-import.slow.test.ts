import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { run } from '../../src/programs/data-import.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { openWikimedia, type Wikimedia } from '../moderation/import/loopback-wikidata.ts';
import { recordedPeople } from '../moderation/import/recorded-people.ts';
import { recordedNames, recordedWorks } from '../moderation/import/recorded-works.ts';
import { claim, entityOf, human, item, time } from '../moderation/import/wikibase-json.ts';

const now = new Date('2026-11-30T12:00:00Z');
let folder: string;
let printed: string;
beforeEach(async () => {
  folder = await copyOfExcerpt();
  printed = '';
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('CONTACT', 'tests@example.org');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

async function importing(args: readonly string[], wikimedia: Wikimedia): Promise<string> {
  const site = await openWikimedia(wikimedia);
  onTestFinished(() => site.close());
  await run(args, { wikidata: site.origin, commons: site.origin }, now);
  return printed;
}

const han = entityOf(
  'Q1',
  { en: 'Han Hyojoo', ko: '한효주', ja: 'ハン・ヒョジュ' },
  {
    claims: {
      ...human,
      P569: [claim(time('1987-02-23'), { reference: 'https://example.org/profile' })],
      P345: [claim('nm1')],
    },
  },
);
const newcomer = entityOf(
  'Q2',
  { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' },
  { claims: { ...human, P569: [claim(time('1989-07-16'))], P21: [claim(item('Q6581097'))], P18: [claim('Kim.jpg')] } },
);
const work = (id: string, ja: string, day: string) => entityOf(id, { ja }, { claims: { P580: [claim(time(day))] } });
const free = { author: '<a href="//x">Somebody</a>', licence: 'CC BY-SA 4.0' };

describe('npm run data:import', () => {
  test('GIVEN somebody new THEN a record with everything unverified, and the credit of a free picture', async () => {
    const text = await importing(['Q2'], { entities: [newcomer], image: free });
    expect(text).toContain('Wrote data/actors/kim-woo-bin.json');
    expect(JSON.parse(await readFile(join(folder, 'actors/kim-woo-bin.json'), 'utf8'))).toMatchObject({
      id: 'kim-woo-bin',
      names: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' },
      born: '1989-07-16',
      gender: 'm',
      picture: { file: 'Kim.jpg', author: 'Somebody', licence: 'CC BY-SA 4.0' },
      unverified: ['names.en', 'names.ko', 'names.ja', 'gender', 'born', 'links'],
      sources: [],
    });
    await expect(importing(['Q2', 'kim-woo-bin'], { entities: [newcomer] })).rejects.toThrow('already exists');
  });

  test.each([
    ['a licence that is not free', { author: 'Somebody', licence: 'Fair use' }],
    ['no author', { author: '', licence: 'CC BY 4.0' }],
    ['a file that is gone', undefined],
  ])('GIVEN a picture with %s THEN the record has none', async (_title, image) => {
    await importing(['--dry', 'Q2'], { entities: [newcomer], ...(image === undefined ? {} : { image }) });
    expect(printed).toContain('Would write data/actors/kim-woo-bin.json');
    expect(printed).not.toContain('"picture"');
    await expect(readFile(join(folder, 'actors/kim-woo-bin.json'))).rejects.toThrow('ENOENT');
  });

  test('GIVEN somebody in the catalog THEN the differences are listed field by field, with the reference of the statement', async () => {
    const text = await importing(['Q1'], { entities: [han] });
    expect(text).toContain('("han-hyo-joo") differs from Wikidata');
    expect(text).toContain('born: 1987-02-22 → 1987-02-23\n      reference: https://example.org/profile');
    expect(text).toContain('links (imdb): – → https://www.imdb.com/name/nm1/');
    // Spelling and spaces are the custom of each site.
    expect(text).not.toContain('names.en');
  });

  test('GIVEN works of Japan THEN each is known, missing in a cast, or not in the catalog', async () => {
    const entities = [
      han,
      work('Q11', '匿名の恋人たち', '2025-10-16'),
      work('Q12', 'Eye Love You', '2024-01-23'),
      work('Q13', 'Eye Love You', '1999-01-23'),
    ];
    const text = await importing(['Q1'], { entities, works: ['Q11', 'Q12', 'Q13', 'Property:P1'] });
    expect(text).toContain('2025  匿名の恋人たち  (romantics-anonymous-2025: known');
    expect(text).toContain('2024  Eye Love You  (eye-love-you-2024: not in its cast');
    expect(text).toContain('1999  Eye Love You  (not in the catalog');
  });

  test('GIVEN a work THEN a record of it, and what has no record here', async () => {
    const text = await importing(['Q9200004'], {
      entities: [...recordedPeople, ...recordedWorks, ...recordedNames],
    });
    expect(text).toContain('Wrote data/series/the-journalist-2019.json');
    expect(text).toContain('Not in the catalog, or there more than once:\n  松坂桃李 as 杉原拓海 (cast, Q9100023)');
    expect(text).toContain('cast[0].sources: is still empty');
    expect(JSON.parse(await readFile(join(folder, 'series/the-journalist-2019.json'), 'utf8'))).toMatchObject({
      kind: 'film',
      start: '2019-06-28',
    });
  });

  test.each([
    [
      'a thing',
      entityOf('Q5', { en: 'Tokyo' }, { claims: { P31: [claim(item('Q515'))] } }),
      'neither a person nor a work',
    ],
    [
      'a title without Latin letters',
      entityOf('Q5', { ja: '魔物' }, { claims: { P31: [claim(item('Q5398426'))] } }),
      'no name in Latin letters to make an id of: give one',
    ],
    ['an item that was deleted', undefined, 'Wikidata has no item Q5'],
  ])('GIVEN %s THEN one sentence says so, and nothing is written', async (_title, entity, sentence) => {
    await expect(importing(['Q5'], { entities: entity === undefined ? [] : [entity] })).rejects.toThrow(sentence);
  });

  test('GIVEN a name that several have THEN a command for each, and nothing is written', async () => {
    const search = [
      { id: 'Q2', label: '김우빈', description: '배우' },
      { id: 'Q3', label: '김우빈' },
    ];
    const text = await importing(['김우빈'], { search });
    expect(text).toContain('npm run data:import -- Q2  # 김우빈: 배우');
    expect(text).toContain('npm run data:import -- Q3');
  });

  test('GIVEN a name that one has THEN that one is imported', async () => {
    const text = await importing(['--dry', 'Kim Woo-bin'], {
      search: [{ id: 'Q2', label: 'Kim Woo-bin' }],
      entities: [newcomer],
    });
    expect(text).toContain('Would write data/actors/kim-woo-bin.json');
  });

  test('GIVEN a name that nobody has, or no contact THEN one sentence says so', async () => {
    expect(await importing(['Nobody'], {})).toContain('Wikidata has nobody and nothing called Nobody');
    vi.stubEnv('CONTACT', '');
    await expect(importing(['Q1'], {})).rejects.toThrow('CONTACT is missing');
  });
});
