import { describe, expect, test } from 'vitest';
import { checkTexts, createChecker } from '../../src/catalog/check/check.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import {
  actor,
  costar,
  maker,
  page,
  quote,
  smallData,
  toldAbout,
  work,
  written,
  type SmallData,
} from './small-data.ts';

const toei = { name: { en: 'Toei', ja: '東映', ko: '도에이' }, kinds: ['distributor'] };
const commons = {
  file: 'Kim Woo-bin in 2016.jpg',
  author: 'A photographer',
  licence: 'CC BY-SA 4.0',
  page: 'https://commons.wikimedia.org/wiki/File:Kim_Woo-bin_in_2016.jpg',
};
const namesOf = (en: string, ko: string, ja: string): Record<string, string> => ({ en, ko, ja });
const premise = (changes: Record<string, string>): SmallData => ({
  works: [work({ premise: { en: 'A short sentence.', ja: '短い文です。', ko: '짧은 문장입니다.', ...changes } })],
});
const naomi = { name: 'Naomi Kawase', person: 'kawase-naomi' };
const aliases = (...list: string[]): SmallData => ({ actors: [actor({ aliases: list })] });
const onePage = (changes: Record<string, unknown>): SmallData => ({ pages: { 'a-page': page(changes) } });
const second = (changes: Record<string, unknown>): SmallData => ({
  actors: [actor(), actor({ id: 'kim-woo-bin-2', ...changes })],
});

