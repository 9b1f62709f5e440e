import type { APIEmbed } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editFieldWords } from '../../language/words/edit-fields.ts';
import { newsDeskWords } from '../../language/words/news-desk.ts';
import { workshopWords } from '../../language/words/workshop.ts';
import { formNames } from '../../moderation/edits/forms/forms.ts';
import { subjectWith } from '../../moderation/edits/subject.ts';
import type { WaitingNews } from '../../moderation/news/desk.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { besideCard } from './beside.ts';
import { backButton } from './overview.ts';

const longestSummary = 500;

const nameOf = (id: string, catalog: Catalog, language: Language): string => labelOf(id, catalog, language)?.name ?? id;

function articleEmbed({ item }: WaitingNews, at: number, of: number, catalog: Catalog, language: Language): APIEmbed {
  const words = newsDeskWords[language];
  const names = item.ids.map((id) => nameOf(id, catalog, language)).join(commonWords[language].comma);
  const days = [
    ...(item.published === undefined ? [] : [words.published(formatDate(item.published, language))]),
    words.found(formatDate(item.day, language)),
  ];
  return {
    title: words.title(at, of),
    description: [
      `**${plain(item.title)}**`,
      `<${item.link.replaceAll('>', '%3E')}>`,
      ...(item.summary === '' ? [] : [plain(shorten(item.summary, longestSummary))]),
      '',
      plain(words.mayBe(names)),
    ].join('\n'),
    color: colours.notice,
    footer: { text: [...days, words.below].join(' · ') },
  };
}

/** The forms of a record, each opening with the article as its source. */
function formsMenu({ print, item }: WaitingNews, index: number, catalog: Catalog, language: Language) {
  const id = item.ids[index] ?? '';
  const subject = subjectWith(id, catalog);
  const { form: labels } = editFieldWords[language];
  return menu(
    'forms',
    newsDeskWords[language].edit(nameOf(id, catalog, language)),
    (subject === undefined ? [] : formNames(subject.kind)).map((form) => ({
      label: labels[form],
      to: customId('workshop', 'newsform', print, index, form),
    })),
  );
}

/** One article, with the card of one of the records that it may concern, and buttons to use or dismiss it. */
export function newsCard(
  waiting: readonly WaitingNews[],
  chosen: { readonly print: string | undefined; readonly index: number },
  cardOf: (id: string) => Reply | undefined,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = newsDeskWords[language];
  // If the article was processed meanwhile, the first of the others is shown.
  const at = Math.max(
    0,
    waiting.findIndex(({ print }) => print === chosen.print),
  );
  const news = waiting[at];
  if (news === undefined)
    return {
      embeds: [{ title: workshopWords[language].page.news, description: words.none, color: colours.notice }],
      rows: rowsOf([backButton(language)]),
    };
  const { ids } = news.item;
  const index = ids[chosen.index] === undefined ? 0 : chosen.index;
  const { previous, next } = commonWords[language].button;
  const step = (label: string, to: WaitingNews | undefined, mark: string): ReturnType<typeof button> =>
    button(label, `${customId('workshop', 'news', to?.print ?? news.print)}${to === undefined ? `~${mark}` : ''}`, {
      emoji: mark,
      disabled: to === undefined,
    });
  return {
    embeds: besideCard(articleEmbed(news, at + 1, waiting.length, catalog, language), cardOf(ids[index] ?? '')),
    rows: rowsOf(
      formsMenu(news, index, catalog, language),
      menu(
        'look',
        words.look,
        (ids.length > 1 ? ids.slice(0, limits.menuOptions) : []).map((id, place) => ({
          label: nameOf(id, catalog, language),
          to: customId('workshop', 'news', news.print, place),
        })),
      ),
      [
        button(words.dismiss, customId('workshop', 'dismiss', news.print), { emoji: '🗑️' }),
        step(previous, waiting[at - 1], '◀️'),
        step(next, waiting[at + 1], '▶️'),
        backButton(language),
      ],
    ),
  };
}
