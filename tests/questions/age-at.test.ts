import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('the age at a moment other than today', () => {
  test.each([
    ['en', 'how old was Goo Hara in 2015', /^Goo Ha-ra turned 24 in 2015 /u],
    ['ja', '2015年にク・ハラは何歳？', /^ク・ハラは2015年の誕生日で24歳になりました/u],
    ['ko', '2015년에 구하라 몇 살이었어', /^구하라는 2015년 생일에 만 24세가 되었습니다/u],
    ['en', 'how old will ok taecyeon be next year', /^Ok Taec-yeon turns 39 in 2027 /u],
  ] as const)('GIVEN in %s "%s" THEN the age in that year is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'how old was kang ji-young when she debuted', /in 2008, the year of turning 14 /u],
    ['ja', '知英がデビューしたのは何歳？', /^知英は2008年、14歳になる年に/u],
    ['ko', '강지영 몇 살에 데뷔했어', /^강지영은 만 14세가 되는 해인 2008년에/u],
  ] as const)('GIVEN in %s "%s" THEN the age in the year of the debut is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'how old was Shim Eun-kyung in her first japanese film', /^Shim Eun-kyung was 25 in The Journalist /u],
    ['en', 'how old was kang ji-young in her first japanese drama', /^Kang Ji-young was 16 in URAKARA /u],
  ] as const)('GIVEN in %s "%s" THEN the first work of that form decides', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'how old was Park Yong-ha when he died', /at the age of 32\./u],
    ['ja', 'パク・ヨンハは何歳で亡くなりましたか', /32歳で亡くなりました。/u],
    ['ko', '박용하 몇 살에 죽었어', /만 32세로 세상을 떠났습니다\./u],
    ['en', 'how old was Park Yong-ha in 2015', /at the age of 32\./u],
  ] as const)('GIVEN in %s "%s" THEN the age at death is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test.each([
    ['en', 'how old is kang ji-young', /^Kang Ji-young is \d+ /u],
    ['ja', '知英は何歳で事務所はどこ？', /^知英は\d+歳です/u],
  ] as const)('GIVEN in %s "%s", which names no moment, THEN the present age is told', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });
});
