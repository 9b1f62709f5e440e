import { describe, expect, test } from 'vitest';
import { tellsAmount, unitAsked } from '../../../src/questions/quantity/unit.ts';

describe('the unit that a question asks an amount of', () => {
  test.each([
    ['en', 'how many people came to the preview', 'people'],
    ['en', 'how many japanese fans met him', 'people'],
    ['en', 'attendance of the 2012 run', 'people'],
    ['en', 'how long did she study japanese', 'time'],
    ['en', 'how many days did the shoot take', 'time'],
    ['en', 'how many performances were there', 'performances'],
    ['en', 'how many cinemas showed it', 'screens'],
    ['en', 'in how many countries did it chart', 'countries'],
    ['ja', 'ファンミには何人来た', 'people'],
    ['ja', '動員数は', 'people'],
    ['ja', '日本語はどのくらい勉強した', 'time'],
    ['ja', '撮影は何日かかった', 'time'],
    ['ja', '何公演だった', 'performances'],
    ['ja', '何スクリーンで公開', 'screens'],
    ['ko', '팬미팅에 몇 명 왔어', 'people'],
    ['ko', '지원자 경쟁률 알려줘', 'people'],
    ['ko', '도쿄에서 얼마나 살았어', 'time'],
    ['ko', '일본어 공부 얼마나 했어', 'time'],
    ['ko', '공연 몇 회 했어', 'performances'],
    ['ko', '몇 개국에서 1위', 'countries'],
  ] as const)('GIVEN in %s "%s" THEN it is %s', (language, text, unit) => {
    expect(unitAsked(text, language)).toBe(unit);
  });

  test.each([
    ['en', 'who came to the preview'],
    ['en', 'how many episodes does it have'],
    ['ja', '何話まで'],
    ['ja', '韓国と比べるとどのくらい'],
    ['ko', '출연료 얼마나 받아'],
    ['ko', '몇 년에 나왔어'],
    ['ko', '몇부작이야'],
  ] as const)('GIVEN in %s "%s", which has its own field or none, THEN there is none', (language, text) => {
    expect(unitAsked(text, language)).toBeUndefined();
  });
});

describe('whether a text gives an amount', () => {
  test.each([
    ['people', 'Thirteen performances in Osaka and Tokyo drew about 8,000 people.', true],
    ['people', 'Over 1.5 million tickets were sold.', true],
    ['people', 'People from seven countries took part.', false],
    ['people', 'Fans came to the airport in 2004.', false],
    ['time', 'Time spent learning Japanese 1 year', true],
    ['time', 'Some Japanese films take a fortnight.', true],
    ['time', 'In the year of the treaty it opened on 3 May.', false],
    ['performances', 'Twenty performances at the Akasaka ACT Theater.', true],
    ['performances', 'All performances were cancelled.', false],
    ['screens', 'Opened on 475 screens.', true],
    ['countries', 'Top ten in 26 countries.', true],
    ['countries', 'Shot in both countries.', false],
  ] as const)('GIVEN %s and "%s" THEN %s', (unit, text, isTold) => {
    expect(tellsAmount(text, unit)).toBe(isTold);
  });
});
