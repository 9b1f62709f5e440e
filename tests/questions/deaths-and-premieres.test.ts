import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('those who have died', () => {
  test.each([
    ['en', 'which koreans in your list passed away in 2019?', /^2 people \(died 2019\): .*Goo Ha-ra.*Jeon Mi-seon/u],
    ['ja', '2019年に亡くなった俳優は誰', /^2人（2019年に死去）：.*ク・ハラ.*チョン・ミソン/u],
    ['ja', '2020年以降に亡くなった人', /^アン・ソンギです（2020年以降に死去）/u],
    ['ko', '2019년에 세상을 떠난 배우 누구야', /^2명 \(2019년에 세상을 떠난 사람\): .*구하라.*전미선/u],
    ['ko', '2008년에 죽은 한국 배우', /^해당하는 사람이 없습니다/u],
    ['en', 'which actors have died', /^\d+ people \(who have died\)/u],
  ] as const)('GIVEN in %s "%s" THEN the year is that of the death', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});

describe('the first staging', () => {
  test.each([
    ['en', 'when was Yakiniku Dragon first staged', /17 April – 25 May 2008/u],
    ['ja', '焼肉ドラゴンの初演はいつ', /2008年4月17日/u],
    ['ja', '焼肉ドラゴンの舞台って2011年が初演だよね？', /^いいえ。.*2008年4月17日/u],
    ['ko', '야키니쿠 드래곤 초연은 언제', /2008년 4월 17일/u],
  ] as const)('GIVEN in %s "%s" THEN the earliest run on stage is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN a question about the film THEN it stays the film', () => {
    expect(toldFirst(world, '焼肉ドラゴンの映画の初日は', 'ja')).toMatch(/2018年6月22日公開/u);
  });
});

describe('a second question without a question mark', () => {
  test.each([
    ['ko', '사랑 후에 오는 것들 몇부작임? 어디서 봐', [/6부작/u, /쿠팡플레이/u]],
    ['ja', 'Eye Love Youは全何話？ どこで見れる', [/全10話/u, /Netflix/u]],
  ] as const)('GIVEN in %s "%s" THEN both are answered', (language, question, said) => {
    for (const pattern of said) expect(toldFirst(world, question, language)).toMatch(pattern);
  });

  test('GIVEN a sentence with a word like "somewhere" THEN it asks nothing', () => {
    const told = toldFirst(world, '사랑 후에 오는 것들 몇부작임? 어디든 볼 수 있으면 좋겠네', 'ko');
    expect(told).toMatch(/6부작/u);
    expect(told).not.toMatch(/쿠팡플레이/u);
  });
});
