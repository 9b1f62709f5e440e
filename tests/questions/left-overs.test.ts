import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('somebody who has died, asked of as if alive', () => {
  test.each([
    ['en', 'is jeon miseon still acting', /^No\..*2019/su],
    ['ja', 'チョン・ミソンはまだ活動してる？', /^いいえ.*2019年/su],
    ['ko', '전미선 아직 활동해?', /^아니요.*2019년/su],
  ] as const)('GIVEN in %s "%s" THEN the day is said', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

describe('a title that is made of words of questions', () => {
  test.each([
    'Who directed What Happened to Mr. Cha?',
    "Who directed Who's Next?",
    'Who directed When My Love Blooms?',
    'Who directed Where Your Eyes Linger?',
  ])('GIVEN "%s", which no record has, THEN it is unknown', (question) => {
    expect(toldFirst(world, question, 'en')).toBe('unknown');
  });

  test.each([
    ['Who directed Their Distance?', /Imaizumi/u],
    ['Who directed One Fine Spring Day?', /Hur Jin-ho/u],
  ])('GIVEN "%s", which is on record, THEN it is answered', (question, said) => {
    expect(toldFirst(world, question, 'en')).toMatch(said);
  });
});

describe('a comparison', () => {
  test.each([
    ['which had the higher budget, air doll or rikidozan', /^I cannot compare Air Doll and Rikidozan/u],
    [
      'were the ratings of good luck higher than those of friends',
      /Good Luck!! \(30\.6%.*higher ratings than Friends/u,
    ],
  ])('GIVEN "%s" THEN both are named', (question, said) => {
    expect(toldFirst(world, question, 'en')).toMatch(said);
  });
});

describe('what comes next', () => {
  test.each([
    ['en', "what's coming next", /Human Vapor.*Ronin-gai/su],
    ['ja', '次に公開される作品は？', /『ガス人間』.*『浪人街』/su],
    ['ko', '다음에 나오는 작품 뭐야', /〈가스인간〉.*〈낭인가〉/su],
  ] as const)('GIVEN it in %s THEN days long past come last', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['ja', '日本で公開された韓国映画は？', /韓国の作品/u],
    ['ko', '한국 영화 일본 개봉작 뭐 있어?', /한국 작품/u],
  ] as const)('GIVEN Korean films shown in Japan in %s THEN the films are Korean', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
