import { describe, expect, test } from 'vitest';
import { askedAbout } from '../../src/search/query/questions.ts';
import { searchOf } from '../../src/search/search.ts';
import { entry, firstOf } from './found.ts';

describe('a question', () => {
  test.each([
    ['who directed burning', 'burning'],
    ['who is the lead in across the river in may', 'across the river in may'],
    ['where can i watch broker', 'broker'],
    ['when did secret relationships air', 'secret relationships'],
    ['how many episodes does signal have', 'signal'],
    ['signal who wrote it', 'signal'],
    ['what jdrama was younha in', 'younha'],
    ['did younha do a musical in japan', 'younha'],
    ['偶然と想像の監督だれ', '偶然と想像'],
    ['焼肉ドラゴンの原作は何ですか', '焼肉ドラゴン'],
    ['女くどき飯に出てた韓国人だれ', '女くどき飯'],
    ['시그널 감독이 누구야', '시그널'],
    ['2014년 뮤지컬 궁 누가 나왔어', '2014년 뮤지컬 궁'],
    ['윤하 일드 나온 거 뭐였지', '윤하'],
    ['성규 일본에서 뮤지컬 했었나', '성규'],
    ['시그널은 몇 부작이야', '시그널'],
  ])('GIVEN %s THEN it is about %s', (typed, about) => {
    expect(askedAbout(typed)).toContain(about);
  });

  test.each(['burning', 'what comes after love', '언제나 봄날', '監督', 'did you know'])(
    'GIVEN %s THEN nothing is asked',
    (typed) => expect(askedAbout(typed)).toEqual([]),
  );

  const search = searchOf({
    entries: [
      entry('younha', { en: 'Younha', ko: '윤하', ja: 'ユンナ' }),
      entry('after', { en: 'What Comes After Love', ko: '사랑 후에 오는 것들' }, { kind: 'series' }),
      entry('signal', { en: 'Signal', ko: '시그널', ja: 'シグナル' }, { kind: 'series' }),
      entry(
        'goong-2013',
        { en: 'Goong: the Musical (2013)', ko: '뮤지컬 궁(2013년 공연)' },
        { kind: 'series', form: 'stage', years: [2013] },
      ),
      entry(
        'goong-2014',
        { en: 'Goong: the Musical (2014)', ko: '뮤지컬 궁(2014년 공연)' },
        { kind: 'series', form: 'stage', years: [2014] },
      ),
    ],
    beside: [],
  });

  test.each([
    ['윤하 일드 나온 거 뭐였지', 'younha'],
    ['2014년 뮤지컬 궁 누가 나왔어', 'goong-2014'],
    ['2013년 뮤지컬 궁 누가 나왔어', 'goong-2013'],
    ['what comes after love', 'after'],
    ['시그널 감독 누구야', 'signal'],
    ['이도경 일드 나온 거 뭐였지', 'nobody'],
    ['who directed parasite', 'nobody'],
  ])('GIVEN %s THEN %s is found', (typed, id) => expect(firstOf(search, typed)).toBe(id));
});
