import { describe, expect, test } from 'vitest';
import { pronounced } from '../../src/search/hangul/pronounced.ts';
import { clipsOfTitle } from '../../src/search/names/clips.ts';
import { fondSyllable } from '../../src/search/names/fondly.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry } from './found.ts';

describe('short forms of a title', () => {
  test.each([
    ['내 남편과 결혼해줘', '내남결'],
    ['冬のソナタ', '冬ソナ'],
    ['花と男子', '花男子'],
  ])('GIVEN %s THEN %s is one of its short forms', (title, clip) => {
    expect(clipsOfTitle(title)).toContain(clip);
  });

  test.each(['겨울연가', '두 사람', 'winter sonata', '告白', 'ソナタ'])(
    'GIVEN %s, whose short form would be too short THEN there is none',
    (title) => {
      expect(clipsOfTitle(title)).toEqual([]);
    },
  );
});

describe('a given name as a term of affection', () => {
  test.each([
    ['근짱', '근'],
    ['グンちゃん', 'グン'],
    ['ビョン様', 'ビヨン'],
    ['근석짱', undefined],
    ['짱', undefined],
    ['グン', undefined],
  ])('GIVEN %s THEN the syllable is %s', (typed, syllable) => {
    expect(fondSyllable(typed)).toBe(syllable);
  });
});

describe('the pronunciation of given names', () => {
  test.each([
    ['신록', '실록'],
    ['설느', '설르'],
    ['종렬', '종녈'],
    ['심리', '심니'],
    // Nothing meets that changes.
    ['종협', undefined],
    ['록신', undefined],
  ])('GIVEN %s THEN the pronunciation is %s', (written, said) => {
    expect(pronounced(written)).toBe(said);
  });
});

describe('queries that are nearly a name', () => {
  const search = searchOf({
    beside: ['Super Junior', '슈주'],
    entries: [
      entry('younha', { en: 'Younha', ko: '윤하', ja: 'ユンナ' }),
      entry('yunhak', { en: 'Yunhak', ko: '윤학', ja: 'ユナク' }, { amount: 9 }),
      entry('shin-rok', { en: 'Kim Shin-rok', ko: '김신록', ja: 'キム・シンロク' }),
      entry('sun-geun', { en: 'Lee Sun-geun', ko: '이선근', ja: 'イ・ソングン' }),
      entry('jun-seo', { en: 'Kim Jun-seo', ko: '김준서', ja: 'キム・ジュンソ' }),
      entry('chan-young', { en: 'Lee Chan-young', ko: '이찬영', ja: 'イ・チャニョン' }),
      entry('yo', { en: 'Yo Aoi', ko: '아오이 요', ja: '葵揚' }),
      entry('yu', { en: 'Yu Aoi', ko: '아오이 유', ja: '蒼井優' }, { amount: 9 }),
      entry('yoochun', { en: 'Park Yu-chun', ko: '박유천' }, { aliases: ['Micky Yoochun'] }),
      entry('joe', { en: 'Joe Odagiri', ko: '오다기리 조', ja: 'オダギリジョー' }),
      entry('kyoko', { en: 'Kyoko Hasegawa', ko: '하세가와 교코', ja: '長谷川京子' }),
      entry('siwon', { en: 'Choi Si-won', ko: '최시원', ja: 'チェ・シウォン' }, { beside: ['Super Junior', '슈주'] }),
      entry('taemin', { en: 'Taemin', ko: '태민', ja: 'テミン' }),
      entry(
        'goong',
        { en: 'Goong: the Musical', ko: '뮤지컬 궁' },
        { kind: 'series', form: 'stage', related: ['taemin'] },
      ),
      entry('film', { en: 'Seven: The Movie', ja: '七人の秘書 THE MOVIE' }, { kind: 'series', form: 'film' }),
      entry('series', { en: 'Seven', ja: '七人の秘書' }, { kind: 'series', form: 'series', amount: 9 }),
      entry('anime', { en: 'Sonata (animation)', ja: 'アニメ「冬のソナタ」' }, { kind: 'series', form: 'animation' }),
      entry('gimbap', { en: 'Kimbap and Onigiri', ja: 'キンパとおにぎり' }, { kind: 'series' }),
      entry('wolf', { en: 'Genghis Khan', ja: '蒼き狼 ~地果て海尽きるまで~' }, { kind: 'series' }),
      entry('whole', { en: 'Assassination Classroom', ja: '暗殺教室' }, { kind: 'series' }),
      entry(
        'part',
        { en: 'Assassination Classroom: Graduation', ja: '暗殺教室~卒業編~' },
        { kind: 'series', amount: 9 },
      ),
    ],
  });

  test.each([
    ['a whole name of one word before the beginning of another', 'Yunha', 'younha'],
    ['a name as it is said', 'キム・シルロク', 'shin-rok'],
    ['a surname in kana and a given name in hangul', 'イ・찬영', 'chan-young'],
    ['a Japanese name in hiragana, with a long vowel', 'あおいよう', 'yo'],
    ['a stage name in hangul', '믹키유천', 'yoochun'],
    ['the first morae of a surname and a given name', 'オダジョー', 'joe'],
    ['two morae of a surname and one with a long mark', 'ハセキョー', 'kyoko'],
    ['the short name of a group and a given name', '슈주 시원', 'siwon'],
    ['a musical of one syllable, its kind and who is in it', '궁 뮤지컬 태민', 'goong'],
    ['the kind of the musical first', '뮤지컬 궁 태민', 'goong'],
    ['an epithet before a given name', '国民の歌手シウォン', 'siwon'],
    ['リー, as those say who write Lee', 'リー・チャニョン', 'chan-young'],
    ['a series and the word for a film', '七人の秘書 映画', 'film'],
    ['a short form and the kind of work', '冬ソナ アニメ', 'anime'],
    ['an English title by its sounds, "and" translated', '김밥과 오니기리', 'gimbap'],
    ['a known title beside a word that is not known', 'ジンギスカン 蒼き狼', 'wolf'],
    ['all of a title before a part of a longer one', 'assasination classroom', 'whole'],
  ])('GIVEN %s, %s THEN it is first', (_, query, id) => {
    const result = search.find(query);
    expect(result.verdict === 'clear' ? result.hit.id : result.verdict === 'close' ? result.hits[0]?.id : '').toBe(id);
  });

  test.each([
    ['another glide, which kana never leaves out', 'イ・ソンギュン'],
    ['수, which nobody writes for 서', 'Kim Jun-su'],
  ])('GIVEN %s, %s THEN nobody is offered', (_, query) => {
    expect(search.find(query).verdict).toBe('none');
  });
});
