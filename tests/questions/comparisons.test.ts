import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('comparisons that want yes or no', () => {
  test.each([
    ['is Yoon Son-ha older than Choi Ji-woo?', /^No\. Choi Ji-woo .*is older/u],
    ['is Choi Ji-woo older than Yoon Son-ha?', /^Yes\. Choi Ji-woo .*is older/u],
    ['is Bae Doona younger than Shim Eun-kyung', /^No\. Shim Eun-kyung .*is younger/u],
    ['was Kang Dong-won born before Won Bin', /^No\. Won Bin .*is older/u],
    ['was Kang Dong-won born after Won Bin', /^Yes\. Kang Dong-won .*is younger/u],
  ])('GIVEN "%s" THEN the days of birth decide, and not the number of works', (question, said) => {
    expect(toldFirst(world, question, 'en')).toMatch(said);
  });

  test.each([
    ['is Rondo longer than URAKARA', /^No\. URAKARA \(12 episodes\)/u],
    ['is URAKARA longer than Rondo', /^Yes\. URAKARA \(12 episodes\)/u],
    ['Rondo has more episodes than URAKARA, right?', /^No\. URAKARA \(12 episodes\)/u],
    ['is Rondo older than URAKARA', /^Yes\. Rondo \(15 January 2006\)/u],
  ])('GIVEN "%s" THEN episodes or first days decide', (question, said) => {
    expect(toldFirst(world, question, 'en')).toMatch(said);
  });

  test.each([
    ['actors older than 70', /born until \d+ \w+ \d{4}\)/u],
    ['actors over 70', /born until \d+ \w+ \d{4}\)/u],
    ['which actors have over 10 works', /\(11 works or more\)/u],
  ])('GIVEN "%s" THEN a number without a unit behind people is an age', (question, said) => {
    const told = toldFirst(world, question, 'en');
    expect(told).toMatch(said);
    // Ahn Sung-ki was born in 1952 and died in January 2026.
    expect(told).not.toMatch(/Ahn Sung-ki/u);
  });
});

describe('years and cities', () => {
  test.each([
    ['en', 'which films came out in 2016 but not in 2017 with kim kkot-bi', /^Tsumugu-mono .*2016, without 2017\)/u],
    ['ja', '知英の作品で2014年以外のもの', /^\d+作品（知英・2014年以外）/u],
    ['ko', '강지영 작품 중 2014년 빼고', /^\d+편 \(강지영 · 2014년 제외\)/u],
  ] as const)('GIVEN in %s "%s" THEN an excluded year leaves the list', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'which actor was born in Busan'],
    ['ja', '大阪出身の俳優は？'],
    ['ko', '부산 출신 배우'],
  ] as const)('GIVEN in %s "%s", which no record tells, THEN nobody is listed', (language, question) => {
    expect(toldFirst(world, question, language)).toMatch(/^(?:outside|not-on-record)$/u);
  });

  test('GIVEN a city in which a film is set THEN the city is no mere word for the country', () => {
    expect(toldFirst(world, '日本の映画でソウルが舞台なのは？', 'ja')).toMatch(/カフェ・ソウル/u);
  });
});

describe('prizes and partners of named people', () => {
  test.each([
    ['en', 'did Chae Jong-hyeop win anything', /Best Newcomer Actor/u],
    ['ko', '채종협 상 받은 거 있어?', /신인 남자배우상/u],
    ['en', 'what awards has Shim Eun-kyung won', /best lead actress|Best Actress/u],
  ] as const)('GIVEN in %s "%s" THEN what the person won comes first', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN a Korean and a Japanese actor THEN everybody who played beside both is listed', () => {
    expect(toldFirst(world, 'who has acted with both Kimura Takuya and Ok Taec-yeon', 'en')).toMatch(/Kyoka Suzuki/u);
  });

  test('GIVEN a genre in the plural THEN works are listed, and not people', () => {
    expect(toldFirst(world, 'list all musicals with SUPERNOVA members', 'en')).toMatch(/^\d+ works/u);
  });
});
