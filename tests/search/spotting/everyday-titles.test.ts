import { beforeAll, describe, expect, test } from 'vitest';
import type { Spotter } from '../../../src/search/spot.ts';
import { realSpotter } from '../../real-data.ts';

let spotter: Spotter;
beforeAll(async () => {
  spotter = await realSpotter();
});

const kinds = new Set(['person', 'series', 'character']);
const named = (text: string): string[] =>
  spotter
    .spot(text)
    .filter(({ isSure, kind }) => isSure && kinds.has(kind))
    .map(({ ids }) => ids.join('/'));

describe('a title that people say without thinking of a work', () => {
  test.each([
    ['an adjective and a noun', 'また悪い男に引っかかってる', []],
    ['the same in Korean', '나쁜 남자한테 왜 자꾸 끌리냐', []],
    ['with somebody who is in it', '나쁜 남자 한가인 좋았음', ['bad-guy-2010', 'han-ga-in']],
    ['watched', '어제 나쁜 남자 봤어', ['bad-guy-2010']],
    ['in quotation marks', '「悪い男」まだ見てない', ['bad-guy-2010']],
    ['a short sentence', '春が来たって感じの気温', []],
    ['an English sentence', "it's a beautiful day in busan", []],
    ['as a title', "have you seen It's a Beautiful Day", ['its-a-beautiful-day-2013']],
    ['watched in small letters', "rewatching it's a beautiful day", ['its-a-beautiful-day-2013']],
    ['a long sentence', '春の日は過ぎゆくのラーメン', ['one-fine-spring-day-2001']],
    ['words with an accent', 'gong cha beats any cafe in seoul', []],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});

describe('a name that others have', () => {
  test.each([
    ['a usual Korean name that is also a character', '김준호 개콘 시절 짤', []],
    ['a stage name from another group', 'jisung from nct dream has grown so much', []],
    ['a stage name from their group', 'taecyeon from 2pm', ['ok-taecyeon']],
  ])('GIVEN %s: %s THEN it names %j', (_, text, ids) => expect(named(text)).toEqual(ids));
});
