import { choiceOption } from './choice-option.ts';
import { suggestedOption } from './suggested-option.ts';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { answerCard } from '../src/cards/answer/answer.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { quoteCard } from '../src/cards/quote/quote.ts';
import { faultsCard, gapsCard } from '../src/cards/workshop/lists.ts';
import { notYoursCard, overviewCard, workshopPages, type Waiting } from '../src/cards/workshop/overview.ts';
import { answerForm, reportCard } from '../src/cards/workshop/reports.ts';
import { workshopWords } from '../src/language/words/workshop.ts';
import { asideOf } from '../src/moderation/edits/aside.ts';
import { allEdits } from '../src/moderation/edits/edits.ts';
import { openedByName } from '../src/moderation/edits/from-report.ts';
import { noteModerator } from '../src/moderation/edits/moderators-seen.ts';
import { waitingNews } from '../src/moderation/news/desk.ts';
import { answerReports, openReports, type ReportGroup } from '../src/moderation/reports/desk.ts';
import { verdicts } from '../src/moderation/reports/report.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { cardOf, suggest } from './find.ts';
import { editNamed, editsPage, pressEdit, submitEdit } from './workshop-edit.ts';
import { newsPage, pressNews } from './workshop-news.ts';
import { tasksOf, todoPage } from './workshop-todo.ts';

/** The number of gaps that are read: more than fit in one embed. */
const gapsShown = 60;

const pages = ['overview', ...workshopPages] as const;

async function waitingIn(context: Context): Promise<Waiting> {
  const { state, faults, setAside, now } = context;
  const edits = await allEdits(state.store);
  return {
    reports: (await openReports(state.store, now)).length,
    edits: edits.filter((edit) => edit.state === 'proposed').length,
    aside: edits.filter((edit) => asideOf(edit, setAside) !== undefined).length,
    news: (await waitingNews(state.store)).length,
    todo: Object.values(await tasksOf(context)).flat().length,
    gaps: (await state.gaps.top(gapsShown)).length,
    faults: faults.length,
  };
}

/** The card that a report is about, in its current state. */
function reportedCard({ report }: ReportGroup, context: Context): Reply | undefined {
  const { catalog, questions, now } = context;
  const said = catalog.quotes.get(report.record);
  if (said !== undefined) return quoteCard(said, catalog, context.language);
  if (report.record !== '') return cardOf(report.record, context);
  const { outcome, language } = questions.ask(report.question ?? '', report.language, now);
  return outcome.verdict === 'answer'
    ? answerCard(outcome.answer, report.question, { catalog, language, now })
    : undefined;
}

async function reportsPage(print: string | undefined, context: Context): Promise<Reply> {
  const { catalog, language, now, state } = context;
  const groups = await openReports(state.store, now);
  return reportCard(groups, print, (group) => reportedCard(group, context), catalog, language);
}

async function pageNamed(page: string, context: Context): Promise<Reply | undefined> {
  const { state, language, faults } = context;
  switch (page) {
    case '':
    case 'overview':
      return overviewCard(await waitingIn(context), language);
    case 'reports':
      return reportsPage(undefined, context);
    case 'edits':
      return editsPage(1, context);
    case 'news':
      return newsPage([], context);
    case 'todo':
      return todoPage([], context);
    case 'gaps':
      return gapsCard(await state.gaps.top(gapsShown), language);
    case 'faults':
      return faultsCard(faults, language);
    default:
      return undefined;
  }
}

const verdictNamed = (text: string | undefined) => verdicts.find((verdict) => verdict === text);

export const workshop = {
  data: everywhereCommand(
    { en: 'workshop', ja: '作業室', ko: '작업실' },
    {
      en: 'For moderators: reports, unanswered questions and errors in the data',
      ja: 'モデレーター向け：間違いの報告、答えられなかった質問、データの不備',
      ko: '운영진용: 오류 신고, 답하지 못한 질문, 데이터 오류',
    },
  )
    // Discord offers the command to people who moderate a server; each step checks whether they moderate the data.
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageMessages)
    .addStringOption(
      choiceOption(
        pages,
        (language) => workshopWords[language].page,
        { en: 'page', ja: 'ページ', ko: '페이지' },
        { en: 'What to look at', ja: '表示するページ', ko: '볼 페이지' },
      ),
    )
    .addStringOption(
      suggestedOption(
        { en: 'edit', ja: '編集', ko: '편집' },
        {
          en: 'The actor, crew member or work to change',
          ja: '内容を変更する俳優・スタッフ・作品',
          ko: '내용을 바꿀 배우, 제작진, 작품',
        },
      ),
    )
    .toJSON(),

  async execute(options, context) {
    if (!context.isModerator) return notYoursCard(context.language);
    await noteModerator(context.state.store, context.origin.user, context.now);
    const record = textOption(options, 'edit');
    if (record !== '') {
      await openedByName(context.state.store, context.origin.user);
      return { ...editNamed(record, context), ephemeral: true };
    }
    const shown = (await pageNamed(textOption(options, 'page'), context)) ?? (await pageNamed('', context));
    return { ...(shown ?? notYoursCard(context.language)), ephemeral: true };
  },

  autocomplete(_option, typed, _options, context) {
    return context.isModerator ? suggest(typed, ['actor', 'person', 'series'], context) : [];
  },

  async press(path, context) {
    if (!context.isModerator) return notYoursCard(context.language);
    const [page = '', id = '', verdict] = path;
    const pressed = (await pressEdit(path, context)) ?? (await pressNews(path, context));
    if (pressed !== undefined) return pressed;
    if (page === 'report') return reportsPage(id, context);
    if (page === 'todo') return todoPage(path.slice(1), context);
    if (page !== 'answer') return pageNamed(page, context);
    const answer = verdictNamed(verdict);
    return answer === undefined ? undefined : answerForm(id, answer, context.language);
  },

  async submit([page, ...path], filled, context) {
    if (!context.isModerator) return notYoursCard(context.language);
    if (page === 'form') return submitEdit(path, filled, context);
    const [print = '', verdict] = path;
    const { note = '' } = filled;
    const answer = verdictNamed(verdict);
    if (page !== 'answer' || answer === undefined) return undefined;
    const count = await answerReports(context.state.store, print, { verdict: answer, note }, context.now);
    const left = await reportsPage(undefined, context);
    return withHint(left, workshopWords[context.language].answered(count)) ?? left;
  },
} satisfies Command;
