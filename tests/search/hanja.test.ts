import { describe, expect, test } from 'vitest';
import { createReadHanja } from '../../src/search/hangul/hanja.ts';
import type { Entry } from '../../src/search/entry.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

const entries: readonly Entry[] = [
  entry('bo-young', { en: 'Park Bo-young', ko: '박보영' }, { aliases: ['朴寶英'] }),
  entry('won-bin', { en: 'Lee Won-bin', ko: '이원빈' }, { aliases: ['李源彬'] }),
  entry('sang-ho', { en: 'Kim Sang-ho', ko: '김상호' }, { aliases: ['金尚鎬'] }),
  entry('won-sang', { en: 'Park Won-sang', ko: '박원상', ja: 'パク・ウォンサン' }),
  entry('sung-woong', { en: 'Park Sung-woong', ko: '박성웅', ja: 'パク・ソンウン' }),
  entry('ji-ni', { en: 'Lee Ji-ni', ko: '이지니', ja: 'イ・ジニ' }),
  entry('joon', { en: 'Kim Joon', ko: '김준', ja: 'キム・ジュン' }, { beside: ['T-Max'] }),
  entry('won-ho', { en: 'Shin Won-ho', ko: '신원호', ja: 'シン・ウォンホ' }, { beside: ['크로스진'] }),
  entry('strait', { en: 'The Strait', ko: '해협', ja: '海峡' }, { kind: 'series' }),
  entry('sea', { en: 'Han Hae-jin', ko: '한해진' }, { aliases: ['韓海珍'] }),
  entry('hospital', { en: 'Field Hospital', ja: '新宿野戦病院' }, { kind: 'series' }),
  entry('diary', { en: "Girl's Diary", ja: '架空OL日記' }, { kind: 'series', romaji: 'Kakū OL Nikki' }),
];

describe('Korean readings of hanja', () => {
  test('GIVEN names in hanja and hangul THEN each hanja has its syllable', () => {
    expect(createReadHanja(entries)('朴源尚')).toEqual(['박원상']);
    expect(createReadHanja(entries)('海협')).toEqual(['해협']);
  });

  test('GIVEN a hanja of the usual ones THEN it has its syllable, in every form of the character', () => {
    expect(createReadHanja([])('南優賢')).toEqual(['남우현']);
    expect(createReadHanja([])('南优贤')).toEqual(['남우현']);
    expect(createReadHanja([])('金秀賢')).toEqual(['금수현', '김수현']);
  });

  test('GIVEN a hanja that occurs in no name THEN there is no reading', () => {
    expect(createReadHanja(entries)('朴源鼻')).toEqual([]);
  });
});

describe('other spellings of whole names', () => {
  const search = searchOf({ entries, beside: ['T-Max', '크로스진'] });

  test.each([
    ['hanja that no record has', '朴源尚', 'won-sang'],
    ['one hanja and one syllable', '海협', 'strait'],
    ['a kanji that looks like katakana', 'イ・ジ二', 'ji-ni'],
    ['a group in letters with の', 'T-MAXのキム・ジュン', 'joon'],
    ['a group and a surname', '크로스진 신', 'won-ho'],
    ['the later words of a compound', '野戦病院', 'hospital'],
    ['kana for kanji beside letters', 'かくうOLにっき', 'diary'],
    ['an ㅎ that the name has not', 'パク・ソンフン', 'nobody'],
    ['a Japanese name that would be read as nobody’s', '朴野戦', 'nobody'],
  ])('GIVEN %s, %s THEN %s is first', (_, query, id) => {
    expect(firstOf(search, query)).toBe(id);
  });
});

describe('a name in hanja and katakana', () => {
  const search = searchOf({
    entries: [
      entry('kim', { en: 'Kim Ji-won', ko: '김지원', ja: 'キム・ジウォン' }),
      entry('ha', { en: 'Ha Ji-won', ko: '하지원', ja: 'ハ・ジウォン' }),
      entry('seung-gi', { en: 'Lee Seung-gi', ko: '이승기', ja: 'イ・スンギ' }, { aliases: ['李昇基'] }),
    ],
  });
  test.each([
    ['the surname in hanja', '金ジウォン', 'kim'],
    ['another surname', '河ジウォン', 'ha'],
    ['the given name in hanja', 'イ昇基', 'seung-gi'],
    ['another given name', '金ジヒョク', 'nobody'],
  ])('GIVEN %s: %s THEN %s is found', (_, typed, id) => expect(firstOf(search, typed)).toBe(id));
});
