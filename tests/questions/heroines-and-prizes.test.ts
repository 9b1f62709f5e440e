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

describe('the heroine of a work whose Korean lead is a man', () => {
  test.each([
    ['en', 'who is the heroine of Eye Love You', /^Fumi Nikaido/u],
    ['ja', 'I am GHOSTのヒロインは誰', /^谷村美月/u],
    ['ko', '아이 러브 유 여주인공 누구', /^니카이도 후미/u],
    ['en', 'is the heroine of Eye Love You Korean', /^No\. Chae Jong-hyeop/u],
  ] as const)('GIVEN in %s "%s" THEN it is not him', (language, question, says) => {
    expect(toldFirst(question, language)).toMatch(says);
  });
});

describe('the lead of a gender that is on record', () => {
  test.each([
    ['ja', '空気人形のヒロインは誰？', /^ペ・ドゥナ/u],
    ['ko', '아이 러브 유 남주 누구임', /^채종협/u],
  ] as const)('GIVEN in %s "%s" THEN it is the Korean lead', (language, question, says) => {
    expect(toldFirst(question, language)).toMatch(says);
  });
});

describe('a prize that was won for another work', () => {
  test.each([
    ['en', 'Shim Eun-kyung won the Japan Academy Prize for Blue Hour, right?', /^No\. .*Journalist.*6 March 2020/u],
    ['ja', 'シム・ウンギョンはブルーアワーで日本アカデミー賞を取ったんだよね？', /^いいえ。.*新聞記者/u],
    ['ko', '심은경 블루 아워로 일본 아카데미상 받았지?', /^아니요\. .*신문기자/u],
  ] as const)('GIVEN it in %s THEN the right work and the day are told', (language, question, says) => {
    expect(toldFirst(question, language)).toMatch(says);
  });
});

describe('a prize that no record has', () => {
  test.each([
    ['en', 'did Chae Jong-hyeop win a best actor award for Eye Love You'],
    ['ko', '나인우 첫사랑 도그즈로 상 받았어?'],
  ] as const)('GIVEN in %s "%s" THEN it is declined, and no yes tells that he was in it', (language, question) => {
    expect(toldFirst(question, language)).not.toMatch(/^(?:Yes|네)|\n(?:Yes|네)\b/u);
  });
});
