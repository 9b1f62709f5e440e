import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('whether a work is of a country', () => {
  test.each([
    ['en', 'is Eye Love You a korean drama?', /^No\. /u],
    ['en', 'is Eye Love You a japanese drama?', /^Yes\. /u],
    ['ja', '『Eye Love You』は韓国ドラマ？', /^いいえ。/u],
    ['ja', '『新聞記者』は日本の映画？', /^はい。/u],
    ['ko', '아이 러브 유 한국 드라마야?', /^아니요\. /u],
    ['ko', '6시간 후 너는 죽는다 일본 영화야?', /^아니요\. .*한국 작품/u],
    ['ko', '재현 나온 6시간 후 너는 죽는다 이거 일본 영화 맞지?', /^아니요\. .*한국 작품/u],
  ] as const)(
    'GIVEN in %s "%s" THEN the country is checked, and not the noun beside it',
    (language, question, said) => {
      expect(toldFirst(world, question, language)).toMatch(said);
    },
  );

  test('GIVEN two countries to choose from THEN neither yes nor no is said', () => {
    expect(toldFirst(world, '소나기 비 갠 오후 한국 영화냐 일본 영화냐', 'ko')).toMatch(
      /^〈소나기, 비 갠 오후〉: .*한일 합작/u,
    );
  });
});

describe('counts, agencies and verbs that look like names', () => {
  test.each([
    [
      'en',
      'How many Japanese works of Kim Kkot-bi do you have, and which is the earliest?',
      /^6 works[^]*Magic & Loss \(5 November 2011\)/u,
    ],
    ['ja', 'テミンって今どこの事務所所属？移籍しすぎてわからん', /ギャラクシーコーポレーション/u],
    ['ja', '狂炎ソナタの2018年日本公演、何人くらい入ったの？', /約8000人/u],
    ['ko', '고독한 미식가 극장판 일본에서 몇 명 봤어?', /^63만 명/u],
    ['ko', '텔레시네마에서 소년과 함께 엄마를 찾아 여행하는 영화 누가 썼어요?', /나카조노 미호/u],
    ['ja', 'ゴジラ-1.0の監督とキャストを教えてください', /^unknown$/u],
  ] as const)('GIVEN in %s "%s" THEN it is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
