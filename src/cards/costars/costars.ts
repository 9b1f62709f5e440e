import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { companionsOf, type Companion } from '../../insights/costars.ts';
import { costarsWordsIn } from '../../language/costars/words.ts';
import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../language/words.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { route } from '../kit/route.ts';

const perPage = 8;
const worksInLine = 4;

/** Whether the credit of somebody in a work is one that no source was seen to say. */
export const isUnsure = (person: string, { cast = [] }: Series): boolean =>
  cast.some((credit) => credit.person === person && credit.unverified?.includes('credit') === true);

/** The title with its year, how sure the work is where it is not out for certain, and ※ where a credit of these people is not. */
export function sharedTitle(work: Series, people: readonly string[], language: Language): string {
  const { certainty } = work.release;
  const sure = certainty === 'confirmed' ? '' : ` · ${costarsWordsIn(language).sure[certainty]}`;
  const doubt = people.some((person) => isUnsure(person, work)) ? ` ${doubtMark}` : '';
  return `${plain(titleWithYear(work, language))}${sure}${doubt}`;
}

function companionLine({ id, works }: Companion, of: string, catalog: Catalog, language: Language): string {
  const words = costarsWordsIn(language);
  const common = wordsIn(language);
  const person = catalog.anyone(id);
  const titles = works.slice(0, worksInLine).map((work) => sharedTitle(work, [of, id], language));
  const rest = works.length - titles.length;
  return [
    `**${plain(person === undefined ? id : nameOf(person, language))}** · ${words.works(works.length)}`,
    `-# ${[...titles, ...(rest > 0 ? [common.more(rest)] : [])].join(' / ')}`,
  ].join('\n');
}

/** With whom somebody played, how often, in what: most often first. */
export function costarsCard(person: Anyone, page: number, catalog: Catalog, language: Language): Reply {
  const words = costarsWordsIn(language);
  const common = wordsIn(language);
  const companions = companionsOf(person.id, catalog);
  const works = new Set(companions.flatMap((one) => one.works)).size;
  const shown = pageOf(companions, page, perPage);
  const name = plain(nameOf(person, language));
  const text = shown.items.map((one) => companionLine(one, person.id, catalog, language)).join('\n');
  return {
    embeds: [
      {
        title: shorten(words.title(name), limits.embedTitle),
        description:
          companions.length === 0
            ? words.none(name)
            : shorten(`${words.count(companions.length, works)}\n\n${text}`, limits.embedDescription),
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
          return [{ label: nameOf(other, language), description: words.works(shared.length), to: route('actor', id) }];
        }),
      ),
      [
        ...pageButtons(shown, (to) => route('costars', person.id, to), common),
        button(common.button.card, route('actor', person.id), { emoji: '↩️' }),
      ],
    ),
  };
}