describe('what the check finds', () => {
  test('GIVEN good data THEN nothing is reported', () => expect(toldAbout({})).toEqual([]));

  test('GIVEN every optional field filled in well THEN nothing is reported', () =>
    expect(
      toldAbout({
        actors: [
          actor({
            hanja: [{ name: '金宇彬', sources: ['a-page'] }],
            nicknames: [{ name: 'ウビン様', language: 'ja', sources: ['a-page'] }],
            searchKeys: [{ spelling: '金佑彬', kind: 'market' }],
            agencies: [{ company: 'toei', country: 'JP', from: '2020', asOf: '2024-01', sources: ['a-page'] }],
            japan: [
              { kind: 'fan-meeting', text: premise({}).works?.[0]?.['premise'], date: '2024', sources: ['a-page'] },
            ],
            links: [{ kind: 'tmdb', url: 'https://www.themoviedb.org/person/1' }],
            picture: commons,
          }),
        ],
        works: [work({ companies: [{ company: 'toei' }] })],
        companies: { toei },
        publishers: {
          'a-paper': { print: { en: 'A paper', ja: 'ある新聞', ko: '어떤 신문' }, spellings: ['A paper'] },
        },
      }),
    ).toEqual([]));

  test.each([
    [
      'the same person twice',
      second({}),
      /^error .*kim-woo-bin-2\.json names: is the same person as in .*kim-woo-bin\.json/u,
    ],
    [
      'one birth date and one name in two Latin spellings',
      second({ names: namesOf('Gim U-bin', '김우빈', 'キム・ウビン') }),
      /^error .* names: is the same person/u,
    ],
    [
      'namesakes whom a birth date tells apart, but nobody says so',
      second({ born: '1960' }),
      /^warning .* names\.en: is a name in .*add "namesakes": \["kim-woo-bin"\]/u,
    ],
    [
      'an alias that is the name of another',
      { costars: [costar(), costar({ id: 'b', names: namesOf('B', '비', 'ビ'), aliases: ['阿部 寛'] })] },
      /^warning .*costars\[1\]\.aliases\[0\]: is a name in data\/costars\.json "abe-hiroshi" as well/u,
    ],
    [
      'namesakes said on one side only',
      second({ namesakes: ['kim-woo-bin'], born: '1960' }),
      /^error .*-2\.json namesakes\[0\]: has to be said on both sides: add "kim-woo-bin-2"/u,
    ],
    [
      'a namesake of oneself',
      { actors: [actor({ namesakes: ['kim-woo-bin'] })] },
      /^error .*names the person's own record/u,
    ],
    [
      'a namesake whom nobody knows',
      { actors: [actor({ namesakes: ['kim-woo-bim'] })] },
      /^error .*no person "kim-woo-bim" \(did you mean "kim-woo-bin"\?\)/u,
    ],
    [
      'one title on two works of one year and kind',
      {
        works: [
          work(),
          work({ id: 'another-2024', premise: { en: 'Another.', ja: '別の話です。', ko: '다른 이야기입니다.' } }),
        ],
      },
      /^error .*a-work-2024\.json titles\.en: is a title of .*another-2024|^error .*is a title of .* make one record/u,
    ],
    [
      'one word for two genres',
      {
        works: [work({ genres: ['romance', 'love'] })],
        genres: {
          love: { name: { en: 'love', ja: '愛', ko: '로맨스' } },
          romance: { name: { en: 'romance', ja: '恋愛', ko: '로맨스' } },
        },
      },
      /^warning .*"로맨스" is a word for "love" as well/u,
    ],
    [
      'an end before the start',
      { works: [work({ end: '2024-01-08' })] },
      /^error .* end: 2024-01-08 is before the start/u,
    ],
    [
      'a year that is not that of the start',
      { works: [work({ year: 2023 })] },
      /^error .* year: 2023 is not the year/u,
    ],
    [
      'a confirmed work of the future',
      { works: [work({ id: 'a-work-2027', year: 2027, start: '2027-01', end: undefined })] },
      /^warning .*release\.certainty: is "confirmed"/u,
    ],
    ['a debut before the birth', { actors: [actor({ debut: 1988 })] }, /^error .* debut: 1988 is before the birth/u],
    ['a debut in the cradle', { actors: [actor({ debut: 1990 })] }, /^warning .* debut: 1990 is at the age of 1/u],
    [
      'a picture without its author',
      { actors: [actor({ picture: { ...commons, author: undefined } })] },
      /^error .* picture\.author: is missing/u,
    ],
    [
      'a picture without its licence',
      { actors: [actor({ picture: { ...commons, licence: undefined } })] },
      /^error .* picture\.licence: is missing/u,
    ],
    [
      'a picture that may not be shown everywhere',
      { actors: [actor({ picture: { ...commons, licence: 'CC BY-NC 4.0' } })] },
      /^error .* picture\.licence: is not a free licence/u,
    ],
    [
      'a picture from somewhere else',
      { actors: [actor({ picture: { ...commons, page: 'https://example.com/File:A.jpg' } })] },
      /^error .* picture\.page: /u,
    ],
    [
      'a person who is not there, three letters from another',
      { works: [work({ cast: [{ person: 'kim-woo-bongs', sources: ['a-page'] }] })], costars: [] },
      /^error .*no person "kim-woo-bongs": it would be a file of data\/actors\/ or data\/people\//u,
    ],
    [
      'an agency that nobody knows',
      { actors: [actor({ agencies: [{ company: 'no-agency' }] })] },
      /^error .* agencies\[0\]\.company: no company "no-agency"/u,
    ],
    [
      'a network that shows nothing',
      { works: [work({ networks: ['toei'] })], companies: { toei } },
      /^error .* networks\[0\]: no service "toei"/u,
    ],
    [
      'a company that nothing refers to',
      { companies: { toei } },
      /^warning data\/companies\.json companies\.toei: nothing refers to the company "toei"/u,
    ],
    [
      'one name of two companies',
      { companies: { toei, 'toei-tokyo': { ...toei, kinds: ['studio'] } } },
      /^warning .*"Toei" is a word for "toei" as well/u,
    ],
    [
      'a nickname that no page was seen to use',
      { actors: [actor({ nicknames: [{ name: 'ウビン様', language: 'ja', sources: [] }] })] },
      /^error .* nicknames\[0\]\.sources: /u,
    ],
    [
      'a page that only a nickname needs, and that is nowhere',
      { actors: [actor({ nicknames: [{ name: 'ウビン様', language: 'ja', sources: ['b-page'] }] })] },
      /^error .* nicknames\[0\]\.sources\[0\]: no source "b-page"/u,
    ],
    ['a death before the birth', { actors: [actor({ died: '1988' })] }, /^error .* died: 1988 is before the birth/u],
    [
      'a part before birth',
      { works: [work({ id: 'a-work-1980', year: 1980, start: undefined, end: undefined })] },
      /^error .*cast\[0\]\.person: "kim-woo-bin" was born 1989-07-16, after/u,
    ],
    [
      'a part long after death',
      { actors: [actor({ died: '2015' })] },
      /^warning .*"kim-woo-bin" died 2015, years before/u,
    ],
    [
      'a page newer than every record that cites it',
      onePage({ published: '2026-12' }),
      /^error data\/sources\.json bibliography\.a-page\.published: 2026-12 is after the day on which the page was last read \(2026-11-21\)/u,
    ],
    [
      'a page newer than one record that cites it',
      { ...onePage({ published: '2026-11-22' }), quotes: [quote({ checked: '2026-11-29' })] },
      /^error .*kim-woo-bin\.json sources\[0\]: "a-page" was published 2026-11-22, after/u,
    ],
    [
      'words said after all pages',
      { quotes: [quote({ date: '2025-01-10' })] },
      /^warning .*date: 2025-01-10 is after every page/u,
    ],
    [
      'a statement of the future',
      { quotes: [quote({ date: '2027' })] },
      /^error .*date: 2027 is after the day of checking/u,
    ],
    [
      'a credit twice',
      { works: [work({ cast: [1, 2].map(() => ({ person: 'kim-woo-bin', sources: ['a-page'] })) })] },
      /^error .*cast\[1\]\.person: "kim-woo-bin" is in this cast already/u,
    ],
    [
      'a director twice',
      { works: [work({ directors: [{ name: 'A' }, { name: 'A' }] })] },
      /^warning .*directors\[1\]\.name/u,
    ],
    [
      'an alias that is the name',
      aliases('Kim Woo-bin'),
      /^warning .*aliases\[0\]: "Kim Woo-bin" is a name of this record/u,
    ],
    ['an alias twice', aliases('Gim', 'Gim'), /^warning .*aliases\[1\]: "Gim" is an alias of this record/u],
    [
      'a source cited twice',
      { actors: [actor({ sources: ['a-page', 'a-page'] })] },
      /^warning .*sources\[1\]: "a-page" is already in this list/u,
    ],
    [
      'an unverified field that does not exist',
      { actors: [actor({ unverified: ['borm'] })] },
      /^error .*unverified\[0\]: there is no field "borm" \(did you mean "born"\?\)/u,
    ],
    [
      'an unverified field of a co-star that does not exist',
      { costars: [costar({ unverified: ['name'] })] },
      /^error .*costars\[0\]\.unverified\[0\]: there is no field "name"/u,
    ],
    [
      'an unverified name of a maker that is not filled in',
      { makers: [maker({ names: { en: 'Naomi Kawase' }, unverified: ['names.ko'] })] },
      /^error .*makers\[0\]\.unverified\[0\]: names "names.ko", which this record does not have/u,
    ],
    [
      'an unverified field that is not filled in',
      { actors: [actor({ unverified: ['agencies'] })] },
      /^error .*names "agencies", which this record/u,
    ],
    [
      'a page that nobody cites',
      { pages: { 'a-page': page(), b: page({ url: 'https://example.com/b' }) } },
      /^warning .*bibliography\.b: nothing refers to the source "b"/u,
    ],
    [
      'a co-star who is in no cast',
      { costars: [costar(), costar({ id: 'b', names: namesOf('B', '비', 'ビ') })] },
      /^warning .*nothing refers to the person "b"/u,
    ],
    [
      'one page twice',
      {
        actors: [actor({ sources: ['a-page', 'b'] })],
        pages: { 'a-page': page(), b: page({ url: 'http://www.example.com/a/' }) },
      },
      /^warning .*is the page of "a-page" too/u,
    ],
    [
      'a name that is too long',
      { actors: [actor({ names: namesOf('K'.repeat(61), '김우빈', 'キム') })] },
      /^error .*names\.en: has 61 characters, and the card has room for 60/u,
    ],
    ['a premise that is too long', premise({ en: 'a'.repeat(1001) }), /^error .*premise\.en: has 1001 characters/u],
    [
      'a Cyrillic letter',
      { actors: [actor({ names: namesOf('Кim Woo-bin', '김우빈', 'キム・ウビン') })] },
      /^error .*names\.en: "К" \(U\+041A\) in "Кim" is a Cyrillic or Greek letter/u,
    ],
    ['a kanji among katakana', aliases('キム・ウ二ビン'), /^error .*"二" \(U\+4E8C\) looks like "ニ" \(U\+30CB\)/u],
    [
      'a hyphen for a long vowel',
      { works: [work({ titles: { en: 'A', ja: 'ス－パー' } })] },
      /^error .*titles\.ja: "－"/u,
    ],
    ['a hiragana べ among katakana', premise({ ja: 'ラべルです。' }), /^warning .*premise\.ja: "べ"/u],
    [
      'a katakana ヘ among hiragana',
      premise({ ja: 'そこヘいきます。' }),
      /^warning .*"ヘ" is katakana among hiragana: type へ/u,
    ],
    [
      'a Latin dot between katakana',
      { actors: [actor({ names: namesOf('Kim Woo-bin', '김우빈', 'キム·ウビン') })] },
      /^error .*names\.ja: "·" \(U\+00B7\) looks like "・"/u,
    ],
    ['half-width kana', aliases('ｷﾑ'), /^error .*aliases\[0\]: has half-width kana/u],
    [
      'a wide letter in English',
      premise({ en: 'Ａ short sentence.' }),
      /^warning .*has the wide character Ａ: type A/u,
    ],
    ['hangul in pieces', aliases('김빈'.normalize('NFD')), /^error .*has letters in pieces/u],
    [
      'a narrow ! in Japanese',
      premise({ ja: '短い文!です。' }),
      /^warning .*premise\.ja: has ! in Japanese: type ！$/u,
    ],
    ['a tilde around a subtitle', premise({ ja: '短い文 ~続き~ です。' }), /premise\.ja: has ~ in Japanese: type 〜$/u],
    [
      'a broadcaster of a film',
      {
        works: [work({ kind: 'film', networks: ['nhk'] })],
        companies: { nhk: { name: { en: 'NHK', ja: 'NHK', ko: 'NHK' } } },
      },
      /^warning .*networks: a film work has no broadcaster/u,
    ],
    [
      'a character whose name says 役',
      {
        works: [
          work({
            cast: [{ person: 'a', character: { en: 'Kim', ja: 'キム（二役）', ko: '김' }, sources: ['source'] }],
          }),
        ],
      },
      /^warning .*character\.ja: ends in 役/u,
    ],
    [
      'a word that this site writes in another way',
      premise({ ja: '3カ国で撮影した短い文です。' }),
      /^warning .*premise\.ja: has カ国: this site writes か国$/u,
    ],
    [
      '드라마으로',
      premise({ ko: '연속 드라마으로 방송되었습니다.' }),
      /premise\.ko: has 마으로: the particle does not/u,
    ],
    ['a particle behind a title', premise({ ko: '〈형〉를 만들었습니다.' }), /premise\.ko: has 형〉를: the particle/u],
    ['a zero-width space', premise({ en: 'A short\u200B sentence.' }), /^error .*invisible character \(U\+200B\)/u],
    ['a no-break space', premise({ en: 'A\u00A0short sentence.' }), /^error .*special space/u],
    ['two spaces', premise({ en: 'A  short sentence.' }), /^error .*two spaces in a row/u],
    ['a space before a comma', premise({ en: 'A short , sentence.' }), /^warning .*space before a comma/u],
    [
      'straight quotes in Japanese',
      premise({ ja: '"短い"文です。' }),
      /^warning .*premise\.ja: has ": Japanese has 「 」/u,
    ],
    [
      'Japanese quotes in Korean',
      premise({ ko: '「짧은」 문장입니다.' }),
      /^warning .*premise\.ko: has 「: Korean has/u,
    ],
    ['a quote that is not closed', premise({ en: 'A “short sentence.' }), /^warning .*has “ that is never closed/u],
    [
      'a wide bracket closed with a narrow one',
      premise({ ja: '短い（文)です。' }),
      /^warning .*has （ closed with \)/u,
    ],
    [
      'English where Japanese should be',
      premise({ ja: 'A short sentence.' }),
      /^warning .*premise\.ja: is the English text: Japanese is missing/u,
    ],
    ['hangul in a Japanese sentence', premise({ ja: '짧은 문장입니다.' }), /^warning .*premise\.ja: has hangul/u],
    ['kana in a Korean sentence', premise({ ko: '짧은 文です입니다.' }), /^warning .*premise\.ko: has kana/u],
    [
      'hangul under en',
      { actors: [actor({ names: namesOf('김우빈', '김우빈', 'キム・ウビン') })] },
      /^error .*names\.en: has letters that are not Latin/u,
    ],
    [
      'a Korean headline that is said to be Japanese',
      onePage({ title: '짧은 제목' }),
      /^warning .*title: looks Korean, but "language" says ja/u,
    ],
    [
      'the ids of two people swapped',
      { costars: [costar(), costar({ id: 'hyunri', names: namesOf('Ryu', '류', 'リュウ') })] },
      /^warning .*costars\[1\]\.id: "hyunri" shares no word with the name/u,
    ],
    [
      'a maker whom no credit names',
      { makers: [maker()] },
      /^warning .*makers\[0\]\.id: nothing refers to the person "kawase-naomi": cite it or remove it/u,
    ],
    [
      'a maker without a page that writes the name',
      { makers: [maker({ sources: ['another-page'] })], works: [work({ directors: [naomi] })] },
      /^error .*makers\[0\]\.sources\[0\]: no source "another-page"/u,
    ],
    [
      'a maker who is an actor already',
      { makers: [maker({ names: actor()['names'] })], works: [work({ directors: [naomi] })] },
      /^(?:error|warning) .*makers\[0\]/u,
    ],
    [
      'the id of another than the credit names',
      {
        makers: [maker()],
        works: [work({ directors: [naomi], writers: [{ name: 'Naomi Kawase', person: 'kim-woo-bin' }] })],
      },
      /^warning .*writers\[0\]\.person: "kim-woo-bin" is Kim Woo-bin, but the credit says "Naomi Kawase" \(did you mean "kawase-naomi"\?\)/u,
    ],
    ['http', onePage({ url: 'http://example.com/a' }), /^warning .*url: is http/u],
    [
      'tracking',
      onePage({ url: 'https://example.com/a?utm_source=x&id=1' }),
      /^warning .*contains tracking: remove utm_source/u,
    ],
    ['an address of a house', onePage({ url: 'https://localhost/a' }), /^error .*"localhost" is no host/u],
    ['a short address', onePage({ url: 'https://bit.ly/abc' }), /^warning .*is a short address/u],
    [
      'another schema',
      { actors: [actor({ $schema: '../person.schema.json' })] },
      /^warning .*\$schema: should be "\.\.\/\.\.\/schema\/person\.schema\.json"/u,
    ],
  ] as [string, SmallData, RegExp][])('GIVEN %s THEN it is named', (_what, data, expected) => {
    const lines = toldAbout(data);
    expect(
      lines.filter((line) => expected.test(line)),
      lines.join('\n'),
    ).not.toEqual([]);
  });

  test.each([
    [
      'namesakes who are said to be',
      { actors: [actor({ namesakes: ['b'] }), actor({ id: 'b', namesakes: ['kim-woo-bin'] })] },
    ],
    ['a qualifier in brackets', second({ names: namesOf('Woobin (X)', '우빈', 'ウビン') })],
    [
      'one title in two years',
      { works: [work(), work({ id: 'a-work-2021', year: 2021, start: '2021', end: undefined })] },
    ],
    ['a month and a day in it', { works: [work({ start: '2024-01', end: '2024-01-09' })] }],
    ['an alias in other spacing', aliases('Kim Woo Bin', 'KIM WOO BIN')],
    [
      'a look-alike that people really type, beside the right name',
      { actors: [actor({ names: namesOf('Kim Hye-won', '김혜원', 'キム・ヘウォン'), aliases: ['キム・へウォン'] })] },
    ],
    ['the particle へ after katakana', premise({ ja: 'ソウルへ旅立つ。ソウルへデビューする。' })],
    ['kanji after katakana', premise({ ja: 'ソウル一の店と、チーム二つです。' })],
    ['wide punctuation in Japanese', premise({ ja: 'なに！？（短い）です。' })],
    ['an apostrophe and a list', premise({ en: "Girls' Generation: 1) one (two (three)), 2) four." })],
    [
      'a name in its own script',
      premise({ en: 'Billed 知英 in Japan.', ja: '題名は「공」（공）です。', ko: '‘タイトル’(タイトル) 문장입니다.' }),
    ],
    [
      'a title that is English everywhere',
      {
        works: [
          work({ id: 'eye-love-you-2024', titles: { en: 'Eye Love You', ja: 'Eye Love You', ko: '아이 러브 유' } }),
        ],
      },
    ],
    ['both scripts in a title', { works: [work({ titles: { en: 'Mamono', ja: '魔物（마물）' } })] }],
    [
      'particles that go with the sound before them',
      premise({ ko: '서울로 가서 일본으로 돌아와 〈드라마〉를 찍고 집에 들를 때입니다.' }),
    ],
    ['the nationality of somebody', premise({ ja: 'アメリカ国籍の人の短い文です。' })],
    ['narrow signs in Latin words', premise({ ja: 'NHK(TBS)と2PM!の短い文です。' })],
    ['a unit and a brand', premise({ ja: '2PM（NHK）', ko: 'TBS, 5.5%' })],
    ['a page of the day before in another time zone', { quotes: [quote({ date: '2024-01-11' })] }],
    ['an emoji of several parts in a headline', onePage({ title: '見出し 👨‍👩‍👧' })],
    ['the headline as it was printed', onePage({ title: 'ある"見出し（' })],
  ] as [string, SmallData][])('GIVEN %s THEN nothing is wrong', (_what, data) => {
    expect(toldAbout(data).filter((line) => !line.includes('nothing refers to'))).toEqual([]);
  });

  test('GIVEN a file that cannot be read THEN it alone is named, not all that refers to it', () => {
    const texts = smallData();
    for (const path of ['actors/kim-woo-bin.json', 'costars.json', 'sources.json', 'terms/genres.json'])
      expect(checkTexts(new Map([...texts, [path, '{']])).map(({ file, rule }) => [file, rule])).toEqual([
        [`data/${path}`, 'file'],
      ]);
  });

  test('GIVEN an edit and its undoing THEN a checker says what a fresh one says', () => {
    const texts = smallData();
    const edited = new Map([...texts, ['costars.json', written({ checked: '2026-11-21', costars: [] })]]);
    const check = createChecker();
    for (const version of [texts, edited, texts, edited]) expect(check(version).findings).toEqual(checkTexts(version));
    expect(check(edited).findings.map(formatProblem).join('\n')).toContain('no person "abe-hiroshi"');
  });
});

const lineOf = (text: string): number[] =>
  checkTexts(new Map([...smallData(), ['actors/kim-woo-bin.json', text]])).map(({ line }) => line);

describe('brackets that were lost', () => {
  const good = written(actor()).split('\n');
  const line = (text: string): number => good.findIndex((one) => one.includes(text)) + 1;

  test('GIVEN a missing closing brace THEN the error has the line where it should be', () => {
    const lost = good.filter((_one, index) => index !== line('キム・ウビン')).join('\n');
    expect(lineOf(lost)).toEqual([line('キム・ウビン') + 1]);
  });

  test('GIVEN a missing opening bracket THEN the error has the line where it should be', () => {
    expect(lineOf(good.join('\n').replace('"sources": [', '"sources": '))).toEqual([line('"sources"')]);
  });
});
