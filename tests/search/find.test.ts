import { beforeAll, describe, expect, test } from 'vitest';
import { longestQuery, type SearchResult, type FindableKind, type Search } from '../../src/search/result.ts';
import { realSearch } from '../real-data.ts';
import { summary } from './found.ts';

let search: Search;
beforeAll(async () => {
  search = await realSearch();
});

describe('a director, found by name', () => {
  test.each([
    ['kanji', '是枝裕和'],
    ['Latin', 'Hirokazu Kore-eda'],
    ['surname first, joined', 'koreeda hirokazu'],
    ['hangul', '고레에다 히로카즈'],
    ['a slip', 'Hirokazu Kore-edda'],
  ])('GIVEN %s: %s THEN he is found', (_, query) => expect(summary(search.find(query))).toBe('hirokazu-kore-eda'));

  test.each([
    ['Revised Romanization', 'Mun Huijeong', 'moon-hee-jung'],
    ['a customary surname with it, given name first', 'Taehyeong Yim', 'im-tae-hyung'],
    ['initial consonants that nobody else has', 'ㄱㅂㅁ', 'kang-byung-moon'],
  ])('GIVEN a Korean one in %s: %s THEN they are found', (_, query, id) =>
    expect(summary(search.find(query))).toBe(id),
  );

  test('GIVEN an actor outside the catalog whose name sounds like one in it THEN nobody is offered', () =>
    expect(summary(search.find('キムギュダム'))).toBe('none:'));
});

const foundBy = (answer: SearchResult): string | undefined => (answer.verdict === 'clear' ? answer.hit.by : undefined);

const ids = (typed: string, kinds: readonly FindableKind[] = ['actor', 'person', 'series']): string[] =>
  search.complete(typed, kinds, 25).map(({ id }) => id);

describe('every spelling in three scripts at the first try', () => {
  test.each([
    ['hangul', '채종협'],
    ['hangul with its honorific', '채종협 씨'],
    ['hangul with a particle and a word', '채종협의 드라마'],
    ['initial consonants and an alias', '횹사마'],
    ['katakana', 'チェ・ジョンヒョプ'],
    ['katakana without a dot', 'チェジョンヒョプ'],
    ['half-width katakana', 'ﾁｪ･ｼﾞｮﾝﾋｮﾌﾟ'],
    ['hiragana', 'ちぇじょんひょぷ'],
    ['kana as some media write it', 'チェ・ジョニョプ'],
    ['small kana large', 'チエジヨンヒヨプ'],
    ['さん', 'チェジョンヒョプさん'],
    ['katakana and a word', 'チェ・ジョンヒョプ 日本ドラマ'],
    ['custom', 'chae jong-hyeop'],
    ['Revised Romanization', 'Chae Jonghyeop'],
    ['McCune-Reischauer', "Ch'ae Chong-hyŏp"],
    ['fans', 'chae jong hyup'],
    ['other order', 'jonghyeop chae'],
    ['romaji of the kana', 'che jonhyopu'],
    ['a Korean keyboard left on Latin', 'cowhdguq'],
    ['a slip', 'chae jong hyepp'],
    ['two scripts', 'Chae Jong-hyeop 채종협'],
    ['full width', 'ＣＨＡＥ　ＪＯＮＧ－ＨＹＥＯＰ'],
    ['emoji', '🔥 Chae Jong-hyeop 🔥'],
  ])('GIVEN %s: %s THEN he is found', (_, query) => expect(summary(search.find(query))).toBe('chae-jong-hyeop'));

  test.each([
    ['group before the name', '2PMテギョン', 'ok-taecyeon'],
    ['group after it', 'Taecyeon 2PM', 'ok-taecyeon'],
    ['year', 'soul mate 2026', 'soul-mate-2026'],
    ['year of one of two', 'tokyo taxi 2010', 'tokyo-taxi-2010'],
    ['title in brackets', 'Netflixシリーズ「ソウルメイト」', 'soul-mate-2026'],
    ['title without its article', 'journalist', 'the-journalist-2019'],
    ['title in hiragana', 'しんぶんきしゃ', 'the-journalist-2019'],
    ['romaji with long vowels', 'kyasutaa', 'caster-2025'],
    ['a title remembered word by word', "Me and My Star's 99 Days", '99-days-with-the-superstar-2011'],
    ['part of a title', '外事警察', 'gaiji-keisatsu-2012'],
    ['Korean title without its spaces', '로맨틱어나니머스', 'romantics-anonymous-2025'],
    ['Japanese name, surname first', 'あおいゆう', 'aoi-yu'],
    ['old kanji', '濵田マリ'.replace('濵', '濱'), 'hamada-mari'],
  ])('GIVEN %s: %s THEN %s is found', (_, query, id) => expect(summary(search.find(query))).toBe(id));

  test('GIVEN words of a title in two languages THEN it is offered', () => {
    expect(summary(search.find('Boku to Star'))).toBe('close: 99-days-with-the-superstar-2011');
  });

  test('GIVEN an English title in kana THEN it is offered', () => {
    expect(summary(search.find('ブラックドーン'))).toBe('close: gaiji-keisatsu-2012');
  });

  test('GIVEN a person and a work of theirs THEN both are offered', () => {
    expect(summary(search.find('han hyo joo romantics'))).toBe('close: han-hyo-joo romantics-anonymous-2025');
  });

  test('GIVEN a name with two records THEN both are offered and neither is guessed', () => {
    expect(summary(search.find('Tokyo Taxi'))).toMatch(/^close: tokyo-taxi-\d+ tokyo-taxi-\d+$/u);
    expect(summary(search.find('이재윤'))).toContain('close: ');
  });

  test('GIVEN a title with the wrong year THEN it is only offered', () => {
    expect(summary(search.find('soulmate 2006'))).toBe('close: soul-mate-2026');
  });

  test('GIVEN choseong, a surname or a syllable THEN all matches are offered', () => {
    expect(summary(search.find('ㅊㅈㅎ'))).toMatch(/^close: .*chae-jong-hyeop/u);
    expect(summary(search.find('lee'))).toMatch(/^close: (?:\S+ ){9}\S+$/u);
    expect(summary(search.find('ok'))).toBe('close: ok-taecyeon');
  });

  test('GIVEN a group THEN its members are offered', () => {
    expect(summary(search.find('동방신기'))).toMatch(/jung-yun-ho/u);
  });

  test('GIVEN kinds THEN only these kinds are searched', () => {
    expect(summary(search.find('Hero', ['series']))).toBe('hero-2007');
    expect(summary(search.find('Hero', ['actor', 'person']))).toBe('kim-jae-joong');
  });

  test('GIVEN different spellings THEN each hit states its reason', () => {
    const queries = ['채종협', 'ジョンヒョプ', 'che jonhyopu', 'cowhdguq', 'Chae Jong-Hyub', 'ㄱㅌㅎ'];
    expect(queries.map((query) => foundBy(search.find(query)))).toEqual([
      'name',
      'alias',
      'romaji',
      'keyboard',
      'romanisation',
      'choseong',
    ]);
  });
});

