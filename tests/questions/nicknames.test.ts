import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('nicknames', () => {
  test.each([
    ['en', 'does jang keun-suk have a nickname', /^Nicknames of Jang Keun-suk: /u],
    ['en', 'what do fans call kwon eun-bi', /^Nicknames of Kwon Eun-bi: /u],
    ['ja', 'チャン・グンソクの愛称は？', /^チャン・グンソクの愛称・異名：/u],
    ['ja', 'クォン・ウンビは何て呼ばれてる？', /^クォン・ウンビの愛称・異名：/u],
    ['ko', '장근석 별명', /^장근석의 별명: /u],
    ['ko', '권은비는 뭐라고 불려?', /^권은비의 별명: /u],
  ] as const)('GIVEN in %s "%s" THEN the nicknames of that person are named', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ja', 'アラブの王子と呼ばれる俳優は？', /^チョ・インソンの愛称・異名：アラブの王子/u],
    ['ja', 'ウォーターボム女神って呼ばれてるのは誰', /^クォン・ウンビの愛称・異名：ウォーターボム女神/u],
    ['ko', '국민 엄마라고 불리는 배우', /^고두심의 별명: /u],
  ] as const)(
    'GIVEN in %s "%s" THEN its bearer is found, although it is an ordinary word',
    (language, question, said) => {
      expect(toldFirst(world, question, language)).toMatch(said);
    },
  );

  test.each([
    ['en', 'what is the nickname of gong yoo'],
    ['en', "who is called the nation's first love"],
    ['ja', '世界の黒澤と呼ばれる監督は'],
    ['ko', '심은경 별명이 뭐야'],
    ['ko', '국민 첫사랑으로 불리는 배우는?'],
  ] as const)('GIVEN in %s "%s", which no record tells, THEN nobody else is named', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('not-on-record');
  });

  test.each([
    ['ja', 'サマークイーンというタイトルの映画はある？'],
    ['ko', '국민 엄마'],
  ] as const)(
    'GIVEN in %s "%s", which asks for no nickname, THEN the ordinary words name nobody',
    (language, question) => {
      expect(toldFirst(world, question, language)).not.toMatch(/愛称|별명/u);
    },
  );
});
