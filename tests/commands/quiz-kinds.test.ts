import { describe, expect, test } from 'vitest';
import { questionOf } from '../../src/insights/quiz/draw-question.ts';
import { gameIn } from '../../src/state/quiz.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { setStage } from '../on-discord.ts';

const stage = await setStage();

const fan = (name: string, locale: 'en-US' | 'ja' | 'ko'): Fan => new Fan(stage.discord, stage.here, { name, locale });

/** The label of the right choice in the language of the game. */
async function rightLabel({ message }: Reply): Promise<string> {
  const game = await gameIn(stage.state.store, message.channel_id);
  const question = game && questionOf(stage.knowledge.catalog, game.question);
  return question?.choices[question.right]?.label[game?.language ?? 'en'] ?? '';
}

describe.each([
  ['en-US', '/quiz kind:Which of these is wrong?', 'Three of these are in the cast of', 'got it'],
  ['ja', '/クイズ 種類:出演していないのは誰？', 'に出演していないのは誰でしょう？', 'さんが正解'],
  ['ko', '/퀴즈 종류:출연하지 않은 사람 찾기', '에 출연하지 않은 사람은 누구일까요?', '정답'],
  ['en-US', '/quiz kind:Co-star chains', 'Who has acted with both of these people?', 'got it'],
  ['ja', '/クイズ 種類:共演者でつなぐ', 'この2人のどちらとも共演したのは誰でしょう？', 'さんが正解'],
  ['ko', '/퀴즈 종류:함께 출연한 사람 잇기', '이 두 사람 모두와 함께 출연한 사람은', '정답'],
] as const)('GIVEN %s and %s', (locale, typed, asked, won) => {
  test('THEN the question is asked in that language, and the right press shows the record with its source', async () => {
    const yuki = fan('Yuki', locale);
    const game = await yuki.slash(typed);
    expect(game.text).toContain(asked);
    await yuki.press(game, await rightLabel(game));
    expect(game.text).toContain(won);
    expect(game.message.embeds[0]?.fields?.[1]?.value).toContain('](<http');
  });
});

describe.each([
  [
    'en-US',
    '/quiz kind:Guess the actor from the career rounds:20',
    'Whose career in Japan is this?',
    'Known in Korea for: ',
  ],
  ['ja', '/クイズ 種類:出演歴から俳優を当てる 問題数:20', 'これは誰の日本での出演歴でしょう？', '韓国での代表作：'],
  ['ko', '/퀴즈 종류:출연 이력으로 배우 맞히기 문제수:20', '누구의 일본 출연 이력일까요?', '한국 대표작: '],
] as const)('GIVEN %s and %s', (locale, typed, asked, known) => {
  test('THEN a career in Japan is a picture that names nobody, stays after a hint, and gives way to the answer; a single work comes with Korean ones, in words', async () => {
    const yuki = fan('Yuki', locale);
    const game = await yuki.slash(typed);
    while (game.files.length === 0) {
      expect(game.text).toContain(known);
      await yuki.press(game, await rightLabel(game));
      await yuki.press(game, '▶️');
    }
    const right = await rightLabel(game);
    const picture = game.files;
    expect(picture).toHaveLength(1);
    expect(picture[0]).toMatch(/^question-\w+\.png$/u);
    expect(game.text).toContain(asked);
    expect(game.message.attachments[0]?.description ?? right).not.toContain(right);
    await yuki.press(game, '💡');
    expect(game.files).toEqual(picture);
    await yuki.press(game, right);
    expect(game.files).toEqual([]);
    expect(game.text).toContain(right);
  });
});
