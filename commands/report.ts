import { suggestedOption } from './suggested-option.ts';
import { listReportForm, longestPage, longestRight, reportForm, type ReportAbout } from '../src/cards/report/form.ts';
import { answersCard, filedCard, reportedName, reportNotice } from '../src/cards/report/report.ts';
import { closeCard, emptyCard, missCard } from '../src/cards/kit/hits.ts';
import { customId, parseCustomId } from '../src/cards/kit/custom-id.ts';
import type { Filled } from '../src/cards/kit/form.ts';
import { shorten } from '../src/cards/kit/limits.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { reportWords } from '../src/language/words/report.ts';
import { readAnswers } from '../src/moderation/reports/answers.ts';
import { countSame } from '../src/moderation/reports/collection.ts';
import { fileReport } from '../src/moderation/reports/file.ts';
import { printOf, reportKinds, type ReportDraft } from '../src/moderation/reports/report.ts';
import type { CardOrForm, Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { named, suggest } from './find.ts';

const kinds = ['actor', 'person', 'series'] as const;

function formFor(id: string, { catalog, language }: Context, about: ReportAbout = 'record'): CardOrForm | undefined {
  const name = reportedName(id, catalog, language);
  return name === undefined ? undefined : reportForm({ id, name, about }, language);
}

/** The records to whose cards the pressed card leads: actors, works and statements. */
function recordsOn({ pressed, catalog, language }: Context): { id: string; name: string }[] {
  const ids = (pressed?.links ?? []).flatMap((link) => {
    const { command, path } = parseCustomId(link);
    const [id, ...further] = command === 'quote' && path[0] === 'one' ? path.slice(1) : path;
    const isRecord = ['actor', 'series', 'quote'].includes(command) && id !== undefined && further.length === 0;
    return isRecord ? [catalog.currentId(id)] : [];
  });
  return [...new Set(ids)].flatMap((id) => {
    const name = reportedName(id, catalog, language);
    return name === undefined ? [] : [{ id, name }];
  });
}

/** One record of a list, or the list by its title. */
function chosenOn(chosen: string, { pressed, catalog, language }: Context): Pick<ReportDraft, 'record' | 'question'> {
  const id = catalog.currentId(chosen);
  return reportedName(id, catalog, language) === undefined
    ? { record: '', question: pressed?.title ?? '' }
    : { record: id };
}

/** A malformed address becomes part of the text, so that nothing that somebody wrote is lost. */
function draftOf(
  about: Pick<ReportDraft, 'record' | 'question'>,
  { kind, right = '', page = '' }: Filled,
  { language }: Context,
): ReportDraft {
  const isAddress = /^https?:\/\/\S+$/u.test(page);
  return {
    ...about,
    kind: reportKinds.find((one) => one === kind) ?? 'other',
    right: shorten([right, isAddress ? '' : page].join('\n').trim(), longestRight + longestPage),
    ...(isAddress ? { page } : {}),
    language,
  };
}

async function file(draft: ReportDraft, { state, origin, language, now }: Context): Promise<Reply> {
  if (draft.right === '') return reportNotice(reportWords[language].empty);
  const result = await fileReport(state.store, origin.user, draft, now);
  const count = result === 'filed' ? await countSame(state.store, printOf(draft)) : 0;
  return filedCard(result, Math.max(0, count - 1), language);
}

export const report = {
  data: everywhereCommand(
    { en: 'report', ja: '間違い報告', ko: '오류신고' },
    {
      en: 'Tell the moderators about a mistake in a card',
      ja: 'カードの間違いをモデレーターに知らせる',
      ko: '카드에 있는 오류를 운영진에게 알리기',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'what', ja: '対象', ko: '대상' },
        {
          en: 'The actor, crew member or work whose card has the mistake',
          ja: '間違いのある俳優・スタッフ・作品の名前（表記は自由です）',
          ko: '오류가 있는 배우, 제작진, 작품의 이름 (표기는 자유입니다)',
        },
        { isRequired: true },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const { catalog, language } = context;
    const query = textOption(options, 'what');
    if (query === '') return emptyCard(language);
    const found = named(query, kinds, context);
    switch (found.verdict) {
      case 'one':
        return formFor(found.id, context) ?? missCard(query, [], catalog, language);
      case 'close':
        return closeCard(query, found.hits, catalog, language, (id) => customId('report', 'record', id));
      case 'none':
        return missCard(query, found.hits, catalog, language);
    }
  },

  autocomplete(_option, typed, _options, context) {
    return suggest(typed, kinds, context);
  },

  async press([about, id = ''], context) {
    const { catalog, state, origin, language } = context;
    switch (about) {
      case 'record':
      case 'quiz':
        return formFor(id, context, about);
      case 'answer':
        return reportForm(undefined, language);
      case 'list':
        return listReportForm(recordsOn(context), language);
      case 'answers':
        return answersCard(await readAnswers(state.store, origin.user), catalog, language);
      default:
        return undefined;
    }
  },

  submit([about, id = ''], filled, context) {
    if (about === 'answer' && context.title !== undefined)
      return file(draftOf({ record: '', question: context.title }, filled, context), context);
    if (about === 'quiz' && context.title !== undefined)
      return file(draftOf({ record: id, question: context.title }, filled, context), context);
    if (about === 'list') return file(draftOf(chosenOn(filled['about'] ?? '', context), filled, context), context);
    if (about === 'record' || about === 'quiz') return file(draftOf({ record: id }, filled, context), context);
    return undefined;
  },
} satisfies Command;
