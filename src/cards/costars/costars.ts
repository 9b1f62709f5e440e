import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Credit } from '../../catalog/schema/series.ts';
import { costarsOf, sharedCasts, type SharedCast } from '../../insights/costars.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { costarsWords } from '../../language/words/costars.ts';
import { labels } from '../../language/words/labels.ts';
import { colours } from '../kit/colours.ts';
import { doubtMark, doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { namesWithin } from '../kit/side-by-side.ts';
import { customId } from '../kit/custom-id.ts';
import { sharedTitle } from './shared-title.ts';

const worksPerPage = 4;
/** The number of letters in three lines of a phone; the rest of a large cast is on the work's card. */
const longestCast: Readonly<Record<Language, number>> = { en: 110, ja: 66, ko: 72 };
const menuOfWorks = 5;

const nameBy = (id: string, catalog: Catalog, language: Language): string => {
  const person = catalog.anyone(id);
  return plain(person === undefined ? id : nameOf(person, language));
};

/** "Fumi Nikaido (Yuri Motomiya)", with ※ if the credit is unconfirmed. */
function castName(credit: Credit, catalog: Catalog, language: Language): string {
  const name = nameBy(credit.person, catalog, language);
  const character = credit.character?.[language];
  const part = character === undefined ? name : commonWords[language].qualified(name, plain(character));
  return part + doubtOf(credit, 'credit');
}

/** A work with the rest of its cast, in credit order. */
const castLines = (
  { series, others }: SharedCast,
  of: string,
  catalog: Catalog,
  language: Language,
  now: Date,
): string =>
  [
    `**${sharedTitle(series, [of], language, now)}**`,
    `-# ${namesWithin(
      others.map((credit) => castName(credit, catalog, language)),
      commonWords[language],
      longestCast[language],
    )}`,
  ].join('\n');

/** Co-stars of more than one work: "3 works together: Oguri Shun, …", most works first. */
function metAgain(person: Anyone, catalog: Catalog, language: Language): string {
  const again = costarsOf(person.id, catalog).filter(({ works }) => works.length > 1);
  const counts = [...new Set(again.map(({ works }) => works.length))];
  return counts
    .map((count) => {
      const names = again
        .filter(({ works }) => works.length === count)
        .map(({ id }) => `**${nameBy(id, catalog, language)}**`);
      return commonWords[language].labelled(
        costarsWords[language].together(count),
        namesWithin(names, commonWords[language]),
      );
    })
    .join('\n');
}

/** The people and works of a page. People with several shared works come first, on every page. */
function items(shown: readonly SharedCast[], person: Anyone, catalog: Catalog, language: Language): MenuItem[] {
  const words = costarsWords[language];
  const again = costarsOf(person.id, catalog).filter(({ works }) => works.length > 1);
  const counts = new Map(again.map(({ id, works }) => [id, works.length]));
  const onPage = shown.flatMap(({ others }) => others.map((credit) => credit.person));
  return [...new Set([...counts.keys(), ...onPage])].slice(0, limits.menuOptions - menuOfWorks).flatMap((id) => {
    const other = catalog.anyone(id);
    if (other === undefined) return [];
    return [
      { label: nameOf(other, language), description: words.works(counts.get(id) ?? 1), to: customId('actor', id) },
    ];
  });
}

/** The co-stars of a person: first those with several shared works, then cast by cast, the newest work first. */
export function costarsCard(person: Anyone, page: number, catalog: Catalog, language: Language, now: Date): Reply {
  const words = costarsWords[language];
  const common = commonWords[language];
  const casts = sharedCasts(person.id, catalog);
  const people = new Set(casts.flatMap(({ others }) => others.map((credit) => credit.person))).size;
  const shown = pageOf(casts, page, worksPerPage);
  const name = plain(nameOf(person, language));
  const text = [
    [words.count(people, casts.length), metAgain(person, catalog, language)].filter(Boolean).join('\n'),
    ...shown.items.map((one) => castLines(one, person.id, catalog, language, now)),
  ].join('\n\n');
  const sources = shown.items.flatMap(({ others }) => others.flatMap((credit) => credit.sources));
  return {
    embeds: [
      {
        title: shorten(words.title(name), limits.embedTitle),
        description: casts.length === 0 ? words.none(name) : shorten(text, limits.embedDescription),
        color: colours.actor,
        footer: {
          text: [
            ...pageNumber(shown, common),
            ...(sources.length === 0 ? [] : [sourcesLine([...new Set(sources)], catalog, language)]),
            ...(text.includes(doubtMark) ? [common.unconfirmedLegend] : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu('people', common.menu.record, [
        ...items(shown.items, person, catalog, language),
        ...shown.items.map(({ series }) => ({
          label: titleWithYear(series, language),
          description: labels[language].kind[series.kind],
          to: customId('series', series.id),
        })),
      ]),
      [
        ...pageButtons(shown, (to) => customId('costars', person.id, to), common),
        button(common.button.card, customId('actor', person.id), { emoji: '↩️' }),
      ],
    ),
  };
}
