import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run as checkData } from '../../src/programs/data-check.ts';
import { run as newData } from '../../src/programs/data-new.ts';
import { excerptFolder } from '../excerpt.ts';
import { testDay } from '../real-data.ts';
import { actor, page, smallData, written } from './small-data.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hanryu-programs-'));
  out = '';
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('GITHUB_ACTIONS', '');
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
});

afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await rm(folder, { recursive: true, force: true });
});

async function store(texts: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function check(...args: string[]): Promise<{ code: unknown; out: string }> {
  out = '';
  process.exitCode = 0;
  await checkData(args);
  const code: unknown = process.exitCode;
  process.exitCode = 0;
  return { code, out };
}

const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');

const faulty = smallData({ actors: [actor({ debut: 1980, born: '1989-07-16', aliases: ['Kim  Woo Bin'] })] });

describe('npm run data:check', () => {
  test('GIVEN good data THEN it prints one sentence and exits with 0', async () => {
    await store(smallData());
    expect(await check()).toEqual({
      code: 0,
      out: 'The data is in order: 1 people, 1 co-stars, 0 makers, 1 series, 1 quotes, 0 figures, 1 sources.\n',
    });
  });

  test('GIVEN warnings only THEN it shows them and exits with 0', async () => {
    await store(smallData({ pages: { 'a-page': page({ url: 'http://example.com/a' }) } }));
    const { code, out } = await check();
    expect(code).toBe(0);
    expect(out).toMatch(
      /^data\/sources\.json:7:14 warning: bibliography\.a-page\.url: is http: .*\nThe data is in order: .* \(1 warning\)\.\n$/u,
    );
  });

  test('GIVEN errors THEN it prints file, line, column and field of each, their number, the number that --fix would correct, and exits with 1', async () => {
    await store(faulty);
    expect(await check()).toEqual({
      code: 1,
      out: [
        'data/actors/kim-woo-bin.json:10:5 aliases[0]: has two spaces in a row: --fix leaves one',
        'data/actors/kim-woo-bin.json:16:12 debut: 1980 is before the birth (1989-07-16)',
        '2 errors. "npm run data:check -- --fix" mends 1 of the errors.',
        '',
      ].join('\n'),
    });
  });

  test('GIVEN many warnings of a kind THEN it shows the first three, and --all shows every one', async () => {
    const pages = Object.fromEntries('abcdefgh'.split('').map((id) => [id, page({ url: `http://example.com/${id}` })]));
    await store(smallData({ actors: [actor({ sources: Object.keys(pages) })], pages: { 'a-page': page(), ...pages } }));
    expect((await check()).out).toMatch(
      /(?:^data\/sources.*\n){3}… and 5 more warnings of the same kinds \(--all shows them\)\n/mu,
    );
    expect((await check('--all')).out.match(/is http/gu)).toHaveLength(8);
  });

  test('GIVEN --json THEN it prints the findings as JSON', async () => {
    await store(faulty);
    const { code, out } = await check('--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 2,
      warnings: 0,
      findings: [{ rule: 'spaces', line: 10, column: 5, field: 'aliases[0]', severity: 'error' }, { rule: 'dates' }],
    });
  });

  test('GIVEN GitHub Actions THEN it prints the ten worst as annotations, errors first', async () => {
    const aliases = Array.from({ length: 12 }, (_one, index) => `${index}%  x`);
    await store(
      smallData({ actors: [actor({ aliases })], pages: { 'a-page': page({ url: 'http://example.com/a' }) } }),
    );
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    const { out } = await check();
    const annotations = out.split('\n').filter((line) => line.startsWith('::'));
    expect(annotations).toHaveLength(10);
    expect(annotations[0]).toBe(
      '::error file=data/actors/kim-woo-bin.json,line=10,col=5::aliases[0]: has two spaces in a row: --fix leaves one',
    );
    expect(annotations.every((line) => line.startsWith('::error '))).toBe(true);
  });

  test('GIVEN a terminal THEN the output has colour, and none with NO_COLOR', async () => {
    await store(faulty);
    const isTTY = process.stdout.isTTY;
    process.stdout.isTTY = true;
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('NO_COLOR', '');
    expect((await check()).out).toContain('\u001B[');
    vi.stubEnv('NO_COLOR', '1');
    expect((await check()).out).not.toContain('\u001B[');
    process.stdout.isTTY = isTTY;
  });

  test('GIVEN --fix THEN the files are corrected, unreadable ones stay as they are, and a second run changes nothing', async () => {
    await store(faulty);
    await store(new Map([['actors/broken.json', '{ "id": ']]));
    const first = await check('--fix');
    expect(first.out).toMatch(/^Mended data\/actors\/kim-woo-bin\.json\n/u);
    expect(first.code).toBe(1);
    expect(await read('actors/kim-woo-bin.json')).toContain('"Kim Woo Bin"');
    expect(await read('actors/broken.json')).toBe('{ "id": ');
    expect((await check('--fix')).out).not.toContain('Mended');
  });

  test('GIVEN --accept THEN the current Latin words are listed, and pass from then on', async () => {
    const knownFor = [{ en: 'Boyhood (2023)', ja: 'Boyhood (2023)', ko: '소년시대 (2023)' }];
    await store(smallData({ actors: [actor({ knownFor })] }));
    expect((await check()).code).toBe(1);
    expect((await check('--accept')).out).toMatch(/^Wrote data\/accepted\.json\n[\s\S]*The data is in order/u);
    expect(JSON.parse(await read('accepted.json'))).toMatchObject({ latin: { ja: ['Boyhood'], ko: [] } });
    expect((await check()).code).toBe(0);
  });

  test('GIVEN an unknown option THEN one sentence names the existing ones', async () => {
    await expect(checkData(['--fixx'])).rejects.toThrow(
      /--fixx[\s\S]*Usage: npm run data:check -- \[--fix\] \[--accept\] \[--all\] \[--json\]/u,
    );
  });
});

