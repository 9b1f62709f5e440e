import type { Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { footer } from '../kit/footer.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { nameOf, titleOf } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { roleOf } from '../kit/parts.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { seriesSources } from './sources.ts';

const perPage = 12;

/** "**Han Hyo-joo** · as Lee Ha-na · lead" */
export function castLine(credit: Credit, catalog: Catalog, language: Language): string {
  const person = catalog.anyone(credit.person);
  const name = `**${plain(person === undefined ? credit.person : nameOf(person, language))}**`;
  const role = roleOf(credit, language);
  return role === '' ? name : `${name} · ${role}`;
}

export function castItems(cast: readonly Credit[], catalog: Catalog, language: Language): MenuItem[] {
  return cast.flatMap((credit) => {
    const person = catalog.anyone(credit.person);
    if (person === undefined) return [];
    return [
      { label: nameOf(person, language), description: credit.character?.[language], to: customId('actor', person.id) },
    ];
  });
}

/** The whole cast in pages. */
export function seriesCastCard(series: Series, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const shown = pageOf(series.cast ?? [], page, perPage);
  const text = shown.items
    .map(
      (credit) =>
        castLine(credit, catalog, language) + (credit.note === undefined ? '' : `\n-# ${plain(credit.note[language])}`),
    )
    .join('\n');
  return {
    embeds: [
      {
        title: plain(recordWords[language].castTitle(titleOf(series, language))),
        description: text || recordWords[language].nothingHere,
        color: colours.series,
        footer: footer(
          [...pageNumber(shown, words), sourcesLine(seriesSources(series), catalog, language)],
          [text],
          language,
        ),
      },
    ],
    rows: rowsOf(menu('cast', words.menu.person, castItems(shown.items, catalog, language)), [
      ...pageButtons(shown, (to) => customId('series', series.id, 'cast', to), words),
      button(words.button.card, customId('series', series.id), { emoji: '↩️' }),
    ]),
  };
}
