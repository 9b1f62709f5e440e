import { describe, expect, test } from 'vitest';
import { tells, telltalesOf, telltalesOfWork } from '../../../src/insights/quiz/telltale.ts';
import { actor, work } from '../small-catalog.ts';

describe('GIVEN an actor called Lee Young-ae, also Young Ae Lee', () => {
  const lee = telltalesOf(actor('lee', { names: { en: 'Lee Young-ae', ko: '이영애' }, aliases: ['Young Ae Lee'] }));

  test.each([
    ['her name', 'Lee Young-ae waits', true],
    ['a word of her other spelling', 'Young waits', true],
    ['the same word in small letters, which is no name', 'a young man waits', false],
    ['a longer word', 'Younger ones wait', false],
    ['her given name behind another surname', '김영애가 기다린다', true],
  ])('WHEN a text has %s THEN it gives her away or not', (_what, text, isTold) => {
    expect(tells(text, lee)).toBe(isTold);
  });
});

describe('GIVEN a run on the stage', () => {
  const run = telltalesOfWork(
    work('run', {
      titles: {
        en: 'On Air: Night Flight (Japan, 2015)',
        ja: 'ON AIR〜夜間飛行〜（2015年公演）',
        ko: '온 에어(2015년 일본 공연)',
      },
    }),
  );

  test.each([
    ['a word of the title', 'a flight by night', true],
    ['the country of the run, which is no part of the title', 'He goes to Japan in 2015.', false],
    ['the same in Korean', '일본 공연에서 만난다', false],
  ])('WHEN a story has %s THEN it gives the work away or not', (_what, text, isTold) => {
    expect(tells(text, run)).toBe(isTold);
  });
});