/** Objects inside match as far as they are given. */
const nested = (entry: object): object =>
  Object.fromEntries(
    Object.entries(entry).map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? expect.objectContaining(value) : value,
    ]),
  );

describe('npm run data:new', () => {
  test('GIVEN a Korean name THEN a skeleton with Latin and katakana proposed, and the check says what to fill in', async () => {
    await store(smallData({ actors: [], quotes: [], works: [], costars: [] }));
    await newData(['actor', '김우빈'], testDay);
    expect(JSON.parse(await read('actors/kim-woo-bin.json'))).toEqual({
      $schema: '../../schema/person.schema.json',
      id: 'kim-woo-bin',
      names: { en: 'Kim Woo-bin', ko: '김우빈', ja: 'キム・ウビン' },
      nationality: 'KR',
      occupation: 'actor',
      summary: { en: '', ja: '', ko: '' },
      sources: [],
      unverified: ['names.en', 'names.ja'],
      checked: '2026-11-21',
      bibliography: {},
    });
    expect(out).toContain('summary.ja: is still empty: One sentence: who this is to a fan in Japan – Japanese');
    const { code, out: said } = await check();
    expect(code).toBe(1);
    expect(
      said.split('\n').filter((line) => !line.includes('is still empty') && !line.includes('nothing refers to')),
    ).toEqual(['4 errors.', '']);
  });

  test.each([
    ['옥택연', 'ok-taek-yeon', 'Ok Taek-yeon', 'オク・テギョン'],
    ['한효주', 'han-hyo-ju', 'Han Hyo-ju', 'ハン・ヒョジュ'],
    ['남궁민', 'namgung-min', 'Namgung Min', 'ナムグン・ミン'],
    ['박 서준', 'park-seo-jun', 'Park Seo-jun', 'パク・ソジュン'],
    ['이영애', 'lee-young-ae', 'Lee Young-ae', 'イ・ヨンエ'],
  ])('GIVEN %s THEN %s', async (name, id, en, ja) => {
    await newData(['actor', name], testDay);
    expect(JSON.parse(await read(`actors/${id}.json`))).toMatchObject({ names: { en, ja } });
  });

  test('GIVEN somebody who is in the catalog THEN one sentence names the file; with another id a namesake is created', async () => {
    await store(smallData());
    await expect(newData(['actor', '김우빈'], testDay)).rejects.toThrow(
      /data\/actors\/kim-woo-bin\.json has somebody called 김우빈/u,
    );
    await newData(['actor', '김우빈', 'kim-woo-bin-2'], testDay);
    expect(JSON.parse(await read('actors/kim-woo-bin-2.json'))).toMatchObject({ namesakes: ['kim-woo-bin'] });
  });

  test('GIVEN an existing file THEN it is never overwritten', async () => {
    await store(new Map([['actors/kim-woo-bin.json', 'mine']]));
    await expect(newData(['actor', '김우빈'], testDay)).rejects.toThrow(
      'data/actors/kim-woo-bin.json already exists, and was left unchanged.',
    );
    expect(await read('actors/kim-woo-bin.json')).toBe('mine');
  });

  test.each([
    ['Kim Soo-new', [], 'kim-soo-new', { en: 'Kim Soo-new', ko: '', ja: '' }],
    ['新之介', ['shinnosuke'], 'shinnosuke', { en: '', ko: '', ja: '新之介' }],
  ])('GIVEN %s, in another script THEN the check asks for the other names', async (name, more, id, names) => {
    await newData(['actor', name, ...more], testDay);
    expect(JSON.parse(await read(`actors/${id}.json`))).toMatchObject({ names });
    expect(out).toContain('names.ko: is still empty');
  });

  test.each([
    [
      ['costar', '新谷新子', 'shintani-shinko'],
      'costars.json',
      { id: 'shintani-shinko', names: { en: 'Shinko Shintani', ja: '新谷新子' }, nationality: 'JP' },
    ],
    [['costar', 'Shinko Shintani'], 'costars.json', { id: 'shintani-shinko', names: { en: 'Shinko Shintani' } }],
    [
      ['maker', '新谷新子', 'shinko-shintani'],
      'makers.json',
      { id: 'shinko-shintani', names: { en: 'Shinko Shintani', ja: '新谷新子' }, sources: [] },
    ],
    [['maker', '남궁새로'], 'makers.json', { id: 'namgung-sae-ro', names: { ko: '남궁새로' } }],
    [
      ['quote', 'han-hyo-joo', 'why-japan'],
      'quotes/why-japan.json',
      {
        id: '2026-han-hyo-joo-why-japan',
        person: 'han-hyo-joo',
        speaker: { ja: 'ハン・ヒョジュ' },
        checked: '2026-11-21',
      },
    ],
    [['quote', 'ハン・ヒョジュ', 'why-japan'], 'quotes/why-japan.json', { person: 'han-hyo-joo' }],
    [['quote', 'A Critic', 'why-japan'], 'quotes/why-japan.json', { speaker: { en: 'A Critic', ja: '', ko: '' } }],
    [
      ['figure', 'ratings', 'eye-love-you-2024'],
      'figures/ratings.json',
      { id: 'ratings-eye-love-you-2024', series: ['eye-love-you-2024'], asOf: '' },
    ],
  ])('GIVEN %j THEN one entry more in %s, and no other line changes', async (args, path, entry) => {
    await cp(excerptFolder, folder, { recursive: true });
    const before = (await read(path)).split('\n');
    await newData(args, testDay);
    const after = (await read(path)).split('\n');
    expect(out).toContain(`Wrote an entry into data/${path}`);
    const list = Object.values<unknown>(JSON.parse(after.join('\n'))).find((value) => Array.isArray(value));
    expect(list).toContainEqual(expect.objectContaining(nested(entry)));
    // A comma behind the entry before, at most.
    expect(before.filter((line) => !after.includes(line) && !after.includes(`${line},`))).toEqual([]);
    expect((await check()).out).not.toContain('layout');
  });

  test('GIVEN a co-star or maker who is there already THEN one sentence names the file', async () => {
    await cp(excerptFolder, folder, { recursive: true });
    await expect(newData(['costar', 'Masaki Aiba'], testDay)).rejects.toThrow(
      'data/costars.json has somebody called so',
    );
    await expect(newData(['maker', 'Sho Tsukikawa'], testDay)).rejects.toThrow('called so already ("sho-tsukikawa")');
  });

  test.each([
    [
      ['series', 'Eye Love You 2'],
      'eye-love-you-2-2026',
      { titles: { en: 'Eye Love You 2', ja: 'Eye Love You 2' }, year: 2026 },
    ],
    [
      ['series', 'ときめきハート'],
      'tokimekihato-2026',
      { titles: { en: '', ja: 'ときめきハート', romaji: 'Tokimekihāto' } },
    ],
    [['series', '魔物', 'mamono-2025'], 'mamono-2025', { titles: { en: '', ja: '魔物' }, year: 2025 }],
  ] as [string[], string, object][])('GIVEN %j THEN data/series/%s.json', async (args, id, expected) => {
    await newData(args, testDay);
    const text = await read(`series/${id}.json`);
    expect(JSON.parse(text)).toMatchObject({ id, ...expected });
    expect(text).toBe(written(JSON.parse(text)));
    expect((await check()).out).not.toContain('layout');
  });

  test.each([
    [['actor', '고'], 'is not a Korean name'],
    [['actor', '知英'], 'has no Latin letters to make an id of'],
    [['costar', '浜辺美波'], 'has no Latin letters to make an id of'],
    [['costar', '김우빈'], 'A Korean actor has a record'],
    [['quote', 'kim-woo-bin'], 'write the topic (why-japan, '],
    [['quote', 'no-body', 'why-japan'], 'nobody has the id "no-body"'],
    [['figure', 'weather'], 'write the topic (ratings, '],
    [['figure', 'ratings', 'no-work-2026'], 'no work has the id'],
    [['series', '魔物'], 'has no Latin letters to make an id of'],
    [['actor', '김우빈', 'Kim Woo'], 'is not an id'],
    [['actor'], 'write: npm run data:new'],
    [['poem', 'x'], 'write: npm run data:new'],
    [[], 'write: npm run data:new'],
  ])('GIVEN %j THEN one sentence says what to write', async (args, sentence) => {
    await expect(newData(args, testDay)).rejects.toThrow(sentence);
  });
});

describe('npm run data:check on records as moderators write them', () => {
  test('THEN no warning, exit code 0, and --fix leaves every file as it is', async () => {
    await cp(excerptFolder, folder, { recursive: true });
    const { code, out } = await check('--fix');
    expect(out).toMatch(/^The data is in order: [^(]*\.\n$/u);
    expect(code).toBe(0);
    for (const path of ['accepted.json', 'actors/han-hyo-joo.json', 'series/eye-love-you-2024.json'])
      expect(await read(path)).toBe(await readFile(join(excerptFolder, path), 'utf8'));
  });
});
