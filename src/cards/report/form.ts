import type { Language } from '../../language/language.ts';
import { reportWords } from '../../language/words/report.ts';
import { reportKinds } from '../../moderation/reports/report.ts';
import { customId } from '../kit/custom-id.ts';
import type { Form } from '../kit/form.ts';

/** Long enough for a paragraph; the moderator's card shows all of it. */
export const longestRight = 800;
export const longestPage = 500;

/** The origin of a report about a record: its card, or a question of the quiz. */
export type ReportAbout = 'record' | 'quiz';

/** Asks for the mistake and its correction: in a record, or without an id in the answer to a question. */
export function reportForm(
  record: { readonly id: string; readonly name: string; readonly about: ReportAbout } | undefined,
  language: Language,
): Form {
  const words = reportWords[language];
  return {
    title: record === undefined ? words.answerTitle : words.formTitle(record.name),
    to: record === undefined ? customId('report', 'answer') : customId('report', record.about, record.id),
    fields: [
      {
        kind: 'choice',
        id: 'kind',
        label: words.kindLabel,
        options: reportKinds.map((kind) => ({ value: kind, label: words.kind[kind] })),
      },
      {
        kind: 'text',
        id: 'right',
        label: words.rightLabel,
        description: words.rightDescription,
        long: true,
        longest: longestRight,
      },
      {
        kind: 'text',
        id: 'page',
        label: words.pageLabel,
        description: words.pageDescription,
        placeholder: 'https://',
        longest: longestPage,
        required: false,
      },
      { kind: 'note', text: words.note },
    ],
  };
}
