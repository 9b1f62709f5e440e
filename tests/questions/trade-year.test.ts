import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('figures of the trade in a year', () => {
  test.each([
    ['en', 'korean drama exports to japan in 2022', /in 2022/u],
    ['ja', '2022年の韓国放送の輸出額', /2022年の番組輸出額/u],
    ['ko', '2021년 한국 방송 수출액 얼마', /2021년 콘텐츠 수출액/u],
  ] as const)('GIVEN in %s "%s" THEN the figure is of that year', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'korean drama exports to japan in 1999'],
    ['ja', '1999年の韓国放送の輸出額'],
    ['ko', '1999년 한국 방송 수출액 얼마'],
  ] as const)(
    'GIVEN in %s "%s" without a figure of that year THEN no other year is told for it',
    (language, question) => {
      expect(toldFirst(world, question, language)).toBe('not-on-record');
    },
  );

  test.each([
    ['en', 'how much does an episode of a korean drama cost to make', /per episode/u],
    ['ja', '韓国ドラマの1話あたりの制作費はいくら', /ウォン/u],
    ['ko', '한국 드라마 회당 제작비 얼마야', /원/u],
  ] as const)(
    'GIVEN in %s "%s" THEN the figure of the trade is told and not a list of works',
    (language, question, said) => {
      const first = toldFirst(world, question, language);
      expect(first).toMatch(said);
      expect(first).not.toMatch(/^\d+ (?:works|series|dramas)|^\d+(?:本|作品)|^\d+편/u);
    },
  );
});

describe('how far apart two people are in age', () => {
  test.each([
    [
      'en',
      'how many years older is so ji-sub than shim eun-kyung',
      /So Ji-sub .* is older than Shim Eun-kyung .*, by 16 years/u,
    ],
    ['en', 'han hyo-joo and bae doona age gap', /by 7 years/u],
    ['ja', 'チャン・グンソクとイ・ビョンホンは何歳差？', /より17歳年上です/u],
    ['ko', '심은경과 배두나 나이 차이', /보다 14살 나이가 많습니다/u],
  ] as const)('GIVEN in %s "%s" THEN the years between them are told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
