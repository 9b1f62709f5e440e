import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('popularity', () => {
  test.each([
    ['en', 'who is the most popular korean actor in japan'],
    ['en', 'which male Korean actors do Japanese people like most?'],
    ['ja', '日本で一番人気の韓国俳優は？'],
    ['ja', '日本人が一番好きな韓国俳優は？'],
    ['ko', '일본에서 제일 인기 많은 한국 배우 누구야'],
    ['ko', '일본 사람들이 제일 좋아하는 한국 배우는?'],
  ] as const)('GIVEN in %s "%s" THEN a statement answers, and not a number of works', (language, question) => {
    const told = toldFirst(world, question, language);
    expect(told).toMatch(/Chae|Hyop|チェ・ジョンヒョプ|채종협/u);
    expect(told).not.toMatch(/\d+ works|\d+作品|\d+편/u);
  });

  test.each([
    ['en', 'which korean actress is most active in japan', /^Kang Ji-young: \d+ works/u],
    ['en', 'which korean actor has the most japanese works', /^Kang Ji-young: \d+ works/u],
    ['ko', '심은경이랑 윤손하 중에 일본 작품 수 더 많은 사람은? 각각 몇 편인지도', /^심은경/u],
  ] as const)('GIVEN in %s "%s", which asks for a number, THEN works are counted', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
