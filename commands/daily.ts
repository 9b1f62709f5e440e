import { dailyAnswerCard, dailyCard, dailyNotice, sharedCard, type DailyView } from '../src/cards/daily/question.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { dayInJapan } from '../src/catalog/status.ts';
import { addDays } from '../src/catalog/calendar.ts';
import { lengthOn, type OpenDays } from '../src/insights/daily-streak.ts';
import { questionOf } from '../src/insights/quiz/draw-question.ts';
import type { Question } from '../src/insights/quiz/question.ts';
import { dailyWords } from '../src/language/words/daily.ts';
import { answerOf, dailyPlayerOf, keepAnswer, type DailyPlayer } from '../src/state/daily/players.ts';
import { questionsUntil } from '../src/state/daily/question-of-day.ts';
import { excuse, openDays } from '../src/state/daily/uptime.ts';
import type { DailyQuestion } from '../src/state/daily/questions.ts';
import type { Command, Context } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { sharedLanguage } from './shared-language.ts';

/** The days with a question, and the days by which streaks are counted. */
interface Days {
  readonly today: string;
  readonly questions: readonly DailyQuestion[];
  readonly open: OpenDays;
}

async function daysOf({ state, catalog, now }: Context): Promise<Days> {
  const questions = await questionsUntil(state.store, catalog, now);
  return { today: dayInJapan(now), questions, open: await openDays(state.store, questions) };
}

const questionOn = (day: string, { questions }: Days, { catalog }: Context): Question | undefined => {
  const asked = questions.find((one) => one.day === day);
  return asked && questionOf(catalog, asked.question);
};

const yesterdayOf = (days: Days, context: Context): string | undefined => {
  const day = addDays(days.today, -1);
  return questionOn(day, days, context) === undefined ? undefined : day;
};

function viewOf(question: Question, player: DailyPlayer | undefined, days: Days, context: Context): DailyView {
  const { today, open } = days;
  return {
    day: today,
    question,
    answer: answerOf(player, today),
    streak: lengthOn(player?.streak, today, open),
    yesterday: yesterdayOf(days, context),
  };
}

/** The question was taken back by an edit of the data: the day counts against nobody. */
async function gone(days: Days, context: Context): Promise<Reply> {
  const { state, now, language } = context;
  if (days.open.days.includes(days.today)) await excuse(state.store, days.today, now);
  return dailyNotice(dailyWords[language].gone, yesterdayOf(days, context), language);
}

async function show(context: Context): Promise<Reply> {
  const days = await daysOf(context);
  const question = questionOn(days.today, days, context);
  if (question === undefined) return gone(days, context);
  const player = await dailyPlayerOf(context.state.store, context.origin.user);
  return dailyCard(viewOf(question, player, days, context), context.language);
}

/** `pick.<day>.<print>.<choice>` */
async function pick([day, print, choiceText]: readonly string[], context: Context): Promise<Reply> {
  const { state, origin, language } = context;
  const days = await daysOf(context);
  if (day !== days.today) return dailyNotice(dailyWords[language].closed, yesterdayOf(days, context), language);
  const question = questionOn(days.today, days, context);
  if (question === undefined) return gone(days, context);
  const choice = Number(choiceText);
  // The print is that of today's data: if it differs, an edit changed the question after it was shown.
  if (question.print !== print || question.choices[choice] === undefined) return show(context);
  const answer = { day: days.today, choice, isRight: choice === question.right };
  const player = await keepAnswer(state.store, origin.user, answer, days.open);
  // The card with the answer replaces the question.
  return { ...dailyCard(viewOf(question, player, days, context), language), ephemeral: false };
}

async function share(day: string | undefined, context: Context): Promise<Reply> {
  const { state, origin } = context;
  const days = await daysOf(context);
  const player = await dailyPlayerOf(state.store, origin.user);
  const answer = answerOf(player, day ?? '');
  if (player === undefined || answer === undefined || answer.day !== player.streak.last)
    return dailyNotice(dailyWords[context.language].unanswered, yesterdayOf(days, context), context.language);
  return sharedCard(origin.user, answer, lengthOn(player.streak, days.today, days.open), await sharedLanguage(context));
}

/** Reveals the answer of a past day only. */
async function tellAnswer(day: string | undefined, context: Context): Promise<Reply | undefined> {
  const days = await daysOf(context);
  if (day === undefined || day >= days.today) return undefined;
  const question = questionOn(day, days, context);
  const player = await dailyPlayerOf(context.state.store, context.origin.user);
  return question && dailyAnswerCard(day, question, answerOf(player, day), context.catalog, context.language);
}

export const daily = {
  data: everywhereCommand(
    { en: 'daily', ja: '今日の一問', ko: '오늘의문제' },
    {
      en: 'The question of the day: the same for everybody, one try, the answer tomorrow',
      ja: '今日の一問。全員に同じ問題、回答は1回、答えは明日',
      ko: '오늘의 문제: 모두에게 같은 문제, 기회는 한 번, 정답은 내일',
    },
  ).toJSON(),

  execute(_options, context) {
    return show(context);
  },

  press([verb, ...rest], context) {
    switch (verb) {
      case undefined:
        return show(context);
      case 'pick':
        return pick(rest, context);
      case 'share':
        return share(rest[0], context);
      case 'answer':
        return tellAnswer(rest[0], context);
      default:
        return undefined;
    }
  },
} satisfies Command;
