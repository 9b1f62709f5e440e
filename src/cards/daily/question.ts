import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import { closingOf } from '../../insights/daily-question.ts';
import type { Question } from '../../insights/quiz/question.ts';
import { momentTimestamp } from '../../language/date.ts';
import { formatMonthDay } from '../../language/days.ts';
import type { Language } from '../../language/language.ts';
import { dailyWords } from '../../language/words/daily.ts';
import type { DailyAnswer } from '../../state/daily/players.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { fields } from '../kit/fields.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { factFields } from '../quiz/answer-facts.ts';
import { questionText } from '../quiz/question.ts';

/** The question of a day from one person's view. */
export interface DailyView {
  readonly day: string;
  readonly question: Question;
  /** The person's answer, if any. */
  readonly answer: DailyAnswer | undefined;
  readonly streak: number;
  /** Whether yesterday had a question, whose answer can be shown. */
  readonly yesterday: string | undefined;
}

/** The line to share, which contains the result and nothing of the question: "Hanryu 2026-11-30 ✓ 🔥5". */
const shareLine = ({ day, isRight }: DailyAnswer, streak: number): string =>
  `Hanryu ${day} ${isRight ? '✓' : '✗'} 🔥${streak}`;

/** Labels with this many characters in total fit side by side on a phone; longer ones get a row each. */
const fitsInRow = 48;

function choices({ day, question, answer }: DailyView, language: Language): APIButtonComponent[][] {
  const buttons = question.choices.map(({ label }, index) =>
    button(label[language], customId('daily', 'pick', day, question.print, index), {
      primary: answer === undefined || answer.choice === index,
      right: answer?.choice === index && answer.isRight,
      disabled: answer !== undefined,
    }),
  );
  const length = question.choices.reduce((sum, { label }) => sum + label[language].length, 0);
  return length <= fitsInRow ? [buttons] : buttons.map((one) => [one]);
}

/** The result and the line to share. A wrong answer does not reveal the right one. */
function resultLines({ answer, question, streak }: DailyView, language: Language): string[] {
  const words = dailyWords[language];
  if (answer === undefined) return [];
  return [
    '',
    `${answer.isRight ? words.right : words.wrong} ${words.streak(streak)}`,
    words.picked(plain(question.choices[answer.choice]?.label[language] ?? '')),
    `-# ${words.shareHint}`,
    `\`${shareLine(answer, streak)}\``,
  ];
}

/** The question of the day, for one person alone. */
export function dailyCard(view: DailyView, language: Language): Reply {
  const words = dailyWords[language];
  const { day, question, answer, streak, yesterday } = view;
  const { line, text } = questionText(question.prompt, language);
  const rules = [words.rules(momentTimestamp(closingOf(day))), ...(streak > 0 ? [words.streak(streak)] : [])];
  return {
    embeds: [
      {
        title: words.title(formatMonthDay(day.slice(5), language)),
        description: [
          `**${line}**`,
          ...(text === '' ? [] : [text]),
          ...resultLines(view, language),
          `-# ${answer === undefined ? rules.join(' · ') : words.already}`,
        ].join('\n'),
        color: colours.list,
      },
    ],
    rows: rowsOf(...choices(view, language), [
      ...(answer === undefined ? [] : [button(words.share, customId('daily', 'share', day), { emoji: '📣' })]),
      ...(yesterday === undefined
        ? []
        : [button(words.yesterday, customId('daily', 'answer', yesterday), { emoji: '📖' })]),
    ]),
    ephemeral: true,
  };
}

/** The answer of a past day, with the facts and their sources. */
export function dailyAnswerCard(
  day: string,
  question: Question,
  answer: DailyAnswer | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = dailyWords[language];
  const { line, text } = questionText(question.prompt, language);
  const label = (index: number): string => plain(question.choices[index]?.label[language] ?? '');
  const own = answer === undefined ? [] : [answer.isRight ? words.youWereRight : words.youSaid(label(answer.choice))];
  return {
    embeds: [
      {
        title: words.answerOf(formatMonthDay(day.slice(5), language)),
        description: [
          line,
          ...(text === '' ? [] : [text]),
          '',
          words.itWas(`**${label(question.right)}**`),
          ...own,
        ].join('\n'),
        color: colours.quote,
        fields: fields(...factFields(question, catalog, language)),
      },
    ],
    rows: rowsOf([button(words.play, customId('daily'), { emoji: '❓' })]),
    ephemeral: true,
  };
}

/** The message that a person shares with the channel. */
export function sharedCard(user: string, answer: DailyAnswer, streak: number, language: Language): Reply {
  return {
    embeds: [{ description: `<@${user}>\n\`${shareLine(answer, streak)}\``, color: colours.list }],
    rows: rowsOf([button(dailyWords[language].play, customId('daily'), { emoji: '❓', primary: true })]),
    apart: true,
  };
}

/** A notice about the question of the day that only the user sees. */
export const dailyNotice = (
  [title = '', description = '']: readonly string[],
  yesterday: string | undefined,
  language: Language,
): Reply => ({
  embeds: [{ title, description, color: colours.notice }],
  rows: rowsOf(
    yesterday === undefined
      ? []
      : [button(dailyWords[language].yesterday, customId('daily', 'answer', yesterday), { emoji: '📖' })],
  ),
  ephemeral: true,
});
