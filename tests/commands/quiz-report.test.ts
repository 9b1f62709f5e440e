import { expect, test } from 'vitest';
import { reportsIn } from '../../src/moderation/reports/collection.ts';
import { setStage } from '../on-discord.ts';
import { fanOn, labelsOf, openQuestion } from './quiz-stage.ts';

const stage = await setStage();

test.each([
  [
    'en-US',
    '/quiz kind:Which came first?',
    'This question is wrong',
    'Thank you for the report',
    'Which of these came first?',
  ],
  [
    'ja',
    '/クイズ 種類:最初に公開されたのは？',
    '問題の間違いを報告',
    'ありがとうございます',
    '最初に放送・公開されたのはどれでしょう？',
  ],
  [
    'ko',
    '/퀴즈 종류:먼저 나온 작품 맞히기',
    '문제 오류 신고',
    '감사합니다',
    '가장 먼저 공개·방송된 작품은 무엇일까요?',
  ],
] as const)(
  'GIVEN an answer of the quiz in %s THEN “%s” opens the form for reports, and the moderators see record and question',
  async (locale, typed, button, thanks, asked) => {
    const yuki = fanOn(stage, 'Yuki', { locale });
    const game = await yuki.slash(typed);
    const { choices, right } = await openQuestion(stage, game);
    expect(game.buttons).not.toContain(button);
    await yuki.press(game, (await labelsOf(stage, game)).right);
    const form = await yuki.press(game, button);
    const filed = await yuki.fillIn(form, { kind: ['wrong'], right: 'It was shown a year before.' });
    expect(filed.isEphemeral).toBe(true);
    expect(filed.text).toContain(thanks);
    expect(await reportsIn(stage.state.store)).toMatchObject([
      { report: { record: choices[right]?.id, question: asked, kind: 'wrong', right: 'It was shown a year before.' } },
    ]);
  },
);
