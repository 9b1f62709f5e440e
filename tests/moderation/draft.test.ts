import { beforeAll, describe, expect, test } from 'vitest';
import { amendText } from '../../src/catalog/amend/amend.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { createChecker } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { draftEdit, type Drafted } from '../../src/moderation/edits/draft.ts';
import type { EditFinding } from '../../src/moderation/edits/edit.ts';
import { readSource } from '../../src/moderation/edits/source.ts';
import { subjectWith } from '../../src/moderation/edits/subject.ts';
import { hangs } from '../patience.ts';
import { excerptFolder } from '../excerpt.ts';
import { catalogIn } from '../real-data.ts';

let catalog: Catalog;
let texts: ReadonlyMap<string, string>;
let before: readonly string[];

/** Remembers what did not change, so that checking one edit costs little. */
const check = createChecker();
const errors = (all: ReadonlyMap<string, string>): string[] =>
  check(all).findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));

beforeAll(async () => {
  [catalog, texts] = await Promise.all([catalogIn(excerptFolder), readTexts(excerptFolder)]);
  before = errors(texts);
}, hangs);

const page = 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01';

async function draft(
  id: string,
  form: string,
  values: Readonly<Record<string, string>>,
  item?: string,
): Promise<Drafted> {
  const subject = subjectWith(id, catalog);
  if (subject === undefined) throw new Error(`there is no ${id}`);
  return draftEdit(
    subject,
    { form, item, values: { source: page, ...values } },
    {
      catalog,
      personCalled: (name) => [...catalog.people.values()].find(({ names }) => Object.values(names).includes(name))?.id,
      readFile: async (path) => texts.get(path),
      now: new Date('2026-12-01T12:00:00Z'),
    },
  );
}

const names = { en: 'Han Hyo-joo', ko: '한효주', ja: 'ハン・ヒョジュ' };
const life = { born: '1987-02-22', died: '', debut: '2005' };

