import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { costarsOf, type Costar } from '../../insights/costars.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { costarsWords } from '../../language/words/costars.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

const perPage = 8;
const worksInLine = 4;

/** Whether no source confirms a person's credit in a work. */
const isUnsure = (person: string, { cast = [] }: Series): boolean =>
  cast.some((credit) => credit.person === person && credit.unverified?.includes('credit') === true);

/** The title with its year, its certainty unless confirmed, and ※ if the credit of one of these people is unconfirmed. */
export function sharedTitle(work: Series, people: readonly string[], language: Language): string {
  const { certainty } = work.release;
  const sure = certainty === 'confirmed' ? '' : ` · ${costarsWords[language].sure[certainty]}`;
  const doubt = people.some((person) => isUnsure(person, work)) ? ` ${doubtMark}` : '';
  return `${plain(titleWithYear(work, language))}${sure}${doubt}`;
}

function costarLine({ id, works }: Costar, of: string, catalog: Catalog, language: Language): string {
  const words = costarsWords[language];
  const common = commonWords[language];
  const person = catalog.anyone(id);
  const titles = works.slice(0, worksInLine).map((work) => sharedTitle(work, [of, id], language));
  const rest = works.length - titles.length;
  return [
    `**${plain(person === undefined ? id : nameOf(person, language))}** · ${words.works(works.length)}`,
    `-# ${[...titles, ...(rest > 0 ? [common.more(rest)] : [])].join(' / ')}`,
  ].join('\n');
}

/** The co-stars of a person with their works together, most works first. */
export function costarsCard(person: Anyone, page: number, catalog: Catalog, language: Language): Reply {
  const words = costarsWords[language];
  const common = commonWords[language];
  const costars = costarsOf(person.id, catalog);
  const works = new Set(costars.flatMap((one) => one.works)).size;
  const shown = pageOf(costars, page, perPage);
  const name = plain(nameOf(person, language));
  const text = shown.items.map((one) => costarLine(one, person.id, catalog, language)).join('\n');
  return {
    embeds: [
      {
        title: shorten(words.title(name), limits.embedTitle),
        description:
          costars.length === 0
            ? words.none(name)
            : shorten(`${words.count(costars.length, works)}\n\n${text}`, limits.embedDescription),
        color: colours.actor,
        footer: {
          text: [
            common.page(shown.number, shown.count),
            ...(text.includes(doubtMark) ? [common.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu(
        'people',
        common.menu.person,
        shown.items.flatMap(({ id, works: shared }) => {
          const other = catalog.anyone(id);
          if (other === undefined) return [];
          return [
            { label: nameOf(other, language), description: words.works(shared.length), to: customId('actor', id) },
          ];
        }),
      ),
      [
        ...pageButtons(shown, (to) => customId('costars', person.id, to), common),
        button(common.button.card, customId('actor', person.id), { emoji: '↩️' }),
      ],
    ),
  };
}
