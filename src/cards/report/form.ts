import type { Language } from '../../language/language.ts';
import { reportWords } from '../../language/words/report.ts';
import { reportKinds } from '../../moderation/reports/report.ts';
import { customId } from '../kit/custom-id.ts';
import type { Form, FormField } from '../kit/form.ts';
import { limits } from '../kit/limits.ts';

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
    fields: mistakeFields(language),
  };
}

/** The same for a card with several records: one of them, or the card itself. */
export function listReportForm(
  records: readonly { readonly id: string; readonly name: string }[],
  language: Language,
): Form {
  const words = reportWords[language];
  const options = records.slice(0, limits.menuOptions - 1).map(({ id, name }) => ({ value: id, label: name }));
  const about: FormField = {
    kind: 'choice',
    id: 'about',
    label: words.aboutLabel,
    options: [...options, { value: wholeCard, label: words.wholeCard }],
  };
  return {
    title: words.listTitle,
    to: customId('report', 'list'),
    fields: [...(options.length === 0 ? [] : [about]), ...mistakeFields(language)],
  };
}

/** No record has this id. */
const wholeCard = '-';

function mistakeFields(language: Language): FormField[] {
  const words = reportWords[language];
  return [
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
  ];
}
