import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { realBot } from '../real-data.ts';
import { toldFirst } from './told-first.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

describe('clauses that ask for nothing', () => {
  test.each([
    'Why would a big Korean name bother with a Japanese drama when the pay there is lower? With sources.',
    'why do korean actors go to japan even though the fees are lower',
    'why would big stars work in japan while they earn more at home',
  ])('GIVEN "%s" THEN the reasons are told, and not the fees', (question) => {
    expect(toldFirst(world, question, 'en')).toMatch(/draws them to Japan/u);
  });

  test('GIVEN a "when" that begins a second question THEN both are answered', () => {
    expect(toldFirst(world, 'Who directed Air Doll and when did it come out', 'en')).toMatch(/^Hirokazu Kore-eda/u);
  });

  test.each([
    ['ja', 'ペ・ヨンジュンさんの日本での作品で、冬のソナタのアニメではないものはございますか。', /^『ホテリアー』/u],
    ['ko', '배용준 일본 작품 중에 겨울연가 애니 말고 뭐 있어?', /^〈호텔리어〉/u],
  ] as const)('GIVEN in %s "%s" THEN the excluded title leaves the list', (language, question, said) => {
    expect(toldFirst(world, question, language)).toMatch(said);
  });

  test('GIVEN a Korean actor asked of a cast without one THEN that comes before what the words describe', () => {
    const told = toldFirst(world, 'Which Korean actor plays the killer made of gas in Human Vapor?', 'en');
    expect(told).toMatch(/^No Korean actor is in the cast of Human Vapor/u);
  });
});
