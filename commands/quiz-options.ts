import type { SlashCommandBuilder, SlashCommandOptionsOnlyBuilder } from '@discordjs/builders';
import { choiceOption, type Names } from './choice-option.ts';
import {
  answerWays,
  modes,
  mostRounds,
  times,
  usualRounds,
  type GameOptions,
  type Time,
} from '../src/insights/quiz/options.ts';
import { levels, themes } from '../src/insights/quiz/question.ts';
import { canonical } from '../src/language/canonical.ts';
import { languages, type Language } from '../src/language/language.ts';
import { quizOptionWords } from '../src/language/words/quiz-options.ts';
import { quizWords } from '../src/language/words/quiz.ts';
import { textOption, type Options } from './command.ts';
import { inLanguages } from './everywhere.ts';

const themeNames = (language: Language) => quizWords[language].theme;
const levelNames = (language: Language) => quizWords[language].level;
const modeNames = (language: Language) => quizOptionWords[language].mode;
/** Discord's choices are texts. */
const timeValues = ['10', '20', '30', '60'] as const;
const timeNames = (language: Language) => {
  const { seconds } = quizOptionWords[language];
  return { '10': seconds(10), '20': seconds(20), '30': seconds(30), '60': seconds(60) };
};
const answerNames = (language: Language) => quizOptionWords[language].answers;

/** Adds the options of a game. */
export const withGameOptions = (command: SlashCommandBuilder): SlashCommandOptionsOnlyBuilder =>
  command
    .addStringOption(
      choiceOption(
        themes,
        themeNames,
        { en: 'kind', ja: '種類', ko: '종류' },
        {
          en: 'The kind of question; mixed by default',
          ja: '問題の種類（省略するといろいろ）',
          ko: '문제의 종류 (생략하면 여러 가지)',
        },
      ),
    )
    .addStringOption(
      choiceOption(
        levels,
        levelNames,
        { en: 'level', ja: 'レベル', ko: '난이도' },
        {
          en: 'How well known the answers are; Fans by default',
          ja: '答えの知名度（省略するとファン向け）',
          ko: '답이 얼마나 알려져 있는지 (생략하면 팬)',
        },
      ),
    )
    .addIntegerOption((option) =>
      inLanguages(
        option,
        { en: 'rounds', ja: '問題数', ko: '문제수' },
        {
          en: `How many questions, 1 to ${mostRounds}; ${usualRounds} by default`,
          ja: `問題の数（1〜${mostRounds}、省略すると${usualRounds}）`,
          ko: `문제 수 (1~${mostRounds}, 생략하면 ${usualRounds})`,
        },
      )
        .setMinValue(1)
        .setMaxValue(mostRounds),
    )
    .addStringOption(
      choiceOption(
        answerWays,
        answerNames,
        { en: 'answers', ja: '回答方法', ko: '답하기' },
        {
          en: 'Press one of four choices, or type the name into a form; four choices by default',
          ja: '4択で答えるか、名前を入力して答えるか（省略すると4択）',
          ko: '네 개 중 고를지, 이름을 입력할지 (생략하면 네 개 중 고르기)',
        },
      ),
    )
    .addStringOption(
      choiceOption(
        modes,
        modeNames,
        { en: 'mode', ja: 'モード', ko: '방식' },
        {
          en: 'When the game ends; after a number of questions by default',
          ja: 'クイズの終わり方（省略すると決まった問題数）',
          ko: '퀴즈가 끝나는 방식 (생략하면 정해진 문제 수)',
        },
      ),
    )
    .addStringOption(
      choiceOption(
        timeValues,
        timeNames,
        { en: 'time', ja: '制限時間', ko: '제한시간' },
        {
          en: 'How long each question stays open; without a limit by default',
          ja: '1問の制限時間（省略すると無制限）',
          ko: '한 문제의 제한 시간 (생략하면 무제한)',
        },
      ),
    );

/** The value that an option names. Some clients send a choice's name instead of its value (discord-api-docs#7206). */
function chosen<Value extends string>(text: string, values: readonly Value[], names: Names<Value>): Value | undefined {
  return values.find(
    (value) => value === text || languages.some((language) => canonical(names(language)[value]) === text),
  );
}

/** The terminal sends every option as text. */
function roundsIn({ rounds }: Options): number {
  const asked = Number(rounds ?? usualRounds);
  return Number.isFinite(asked) ? asked : usualRounds;
}

const timeOf = (text: string | undefined): Time | undefined => times.find((time) => String(time) === text);

export const gameOptionsIn = (options: Options): GameOptions => ({
  theme: chosen(textOption(options, 'kind'), themes, themeNames) ?? 'mixed',
  level: chosen(textOption(options, 'level'), levels, levelNames) ?? 'fans',
  mode: chosen(textOption(options, 'mode'), modes, modeNames) ?? 'rounds',
  answers: chosen(textOption(options, 'answers'), answerWays, answerNames) ?? 'buttons',
  rounds: roundsIn(options),
  time: timeOf(chosen(textOption(options, 'time'), timeValues, timeNames)),
});
