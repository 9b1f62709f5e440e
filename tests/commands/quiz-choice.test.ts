import { describe, expect, test } from 'vitest';
import { drawQuestion } from '../../src/insights/quiz/draw-question.ts';
import type { Wish } from '../../src/insights/quiz/options.ts';
import { loosened } from '../../src/insights/quiz/loosened.ts';
import { levels } from '../../src/insights/quiz/question.ts';
import { drawsOf } from '../../src/insights/quiz/seeded-draws.ts';
import { once } from '../../src/search/once.ts';
import { sampleOf } from '../thorough.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, gameOf } from './quiz-stage.ts';

const stage = await setStage();

/** The data without statements: nobody can be asked who said something. */
const withoutQuotes = once(() => ({ ...stage.real.catalog, quotes: new Map<never, never>() }));

describe.each([
  ['en-US', '/quiz kind:Who said it? level:Experts', 'Too few questions', '“Who said it?”', 'Kind: Mixed'],
  ['ja', '/クイズ 種類:誰の発言？ レベル:達人向け', 'この条件では問題が足りません', '「誰の発言？」', '種類：いろいろ'],
  ['ko', '/퀴즈 종류:누가 한 말일까요? 난이도:고수', '이 조건으로는', '‘누가 한 말일까요?’', '종류: 여러 가지'],
] as const)('GIVEN data without statements and %s', (locale, typed, title, kind, change) => {
  test('WHEN they are asked for THEN only the asker sees which setting helps, and pressing it starts the game', async () => {
    stage.knowledge = { ...stage.real, catalog: withoutQuotes() };
    const yuki = fanOn(stage, 'Yuki', { locale });
    const notice = await yuki.slash(typed);
    expect([notice.isEphemeral, notice.buttons]).toEqual([true, [change]]);
    expect(notice.text).toContain(title);
    expect(notice.text).toContain(kind);
    const game = await yuki.press(notice, change);
    expect(game.isEphemeral).toBe(false);
    expect(await gameOf(stage, game)).toMatchObject({ theme: 'mixed', level: 'experts', rounds: 5 });
  });
});

describe('GIVEN a choice without questions', () => {
  const draw = drawsOf(1);

  // Each count is a catalog of its own, for which the questions of every kind are collected anew.
  test.each(sampleOf([0, 4, 8, 12], 2))(
    'WHEN %i people have statements THEN every offered setting has questions, and two settings change only if one is not enough',
    (count) => {
      const { catalog } = stage.real;
      const all = [...new Set([...catalog.quotes.values()].map(({ person }) => person))];
      const speakers = new Set(all.slice(0, count));
      const few = new Map([...catalog.quotes].filter(([, { person }]) => speakers.has(person)));
      const small = { ...catalog, quotes: few };
      const hasQuestions = (wish: Wish): boolean => drawQuestion(small, wish, [], draw) !== undefined;
      for (const level of levels) {
        const offered = loosened(small, { theme: 'said', level }, draw);
        expect(offered.filter((wish) => !hasQuestions(wish))).toEqual([]);
        expect(offered).toContainEqual({ theme: 'mixed', level });
        expect(offered.filter((wish) => wish.theme !== 'said' && wish.level !== level)).toEqual([]);
        const others = levels.filter((other) => other !== level && hasQuestions({ theme: 'said', level: other }));
        expect(offered.filter(({ theme }) => theme === 'said').map((wish) => wish.level)).toEqual(others);
      }
    },
  );

  test('WHEN the catalog is empty THEN nothing is offered, and the card says so', async () => {
    const empty = { people: new Map(), costars: new Map(), series: new Map(), quotes: new Map() };
    stage.knowledge = { ...stage.real, catalog: { ...stage.real.catalog, ...empty } };
    const notice = await fanOn(stage, 'Yuki').slash('/quiz');
    expect(notice.text).toContain('The catalog has too little for a quiz.');
    expect(notice.buttons).toEqual([]);
  });
});
