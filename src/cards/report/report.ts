import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { reportWords } from '../../language/words/report.ts';
import type { AnsweredReport } from '../../moderation/reports/answers.ts';
import type { FilingResult } from '../../moderation/reports/file.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain, typed } from '../kit/escape.ts';
import { withHint } from '../kit/hint.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

/** A message about reports. Only the asker sees it. */
export function reportNotice([title = '', description = '']: readonly string[]): Reply {
  return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
}

/** Thanks the reporter, and says how many others reported the same. */
export function filedCard(result: FilingResult, others: number, language: Language): Reply {
  const words = reportWords[language];
  if (result === 'too many') return reportNotice(words.tooMany);
  const [title = '', text = ''] = words.filed;
  return reportNotice([title, others === 0 ? text : `${text}\n\n${words.filedWithOthers(others)}`]);
}

/** Announces a waiting answer, with a button to it. Undefined if the card has no room for another row. */
export function withAnswerWaiting(reply: Reply, language: Language): Reply | undefined {
  const rows = reply.rows ?? [];
  if (rows.length >= limits.rows) return undefined;
  const words = reportWords[language];
  const hinted = withHint(reply, words.waiting);
  if (hinted === undefined) return undefined;
  return {
    ...hinted,
    rows: [...rows, ...rowsOf([button(words.read, customId('report', 'answers'), { emoji: '📬' })])],
  };
}

/** The possible subjects of a report: a record, or a statement by its speaker. */
export function reportedName(id: string, catalog: Catalog, language: Language): string | undefined {
  const said = catalog.quotes.get(id);
  return said === undefined
    ? labelOf(id, catalog, language)?.name
    : commonWords[language].statementBy(said.speaker[language]);
}

/** The subject of the report, in the reader's language. */
export function subjectOf(
  { record, question }: { readonly record: string; readonly question?: string | undefined },
  catalog: Catalog,
  language: Language,
): string {
  if (record === '') return question === undefined ? '' : typed(question);
  const name = `**${plain(reportedName(record, catalog, language) ?? record)}**`;
  return question === undefined ? name : `${name} · ${typed(question)}`;
}

/** The moderators' answers to the reader's own reports. */
export function answersCard(answered: readonly AnsweredReport[], catalog: Catalog, language: Language): Reply {
  const words = reportWords[language];
  if (answered.length === 0) return reportNotice(words.noAnswers);
  const blocks = answered.map(({ answer, right, ...about }) =>
    [
      subjectOf(about, catalog, language),
      words.verdict[answer.verdict],
      ...(answer.note === undefined ? [] : [plain(words.noteFrom(answer.note))]),
      `-# ${plain(words.reported(shorten(right.replaceAll(/\s+/gu, ' '), 150)))}`,
    ].join('\n'),
  );
  return {
    embeds: [
      {
        title: words.answersTitle,
        description: shorten(blocks.join('\n\n'), limits.embedDescription),
        color: colours.notice,
      },
    ],
    ephemeral: true,
  };
}