describe('draftEdit', () => {
  test.each([
    ['after the last check of the record', '2026-11-30', true],
    ['on the day of the edit', '2026-12-01', true],
    ['after the day of the edit', '2026-12-02', false],
  ])('GIVEN a page published %s THEN it may be cited: %s', async (_when, day, ok) => {
    const source = `https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n${day}`;
    expect((await draft('han-hyo-joo', 'life', { ...life, born: '1986-02-21', source })).ok).toBe(ok);
  });

  test.each<[string, string, string, Readonly<Record<string, string>>, string | undefined, string]>([
    ['a name', 'han-hyo-joo', 'names', { ...names, ja: 'ハン・ヒョージュ' }, undefined, 'names.ja'],
    ['a birth', 'han-hyo-joo', 'life', { ...life, born: '1986年2月21日' }, undefined, 'born'],
    [
      'a spelling',
      'han-hyo-joo',
      'aliases',
      { aliases: 'Han Hyo Joo\nHan Hyojoo\nHan Hyo-Joo\nHahn Hyo-joo' },
      undefined,
      'aliases.Hahn Hyo-joo',
    ],
    [
      'the end of an agency',
      'han-hyo-joo',
      'agency',
      { company: 'Flamme', from: '2011-10', to: '2015' },
      'flamme',
      'agencies.flamme',
    ],
    [
      'a link',
      'han-hyo-joo',
      'link',
      { kind: 'instagram', address: 'https://www.instagram.com/hanhyojoo222/' },
      undefined,
      'links.https://www.instagram.com/hanhyojoo222/',
    ],
    ['a date', 'soul-mate-2026', 'dates', { start: '2026-05-15', end: '', certainty: 'announced' }, undefined, 'start'],
    [
      'a certainty',
      'soul-mate-2026',
      'dates',
      { start: '2026-05-14', end: '', certainty: 'confirmed' },
      undefined,
      'release.certainty',
    ],
    [
      'a new credit',
      'soul-mate-2026',
      'credit',
      { person: '한효주', billing: 'guest', character: '' },
      undefined,
      'cast.han-hyo-joo',
    ],
    [
      'a credit taken out',
      'soul-mate-2026',
      'credit',
      { billing: 'remove', character: '' },
      'ok-taecyeon',
      'cast.ok-taecyeon',
    ],
    ['another source', 'soul-mate-2026', 'page', {}, undefined, 'sources.oricon-co-jp-'],
    ['a death', 'han-hyo-joo', 'life', { ...life, died: '2026年10月31日' }, undefined, 'died'],
    ['a group left', 'ok-taecyeon', 'membership', { group: '2PM', from: '', to: '2025-12' }, '2pm', 'memberships.2pm'],
    [
      'a sentence',
      'han-hyo-joo',
      'sentence',
      {
        en: 'She leads a Japanese romance about chocolate.',
        ja: 'チョコレートの恋物語で主演を務めました。',
        ko: '초콜릿을 다룬 일본 로맨스에서 주연을 맡았습니다.',
      },
      undefined,
      'summary.ja',
    ],
    [
      'a link taken out',
      'han-hyo-joo',
      'link',
      { kind: 'tmdb', address: '' },
      'https://www.themoviedb.org/person/240145',
      'links.https://www.themoviedb.org/',
    ],
    [
      'a title',
      'soul-mate-2026',
      'titles',
      { en: 'Soul Mate', ja: 'ソウルメイト', ko: '소울메이트', romaji: 'Souru Meito' },
      undefined,
      'titles.romaji',
    ],
    [
      'the name of a maker',
      'kisa-miura',
      'names',
      { en: 'Kisa Miura', ko: '미우라 키사', ja: '三浦希紗' },
      undefined,
      'makers.kisa-miura.names.ko',
    ],
    [
      'a statement',
      '2025-pierce-conran-quality',
      'statement',
      {
        en: 'He finds the series polished, but thin.',
        ja: 'シリーズは洗練されているものの、中身は薄いと評しています。',
        ko: '시리즈가 세련되었으나 내용은 얕다고 평했습니다.',
        date: '2025-10',
      },
      undefined,
      'quotes.2025-pierce-conran-quality.date',
    ],
    [
      'a figure',
      'followers-of-chae-jong-hyeops-instagram-after-the',
      'figure',
      { en: 'more than 2.4 million followers', ja: '240万人以上', ko: '240만 명 이상', asOf: '2024年4月' },
      undefined,
      'figures.followers-of-chae-jong-hyeops-instagram-after-the.asOf',
    ],
  ])(
    'GIVEN %s THEN they make one edit that the whole check accepts, with its page',
    async (_what, id, form, values, item, path) => {
      const drafted = await draft(id, form, values, item);
      expect(drafted).toMatchObject({ ok: true });
      if (!drafted.ok) return;
      const { changes, file, record } = drafted.draft;
      expect(changes.map((one) => one.path.join('.')).some((one) => one.startsWith(path))).toBe(true);
      expect(changes.some(({ path: [first] }) => first === 'bibliography')).toBe(true);
      const amended = amendText(texts.get(file) ?? '', { id: '', file, record, day: '2026-12-01', changes });
      expect(amended).toMatchObject({ ok: true });
      const after = new Map([...texts, [file, amended.ok ? amended.text : '']]);
      expect(errors(after)).toEqual(before);
    },
  );

  test('GIVEN another spelling of a co-star, whose record has no sources THEN the edit keeps the page', async () => {
    const drafted = await draft('akanishi-jin', 'aliases', { aliases: 'Jin A.' });
    expect(drafted).toMatchObject({
      ok: true,
      draft: {
        page: 'https://www.oricon.co.jp/news/9999999/full/',
        changes: [{ path: ['costars', 'akanishi-jin', 'aliases', 'Jin A.'], after: 'Jin A.' }],
      },
    });
  });

  test.each([
    [
      'a new name',
      'names',
      { en: 'GTist', ja: 'GTist', ko: '지티스트' },
      [
        ['name', 'ja'],
        ['unverified', 'name.ja'],
      ],
    ],
    ['a page that confirms one as it stands', 'page', { confirms: 'name.ko' }, [['unverified', 'name.ko']]],
  ])(
    'GIVEN %s for a company with unconfirmed names THEN the edit takes their marks away and keeps the page',
    async (_what, form, values, paths) => {
      const drafted = await draft('gtist', form, values);
      expect(drafted).toMatchObject({ ok: true, draft: { page: 'https://www.oricon.co.jp/news/9999999/full/' } });
      if (!drafted.ok) return;
      const { changes, file, record } = drafted.draft;
      expect(changes.map(({ path }) => path)).toEqual(paths.map((path) => ['companies', 'gtist', ...path]));
      const amended = amendText(texts.get(file) ?? '', { id: '', file, record, day: '2026-12-01', changes });
      expect(errors(new Map([...texts, [file, amended.ok ? amended.text : '']]))).toEqual(before);
    },
  );

  test.each<[string, string, string, Readonly<Record<string, string>>, string]>([
    ['no page', 'han-hyo-joo', 'life', { ...life, source: 'a magazine' }, 'no-address'],
    [
      'a page of an unknown site without a headline',
      'han-hyo-joo',
      'life',
      { ...life, source: 'https://nowhere.example/1' },
      'no-language',
    ],
    [
      'a name that nobody has',
      'soul-mate-2026',
      'credit',
      { person: 'Zzyzx', billing: 'lead', character: '' },
      'unknown-name',
    ],
    [
      'a character in one language',
      'soul-mate-2026',
      'credit',
      { person: '한효주', billing: 'lead', character: 'Yuri' },
      'characters',
    ],
    ['a link that is no address', 'soul-mate-2026', 'link', { kind: 'official', address: 'soulmate' }, 'address'],
  ])('GIVEN %s THEN the draft says so', async (_what, id, form, values, fault) => {
    expect(await draft(id, form, values)).toMatchObject({ ok: false, fault: { fault } });
  });

  test.each([
    ['a page that confirms a marked detail as it stands', 'debut', [['unverified', 'debut']]],
    ['a page that confirms none', 'none', []],
    ['a detail that is not marked', 'born', []],
  ])('GIVEN %s THEN the marks that go are %j', async (_what, confirms, marks) => {
    const drafted = await draft('ok-taecyeon', 'page', { confirms });
    const changes = drafted.ok ? drafted.draft.changes : [];
    expect(changes.filter(({ path }) => path[0] === 'unverified').map(({ path }) => path)).toEqual(marks);
    expect(changes.some(({ path }) => path[0] === 'sources')).toBe(true);
  });

  test.each<[string, string, Readonly<Record<string, string>>, EditFinding]>([
    [
      'a day that does not exist',
      'life',
      { ...life, born: '1987-02-30' },
      {
        field: 'born',
        sentence: {
          en: 'is a date that does not exist, found "1987-02-30"',
          ja: '存在しない日付です（"1987-02-30"）',
          ko: '존재하지 않는 날짜입니다("1987-02-30")',
        },
      },
    ],
    [
      'a death before the birth',
      'life',
      { ...life, died: '1980' },
      {
        field: 'died',
        sentence: {
          en: '1980 is before the birth (1987-02-22)',
          ja: '1980は生年月日（1987-02-22）より前です',
          ko: '1980은(는) 생년월일(1987-02-22)보다 앞입니다',
        },
      },
    ],
    [
      'hangul in the Japanese name',
      'names',
      { ...names, ja: '한효주' },
      {
        field: 'names.ja',
        sentence: {
          en: 'has hangul under "ja"',
          ja: '日本語の欄にハングルがあります',
          ko: '일본어 칸에 한글이 있습니다',
        },
      },
    ],
    [
      'the name of somebody else',
      'names',
      { ...names, en: 'Kim Tae-hee' },
      {
        field: '',
        sentence: {
          en: '"Kim Tae-hee" is a name of Kim Tae-hee ("kim-tae-hee") as well',
          ja: '「Kim Tae-hee」はキム・テヒ（kim-tae-hee）の名前でもあります',
          ko: '‘Kim Tae-hee’은(는) 김태희(kim-tae-hee)의 이름이기도 합니다',
        },
      },
    ],
  ])('GIVEN %s THEN the check says so in three languages', async (_what, form, values, finding) => {
    const drafted = await draft('han-hyo-joo', form, values);
    expect(drafted).toMatchObject({ ok: false, errors: expect.arrayContaining([finding]) as EditFinding[] });
  });
});

describe('readSource', () => {
  test('GIVEN a page that the catalog knows THEN it is cited by its id', () => {
    const [id, source] = [...catalog.sources][0] ?? [];
    expect(readSource(source?.url ?? '', catalog)).toEqual({ id, url: source?.url });
  });

  test('GIVEN a new page of a known site THEN its publisher and language are those of the site, and the lines may be in any order', () => {
    const read = readSource(
      '2026年11月1日\nhttps://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事',
      catalog,
    );
    expect(read).toMatchObject({
      id: expect.stringMatching(/^oricon-co-jp-[0-9a-f]{6}$/u) as string,
      entry: { language: 'ja', title: 'ハン・ヒョジュの新しい記事', published: '2026-11-01' },
    });
  });
});
