import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('how two real people get along', () => {
  test.each([
    ['en', 'are seungri and top still friends'],
    ['en', 'are won bin and lee nayoung still together'],
    ['en', 'does kim taehee get along with rain'],
    ['en', 'does the actor from eye love you have a girlfriend'],
    ['ja', 'キム・テヒとピの仲はどう'],
    ['ja', 'ウォンビンとイ・ナヨンは今もラブラブ？'],
    ['ko', '김태희 비랑 요즘 사이 어때'],
    ['ko', '김태희 남편이랑 잘 지내?'],
    ['ko', '원빈 이나영이랑 지금도 잘 지내나'],
  ] as const)('GIVEN in %s "%s" THEN it is declined as private', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('private');
  });
});

describe('love, marriage and illness in a story', () => {
  test.each([
    ['en', 'zombie drama, car mechanic fights back to his doctor girlfriend', /Love You as the World Ends/u],
    ['en', 'that zombie show where the guy looks for his girlfriend', /Love You as the World Ends/u],
    ['ja', 'ゾンビの世界で恋人の医者を探す整備士のドラマ', /君と世界が終わる日に/u],
    ['ja', '離婚した父親が病気の息子を育てるドラマ', /グッドライフ/u],
    ['ko', '좀비 드라마인데 자동차 정비공이 의사 여자친구 찾아가는 거', /너와 세상이 끝나는 날에/u],
    ['ko', '결혼하려던 남자친구가 유령이 되는 드라마', /백만 번 말할 걸/u],
  ] as const)('GIVEN in %s "%s" THEN the work is found', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'rumors that the leads of a drama are dating in real life?'],
    ['ja', 'ドラマの主演の二人は実際に付き合ってるの？'],
    ['ko', '드라마 주연들 실제로 사귀어?'],
  ] as const)('GIVEN in %s "%s", about real people, THEN it is declined', (language, question) => {
    expect(toldFirst(world, question, language)).toBe('private');
  });
});
