import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import type { Language } from '../../src/language/language.ts';
import { realBot } from '../real-data.ts';
import { toldFirst as firstOf } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const toldFirst = (question: string, reader: Language): string => firstOf(world, question, reader);

describe('the place of a work among those of a person, taken for true', () => {
  test.each([
    ['en', "air doll is Bae Doo Na's second japanese movie rite?", /^Yes\. Air Doll/u],
    ['en', "Was Air Doll Bae Doona's first Japanese film?", /^No\. Linda Linda Linda/u],
    ['ja', '空気人形ってペ・ドゥナの日本映画デビュー作？', /^いいえ。.*リンダ/u],
    ['ko', '공기인형이 배두나의 일본 영화 데뷔작이야?', /^아니요\..*린다 린다 린다/u],
  ] as const)('GIVEN in %s "%s" THEN it is held against the list', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('people who were born when somebody was', () => {
  test.each([
    ['en', 'who shares a birthday with Hwang Chan-sung', /born on 11 February, without Hwang Chan-sung\): Go Ara/u],
    ['ja', 'チャンソンと誕生日が同じ俳優は？', /2月11日生まれ.*アラ、/u],
    ['ko', '황찬성이랑 생년월일까지 똑같은 배우 있음?', /고아라.*1990년 2월 11일생/u],
    ['ko', '강지영이랑 동갑인 배우 누구 있어', /1994년생 · 강지영 제외/u],
  ] as const)('GIVEN in %s "%s" THEN the others are listed', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('a title with the year of another run', () => {
  test.each([
    ['ko', '뮤지컬 궁 2014 출연진', /2014년 일본 공연/u],
    ['ko', '뮤지컬 궁 2011 출연진', /^김규종, 윤성모, 강인[ ,]/u],
  ] as const)('GIVEN in %s "%s" THEN the run of that year is meant', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});

describe('a month without a year', () => {
  test.each([
    ['en', 'what comes out in march', /March 2027/u],
    ['en', 'what came out in march', /March 2026/u],
    ['ja', '3月に公開される作品は？', /2027年3月/u],
    ['ja', '3月に公開された作品は？', /2026年3月/u],
    ['ko', '3월에 나오는 작품 뭐 있어', /2027년 3월/u],
    ['ko', '3월에 나온 작품 뭐 있어', /2026년 3월/u],
  ] as const)('GIVEN in November, in %s, "%s" THEN the verb tells the year', (language, question, said) => {
    expect(toldFirst(question, language)).toMatch(said);
  });
});
