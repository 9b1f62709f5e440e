import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { searchWords } from '../../language/words/search.ts';
import type { Hit, Passage } from '../../search/result.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { knownTo } from '../kit/freshness.ts';
import { hitItems } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { phoneLines, withinLines } from '../kit/phone-lines.ts';
import { menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** The number of lines for names and passages on a phone of 700 px; the menu has all of them. */
const phoneRoom = 25;
/** The number of letters of a plot or statement in three lines of a phone. */
const excerpt = { en: 125, ja: 62, ko: 70 };

function passage(
  { kind, id }: Passage,
  catalog: Catalog,
  language: Language,
): { line: string; item: MenuItem } | undefined {
  if (kind === 'series') {
    const series = catalog.series.get(id);
    if (series === undefined) return undefined;
    const title = titleWithYear(series, language);
    return {
      line: `**${plain(title)}**\n-# ${plain(shorten(series.premise[language], excerpt[language]))} · ${citations(series.release.sources, catalog, language, 1)}`,
      item: {
        label: title,
        description: shorten(series.premise[language], limits.menuDescription),
        to: customId('series', id),
      },
    };
  }
  const quote = catalog.quotes.get(id);
  if (quote === undefined) return undefined;
  const first = quote.person ?? quote.series?.[0] ?? quote.people?.[0];
  const person = first === undefined ? undefined : catalog.anyone(first);
  const speaker = person === undefined ? quote.speaker[language] : nameOf(person, language);
  return {
    line: `**${plain(quote.speaker[language])}** · ${labels[language].topic[quote.topic]}\n-# ${plain(shorten(quote.text[language], excerpt[language]))} · ${citations(quote.sources, catalog, language, 1)}`,
    item: {
      label: speaker,
      description: shorten(quote.text[language], limits.menuDescription),
      to: customId('quote', 'one', quote.id),
    },
  };
}

/** Everything that contains a text: names and titles first, then statements and plots. */
export function searchCard(
  query: string,
  hits: readonly Hit[],
  passages: readonly Passage[],
  catalog: Catalog,
  language: Language,
): Reply {
  const words = commonWords[language];
  const named = hitItems(hits, catalog, language);
  const isNamed = new Set(hits.map(({ id }) => id));
  const found = passages.filter(({ id }) => !isNamed.has(id)).flatMap((one) => passage(one, catalog, language) ?? []);
  const lines = named.map(
    ({ label, description }) => `**${plain(label)}**${description === undefined ? '' : ` · ${plain(description)}`}`,
  );
  const texts = found.map(({ line }) => line);
  const names = listWithin(lines, lines.length, words);
  const [known] = knownTo(catalog, language);
  const distinct = new Map([...named, ...found.map(({ item }) => item)].map((item) => [item.to, item]));
  return {
    embeds: [
      {
        title: searchWords[language].title(plain(shorten(typed(query).slice(1, -1), 100))),
        color: colours.list,
        fields: fields(
          field(searchWords[language].matches, names),
          field(
            searchWords[language].passages,
            listWithin(withinLines(texts, phoneRoom - phoneLines(names)), texts.length, words),
          ),
        ),
        ...(known === undefined ? {} : { footer: { text: known } }),
      },
    ],
    rows: rowsOf(menu('results', words.menu.result, [...distinct.values()])),
  };
}
