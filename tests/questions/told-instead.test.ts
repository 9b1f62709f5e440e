import { beforeAll, describe, expect, test } from 'vitest';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { answerCard } from '../../src/cards/answer/answer.ts';
import type { Language } from '../../src/language/language.ts';
import { realBot, testDay } from '../real-data.ts';

let world: Knowledge;
beforeAll(async () => {
  ({ knowledge: world } = await realBot());
});

const shownFor = (question: string, language: Language): string => {
  const { outcome } = world.questions.ask(question, language, testDay);
  if (outcome.verdict !== 'answer') return outcome.verdict;
  const { embeds } = answerCard(outcome.answer, question, { catalog: world.catalog, language, now: testDay });
  return embeds.map(({ description }) => description).join('\n');
};

describe('a question that no plan answers, about something that a text of the record says', () => {
  test.each([
    ['ja', 'イ・ソジンを一日知事にした県はどこでしたか', /青森県/u],
    ['ja', 'イ・ジェウクが好きな日本の食べ物、生ビールとあと何だっけ', /お好み焼き/u],
    ['ko', '이재욱이 좋아한다던 일본 생맥주 말고 음식 뭐였지', /돈가스/u],
    ['ko', '문근영 시네마 페스티벌 예매권 몇 분 만에 매진됐어', /2분/u],
    ['en', 'how many minutes did the advance tickets of moon geun-young’s cinema festival last', /two minutes/u],
  ] as const)('GIVEN in %s "%s" THEN the text is the answer', (language, question, expected) => {
    expect(shownFor(question, language)).toMatch(expected);
  });

  test.each([
    ['en', 'which shampoo does moon geun-young use'],
    ['ja', 'イ・ソジンの愛車は何'],
    ['ko', '이재욱 혈액형 뭐야'],
  ] as const)('GIVEN in %s "%s", which no text says THEN it is declined', (language, question) => {
    expect(shownFor(question, language)).toBe('declined');
  });
});

describe('a given name beside the whole name', () => {
  test.each([
    ['ja', 'ウンギョンちゃんの舞台だけ教えて（シム・ウンギョン）', /良い子はみんなご褒美がもらえる/u],
    ['ko', '은경이 나온 연극만 알려줘 (심은경)', /착한 아이는 모두 상을 받는다/u],
  ] as const)('GIVEN in %s "%s" THEN it is no condition of its own', (language, question, expected) => {
    expect(shownFor(question, language)).toMatch(expected);
  });
});
