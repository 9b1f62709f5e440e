import { answerCard } from '../src/cards/answer/answer.ts';
import { declinedCard, nothingAskedCard, unknownCard } from '../src/cards/answer/none.ts';
import type { Shown } from '../src/cards/answer/shown.ts';
import { parseWay } from '../src/cards/answer/way.ts';
import { keptPerDay } from '../src/cards/kit/kept.ts';
import { limits } from '../src/cards/kit/limits.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import type { Answer } from '../src/questions/answer.ts';
import type { Plan } from '../src/questions/plans/plan.ts';
import { canonical } from '../src/language/canonical.ts';
import type { Context, Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand, inLanguages } from './everywhere.ts';

/** A question's card, and whether the catalog had no answer. */
interface Answered {
  readonly reply: Reply;
  readonly isGap: boolean;
}

/**
 * Several people in a channel ask the same question, and understanding it takes twenty times as long as sending its
 * card.
 */
const kept = keptPerDay<Answered>();

function answered(question: string, { catalog, questions, language: reader, now }: Context): Answered {
  const { outcome, language } = questions.ask(question, reader, now);
  const shown = { catalog, language, now };
  switch (outcome.verdict) {
    case 'answer':
      return { reply: answerCard(outcome.answer, question, shown), isGap: false };
    case 'unknown':
      return { reply: unknownCard(outcome, question, shown), isGap: true };
    case 'declined': {
      const offers = questions.offers(outcome.known[0], language);
      return { reply: declinedCard(outcome, question, offers, shown), isGap: true };
    }
  }
}

function answerTo(question: string, context: Context): Reply {
  const { reply, isGap } = kept(context.questions, context, question, () => answered(question, context));
  if (isGap) context.state.gaps.note(question);
  return reply;
}

interface Found {
  readonly answer: Answer;
  readonly shown: Shown;
}

function planned(plan: Plan, { catalog, questions, language, now }: Context): Found | undefined {
  const answer = questions.answer(plan, language, now);
  return answer && { answer, shown: { catalog, language, now } };
}

/** The answer to the question above the card, whose plan is too long for a button. */
function askedAgain(
  title: string | undefined,
  { catalog, questions, language: reader, now }: Context,
): Found | undefined {
  if (title === undefined) return undefined;
  const { outcome, language } = questions.ask(title, reader, now);
  return outcome.verdict === 'answer' ? { answer: outcome.answer, shown: { catalog, language, now } } : undefined;
}

/** Whether the typed text is a whole question. */
const isQuestion = (text: string): boolean => /[?？]$/u.test(text);

export const ask = {
  data: everywhereCommand(
    { en: 'ask', ja: '質問', ko: '질문' },
    {
      en: 'Ask in plain words about Korean actors in Japan; answered from sources',
      ja: '日本で活動する韓国の俳優についての質問に、出典つきで答えます',
      ko: '일본에서 활동하는 한국 배우에 대한 질문에 출처와 함께 답합니다',
    },
  )
    .addStringOption((option) =>
      inLanguages(
        option,
        { en: 'question', ja: '質問文', ko: '질문내용' },
        {
          en: 'Who plays Tae-oh in Eye Love You? Where can I watch Romantics Anonymous?',
          ja: '例：Eye Love Youのテオ役は誰？ 匿名の恋人たちはどこで見られる？',
          ko: '예: 아이 러브 유 윤태오 역 누구야? 로맨틱 어나니머스 어디서 봐?',
        },
      )
        .setRequired(true)
        .setMaxLength(300)
        .setAutocomplete(true),
    )
    .toJSON(),

  execute(options, context) {
    const question = textOption(options, 'question');
    return question === ''
      ? nothingAskedCard(questionsInGeneral(context), context.language)
      : answerTo(question, context);
  },

  // A whole question comes first, exactly as typed. For a fragment only real questions are offered.
  autocomplete(_option, typed, _options, { questions, language }) {
    const text = canonical(typed).trim();
    const itself = isQuestion(text) && text.length <= limits.choiceValue ? [text] : [];
    return [...new Set([...itself, ...questions.suggest(text, language)])]
      .filter((question) => question.length <= limits.choiceValue)
      .slice(0, limits.choices)
      .map((question) => ({ name: question, value: question }));
  },

  press(path, { title, ...context }) {
    const way = parseWay(path);
    if (way === undefined) return undefined;
    const found = way.plan === 'above' ? askedAgain(title, context) : planned(way.plan, context);
    return found === undefined ? undefined : answerCard(found.answer, title, found.shown, way.view);
  },
} satisfies Command;

const questionsInGeneral = ({ questions, language }: Context): readonly string[] =>
  questions.offers(undefined, language);
