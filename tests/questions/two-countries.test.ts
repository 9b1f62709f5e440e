import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('the money of Korea and Japan compared', () => {
  test.each([
    ['en', 'how much cheaper is making a drama in Japan than in Korea', /half|third/u],
    ['en', 'are japanese dramas cheaper to shoot than korean ones', /half|third/u],
    ['en', 'how many times more do korean actors earn than japanese ones', /one-tenth/u],
    ['ja', '韓国ドラマの制作費は日本の何倍？', /3分の1|半分/u],
    ['ja', '日本のギャラって韓国より安いの', /10分の1/u],
    ['ja', '日本と韓国の俳優のギャラの差', /10分の1|数倍/u],
    ['ko', '한국 배우 출연료 일본보다 몇배야', /10분의 1/u],
    ['ko', '일본 드라마가 한국보다 제작비 싸?', /3분의 1|절반/u],
    ['ko', '한국이랑 일본 드라마 제작비 차이', /3분의 1|절반/u],
  ] as const)('GIVEN "%s: %s" THEN the figure that compares them comes first', (language, question, said) => {
    expect(toldFirst(world, question, language).split('\n')[0]).toMatch(said);
  });

  test.each([
    ['en', 'Of the films with Korean actors, which earned the most at the Japanese box office?', /Hero/u],
    ['en', 'what is the cheapest film', /KT/u],
    ['ko', '역도산이랑 더 테너 리리코 스핀토 중에 제작비가 더 든 쪽은?', /역도산/u],
  ] as const)('GIVEN "%s: %s" THEN works are compared, and no country', (language, question, said) => {
    expect(toldFirst(world, question, language).split('\n')[0]).toMatch(said);
  });
});