describe('a name outside the catalog matches no record', () => {
  test.each([
    'Pyo Dae-woong',
    '표대웅',
    'Noh Gyu-bin',
    '노규빈',
    'ノ・ギュビン',
    'Tak Jin-sol',
    'Heo Chae-dam',
    'ピョ・デウン',
    'Kim Gyu-dam',
    'キム・ギュダム',
    'Taylor Swift',
    'Squid Game',
    '半沢直樹',
    '君の名は。',
    'weather tomorrow',
    'what time is it',
    '안녕하세요',
    'สวัสดีครับ',
    '🔥🔥',
    '...',
    '',
  ])('GIVEN %s THEN nothing is found', (query) => expect(search.find(query).verdict).toBe('none'));

  test('GIVEN a name that is nearly one of the catalog THEN that one is offered as near and not answered', () => {
    const answer = search.find('Ma Dong-gun');
    expect(answer.verdict === 'none' && answer.near.map(({ id }) => id)).toContain('ma-dong-seok');
  });
});

describe('autocomplete', () => {
  test('GIVEN an empty query THEN the records with most data, of the kinds asked for, are listed', () => {
    expect(ids('')).toHaveLength(25);
    expect(search.complete('', ['series'], 5).every(({ kind }) => kind === 'series')).toBe(true);
  });

  test.each([
    ['chae jo', 'chae-jong-hyeop'],
    ['jonghy', 'chae-jong-hyeop'],
    ['채조', 'chae-jong-hyeop'],
    ['채', 'chae-jong-hyeop'],
    ['종', 'chae-jong-hyeop'],
    ['ㅊㅈ', 'chae-jong-hyeop'],
    ['チェ・ジョ', 'chae-jong-hyeop'],
    ['ちぇ', 'chae-jong-hyeop'],
    ['cowh', 'chae-jong-hyeop'],
    ['okute', 'ok-taecyeon'],
    ['jeong y', 'jung-yu-mi-1984'],
    ['ソウルメ', 'soul-mate-2026'],
    ['mate', 'soul-mate-2026'],
    ['恋人', 'romantics-anonymous-2025'],
  ])('GIVEN %s THEN %s is in the list', (typed, id) => expect(ids(typed)).toContain(id));

  test('GIVEN a prefix of no name THEN near matches are listed', () =>
    expect(ids('romantik anonim')).toContain('romantics-anonymous-2025'));
});

describe('passages', () => {
  test.each(['learn Japanese', '制作費', 'chocolate'])('GIVEN %s THEN texts that contain it are found', (query) => {
    expect(search.passages(query, 5).length).toBeGreaterThan(0);
  });

  test('GIVEN a word that no text contains THEN nothing is found', () =>
    expect(search.passages('zzzz qqqq', 5)).toEqual([]));

  test('GIVEN 6,000 characters THEN only the first are read (fuse.js takes 2.9 s for all)', () => {
    const text = 'production costs '.repeat(350);
    expect(search.passages(text, 5)).toEqual(search.passages(text.slice(0, longestQuery), 5));
  });
});
