import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/bot/knowledge.ts';
import { realBot } from '../../real-data.ts';
import { toldFirst } from '../told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('an amount that only a text gives', () => {
  test.each([
    ['en', "how many people came to lee min-ho's minoz world", /10,000 fans/u],
    ['en', 'how many fans came to The Fig Forest preview', /2,000 fans/u],
    ['en', 'jack the ripper 2012 attendance', /40,000 people/u],
    ['en', 'how long did han hyo-joo live in tokyo for romantics anonymous', /^about 1 year: /u],
    ['en', 'how many days did it take to shoot the journalist', /^20 days: /u],
    ['ja', 'イ・ジョンソクの大宮のファンミ何人来た？', /5000人/u],
    ['ja', '新聞記者の撮影は何日かかった？', /^20日：/u],
    ['ja', 'ウェルテルは何公演', /全20回/u],
    ['ko', '남궁민 2013년 팬미팅에서 몇명 만났어?', /3000명/u],
    ['ko', '광염소나타 관객 몇 명 들었어?', /8000명/u],
    ['ko', '심은경 일본어 얼마나 배웠어', /^1년: /u],
  ] as const)('GIVEN in %s "%s" THEN it comes first', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN several counts of one thing and "the latest" THEN the latest comes first', () => {
    expect(toldFirst(world, '그랑 메종 파리 일본 관객수 제일 최근 걸로', 'ko')).toMatch(/^244만 명: /u);
    expect(toldFirst(world, 'total admissions of Grand Maison Paris in Japan as of late January 2025', 'en')).toMatch(
      /^2\.16 million admissions: /u,
    );
  });

  test('GIVEN nobody known but the name of an event THEN the text with that name answers', () => {
    expect(toldFirst(world, 'how many seats did SIKcret Time sell out and where', 'en')).toMatch(
      /7,000 seats at NHK Hall/u,
    );
  });

  test.each([
    ['en', 'how many people came to jo sung-ha’s first fan meeting'],
    ['ko', '심은경 팬미팅에 몇 명 왔어?'],
  ] as const)('GIVEN in %s "%s", which no text tells, THEN no other amount is told', (language, question) => {
    expect(toldFirst(world, question, language)).not.toMatch(/^(?:\*\*)?\d|명이 |fans came/u);
  });

  test.each([
    ['en', 'how many people saw Air Doll in cinemas'],
    ['ja', '空気人形は何人が見た？'],
    ['ko', '아이 러브 유 몇 명 봤어?'],
  ] as const)(
    'GIVEN in %s "%s", whose audience no text tells, THEN a cast or a day is no answer',
    (language, question) => {
      expect(toldFirst(world, question, language)).toBe('not-on-record');
    },
  );

  test.each([
    ['ko', 'GOGO 이케멘 5에 한국인 몇 명 나왔어?', /한국 배우는/u],
    ['en', 'how many korean actors are in URAKARA', /^\d+|Koo|Goo|people/u],
    ['ja', '新聞記者に出た韓国人は何人', /シム・ウンギョン|1人/u],
    ['ko', '사랑 후에 오는 것들 몇 부작이야', /6부작/u],
  ] as const)('GIVEN in %s "%s", which a field answers, THEN the field answers', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
