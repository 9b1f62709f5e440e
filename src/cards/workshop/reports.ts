import type { APIEmbed } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { reportWords } from '../../language/words/report.ts';
import { workshopWords } from '../../language/words/workshop.ts';
import type { ReportGroup } from '../../moderation/reports/desk.ts';
import { verdicts, type Verdict } from '../../moderation/reports/report.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import type { Form } from '../kit/form.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { subjectOf } from '../report/report.ts';
import { besideCard } from './beside.ts';
import { backButton } from './overview.ts';

const emoji: Readonly<Record<Verdict, string>> = { mended: '✅', kept: '➖' };

function reportEmbed(group: ReportGroup, at: number, of: number, catalog: Catalog, language: Language): APIEmbed {
  const words = workshopWords[language];
  const { report, count, pages } = group;
  return {
    title: words.reportTitle(at, of),
    description: `${subjectOf(report, catalog, language)}\n${reportWords[language].kind[report.kind]}`,
    color: colours.notice,
    fields: fields(
      field(words.says, plain(report.right)),
      field(words.pages, pages.map((page) => `<${page.replaceAll('>', '%3E')}>`).join('\n')),
    ),
    footer: { text: [words.people(count), words.since(formatDate(report.day, language)), words.beside].join(' · ') },
  };
}

/** One report with its card as fans see it, and buttons to answer it and to open the next. */
export function reportCard(
  groups: readonly ReportGroup[],
  print: string | undefined,
  cardOf: (group: ReportGroup) => Reply | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = workshopWords[language];
  const found = groups.findIndex((group) => group.print === print);
  // If the report was answered meanwhile, the first of the others is shown.
  const at = Math.max(0, found);
  const group = groups[at];
  if (group === undefined)
    return {
      embeds: [{ title: words.page.reports, description: words.noReports, color: colours.notice }],
      rows: rowsOf([backButton(language)]),
    };
  const { previous, next } = commonWords[language].button;
  const step = (label: string, to: ReportGroup | undefined, mark: string): ReturnType<typeof button> =>
    button(
      label,
      to === undefined
        ? `${customId('workshop', 'report', group.print)}~${mark}`
        : customId('workshop', 'report', to.print),
      {
        emoji: mark,
        disabled: to === undefined,
      },
    );
  return {
    embeds: besideCard(reportEmbed(group, at + 1, groups.length, catalog, language), cardOf(group)),
    rows: rowsOf(
      verdicts.map((verdict) =>
        button(words[verdict], customId('workshop', 'answer', group.print, verdict), {
          emoji: emoji[verdict],
          primary: verdict === 'mended',
        }),
      ),
      [
        ...(group.report.record === ''
          ? []
          : [
              button(words.editRecord, customId('workshop', 'record', group.report.record, group.print), {
                emoji: '✏️',
              }),
            ]),
        step(previous, groups[at - 1], '◀️'),
        step(next, groups[at + 1], '▶️'),
        backButton(language),
      ],
    ),
  };
}

/** Asks for a message to the reporters. */
export function answerForm(print: string, verdict: Verdict, language: Language): Form {
  const words = workshopWords[language];
  return {
    title: words.noteTitle[verdict],
    to: customId('workshop', 'answer', print, verdict),
    fields: [
      {
        kind: 'text',
        id: 'note',
        label: words.noteLabel,
        description: words.noteDescription,
        long: true,
        longest: 300,
        required: false,
      },
    ],
  };
}
