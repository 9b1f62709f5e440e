import { boardCard } from '../src/cards/quiz/board.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { scoresIn } from '../src/state/quiz-scores.ts';
import { nextReset, periods, type Period } from '../src/insights/quiz/board.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';
import { cardOf } from './find.ts';
import { withGameOptions } from './quiz-options.ts';
import { arenaOf } from './quiz-game.ts';
import { pressGame, submitAnswer } from './quiz-press.ts';
import { playAgain, startQuiz } from './quiz-start.ts';

async function board(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const all = await scoresIn(state.store, arenaOf(context), period, now);
  const isServer = origin.server !== undefined;
  return boardCard({ all, period, reset: nextReset(period, now), isServer, asker: origin.user }, language);
}

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
      option
        .setName('show')
        .setNameLocalizations(localisations({ en: 'show', ja: '表示', ko: '보기' }))
        .setDescription('Show the points instead of starting a game')
        .setDescriptionLocalizations({ ja: 'クイズを始めずに得点を表示', ko: '퀴즈를 시작하지 않고 점수 보기' })
        .addChoices({ name: 'Points', value: 'top', name_localizations: { ja: '得点', ko: '점수' } }),
    )
    .toJSON(),

  execute(options, context) {
    return textOption(options, 'show') !== '' ? board('week', context) : startQuiz(options, context);
  },

  press(path, context) {
    const [verb, id = ''] = path;
    if (verb === 'again') return playAgain(path.slice(1), context);
    if (verb === 'top') {
      const period = periods.find((one) => one === id);
      return period && board(period, context);
    }
    if (verb !== 'card') return pressGame(path, context);
    const card = cardOf(id, context);
    // The game's message is shared, so the card of the answer goes only to the user who pressed.
    return card && { ...card, ephemeral: true };
  },

  submit(path, filled, context) {
    return submitAnswer(path, filled, context);
  },
} satisfies Command;
