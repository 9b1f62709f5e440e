import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, inLanguages } from './everywhere.ts';
import { cardOf } from './find.ts';
import { withGameOptions } from './quiz-options.ts';
import { board, boardOfAll, pressBoard } from './quiz-board.ts';
import { pressGame, submitAnswer } from './quiz-press.ts';
import { playAgain, startQuiz } from './quiz-start.ts';

/** Some clients send the name of a choice instead of its value (discord-api-docs#7206). */
const everywhereNames = new Set(['everywhere', 'Points in all servers', '全サーバーの得点', '모든 서버의 점수']);

export const quiz = {
  data: withGameOptions(
    everywhereCommand(
      { en: 'quiz', ja: 'クイズ', ko: '퀴즈' },
      {
        en: 'A quiz about Korean actors in Japan for everybody in the channel, with a source for every answer',
        ja: '日本で活躍する韓国の俳優のクイズ。チャンネルのみんなで早押し、答えは出典つき',
        ko: '일본에서 활동하는 한국 배우 퀴즈. 채널의 모두가 함께 풀고, 답에는 출처가 붙습니다',
      },
    ),
  )
    .addStringOption((option) =>
      inLanguages(
        option,
        { en: 'show', ja: '表示', ko: '보기' },
        {
          en: 'Show the points instead of starting a game',
          ja: 'クイズを始めずに得点を表示',
          ko: '퀴즈를 시작하지 않고 점수 보기',
        },
      ).addChoices(
        { name: 'Points', value: 'top', name_localizations: { ja: '得点', ko: '점수' } },
        {
          name: 'Points in all servers',
          value: 'everywhere',
          name_localizations: { ja: '全サーバーの得点', ko: '모든 서버의 점수' },
        },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const show = textOption(options, 'show');
    if (show === '') return startQuiz(options, context);
    return everywhereNames.has(show) ? boardOfAll('week', context) : board('week', context);
  },

  press(path, context) {
    const [verb, id = ''] = path;
    if (verb === 'again') return playAgain(path.slice(1), context);
    if (verb === 'top' || verb === 'everywhere') return pressBoard(path, context);
    if (verb !== 'card') return pressGame(path, context);
    const card = cardOf(id, context);
    // The game's message is shared, so the card of the answer goes only to the user who pressed.
    return card && { ...card, ephemeral: true };
  },

  submit(path, filled, context) {
    return submitAnswer(path, filled, context);
  },
} satisfies Command;
