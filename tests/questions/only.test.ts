import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('whether a work is the only one of somebody', () => {
  test.each([
    ['en', 'was goo hara only in urakara', /^No\..*Galileo/su],
    ['en', 'Is Air Doll the only film of Bae Doona in Japan?', /^No\..*Linda/su],
    ['ja', 'ク・ハラはウラカラにしか出てないの？', /^いいえ.*ガリレオ/su],
    ['ja', 'ペ・ドゥナの日本映画は空気人形だけ？', /^いいえ.*リンダ/su],
    ['ko', '구하라는 우라카라에만 나온거야?', /^아니요.*갈릴레오/su],
    ['ko', '배두나는 공기인형밖에 안 나왔어?', /^아니요.*린다/su],
  ] as const)('GIVEN others in %s "%s" THEN it is no, with the others', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'did won bin only do friends in japan?', /^Yes\. Friends/u],
    ['ja', 'ウォンビンはフレンズだけ？', /^はい.*フレンズ/u],
    ['ko', '원빈은 프렌즈에만 나왔지?', /^네.*프렌즈/u],
  ] as const)('GIVEN none in %s "%s" THEN it is yes', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'Was Ha Yeon-soo the only Korean in The Tiger and Her Wings?', /^No\..*Yoon Sung-mo/su],
    ['ja', '『虎に翼』に出た韓国人はハ・ヨンスだけ？', /^いいえ.*ユン・ソンモ/su],
    ['ko', '호랑이에게 날개에 나온 한국 배우는 하연수뿐이야?', /^아니요.*윤성모/su],
  ] as const)('GIVEN "the only Korean in it" in %s "%s" THEN the cast is meant', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
