import { boardCard } from '../src/cards/quiz/board.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { scoresIn } from '../src/state/quiz-scores.ts';
import type { Language } from '../src/language/language.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { nextReset, periods, type Period } from '../src/insights/quiz/board.ts';
import { mostRounds, usualRounds } from '../src/insights/quiz/game.ts';
import { levels, themes } from '../src/insights/quiz/question.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, localisations } from './everywhere.ts';
import { cardOf } from './find.ts';
import { arenaOf, pressGame } from './quiz-press.ts';
import { playAgain, startQuiz } from './quiz-start.ts';

async function board(period: Period, context: Context): Promise<Reply> {
  const { state, origin, language, now } = context;
  const all = await scoresIn(state.store, arenaOf(context), period, now);
  const isServer = origin.server !== undefined;
  return boardCard({ all, period, reset: nextReset(period, now), isServer, asker: origin.user }, language);
}

const inAll = (word: (language: Language) => string) => ({ name_localizations: { ja: word('ja'), ko: word('ko') } });

export const quiz = {
  data: everywhereCommand(
    { en: 'quiz', ja: 'クイズ', ko: '퀴즈' },
    {
      en: 'A quiz about Korean actors in Japan for everybody in the channel, with a source for every answer',
      ja: '日本で活躍する韓国の俳優のクイズ。チャンネルのみんなで早押し、答えは出典つき',
      ko: '일본에서 활동하는 한국 배우 퀴즈. 채널의 모두가 함께 풀고, 답에는 출처가 붙습니다',
    },
  )
    .addStringOption((option) =>
      option
        .setName('kind')
        .setNameLocalizations(localisations({ en: 'kind', ja: '種類', ko: '종류' }))
        .setDescription('The kind of question; mixed by default')
        .setDescriptionLocalizations({ ja: '問題の種類（省略するといろいろ）', ko: '문제의 종류 (생략하면 여러 가지)' })
        .addChoices(
          ...themes.map((theme) => ({
            name: quizWords.en.theme[theme],
            value: theme,
            ...inAll((language) => quizWords[language].theme[theme]),
          })),
        ),
    )
    .addStringOption((option) =>
      option
        .setName('level')
        .setNameLocalizations(localisations({ en: 'level', ja: 'レベル', ko: '난이도' }))
        .setDescription('How well known the answers are; Fans by default')
        .setDescriptionLocalizations({
          ja: '答えの知名度（省略するとファン向け）',
          ko: '답이 얼마나 알려져 있는지 (생략하면 팬)',
        })
        .addChoices(
          ...levels.map((level) => ({
            name: quizWords.en.level[level],
            value: level,
            ...inAll((language) => quizWords[language].level[level]),
          })),
        ),
    )
    .addIntegerOption((option) =>
      option
        .setName('rounds')
        .setNameLocalizations(localisations({ en: 'rounds', ja: '問題数', ko: '문제수' }))
        .setDescription(`How many questions, 1 to ${mostRounds}; ${usualRounds} by default`)
        .setDescriptionLocalizations({
          ja: `問題の数（1〜${mostRounds}、省略すると${usualRounds}）`,
          ko: `문제 수 (1~${mostRounds}, 생략하면 ${usualRounds})`,
        })
        .setMinValue(1)
        .setMaxValue(mostRounds),
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
} satisfies Command;
