import type { Catalog } from '../../catalog/catalog.ts';
import { stances, topics, type Quote } from '../../catalog/schema/quote.ts';
import { languageName } from '../../language/code-names.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { customId } from '../kit/custom-id.ts';
import { limits } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import type { Page } from '../kit/pages.ts';
import type { MenuItem } from '../kit/reply.ts';
import { filterQuotes, quoteListCustomId, sourceLanguages, type QuoteFilter } from './filter.ts';

/** One choice of a menu of filters; the statements that are left are counted, and a choice without any is not offered. */
function choice(label: string, filter: QuoteFilter, catalog: Catalog, language: Language): MenuItem[] {
  const count = filterQuotes(catalog, filter).length;
  const to = quoteListCustomId(filter, 1);
  return count === 0 ? [] : [{ label: commonWords[language].count(label, count), to }];
}

/** The topics within the other filters; none where there is only one. */
export function topicItems(filter: QuoteFilter, catalog: Catalog, language: Language): MenuItem[] {
  const items = topics.flatMap((topic) =>
    choice(labels[language].topic[topic], { ...filter, topic }, catalog, language),
  );
  if (items.length < 2 && filter.topic === undefined) return [];
  return [...choice(commonWords[language].allTopics, { ...filter, topic: undefined }, catalog, language), ...items];
}

/** For or against, and the language of a page that has the statement. */
export function narrowingItems(filter: QuoteFilter, catalog: Catalog, language: Language): MenuItem[] {
  const open: QuoteFilter = { topic: filter.topic, about: filter.about };
  const spoken = [...new Set(filterQuotes(catalog, open).flatMap((quote) => sourceLanguages(quote, catalog)))];
  const items = [
    ...stances.flatMap((stance) => choice(labels[language].stance[stance], { ...filter, stance }, catalog, language)),
    ...spoken
      .toSorted()
      .flatMap((sourceLanguage) =>
        choice(
          recordWords[language].sourceIn(languageName(sourceLanguage, language)),
          { ...filter, sourceLanguage },
          catalog,
          language,
        ),
      )
      // Once both are chosen, the stance and the language lead to the same list, and Discord wants distinct values.
      .map((item) => ({ ...item, to: `${item.to}~language` })),
  ];
  const isNarrowed = filter.stance !== undefined || filter.sourceLanguage !== undefined;
  if (items.length < 2 && !isNarrowed) return [];
  return [...choice(recordWords[language].everyStatement, open, catalog, language), ...items].slice(
    0,
    limits.menuOptions,
  );
}

/** Pages to jump to, spread evenly where there are more than a menu holds; Previous and Next are enough for three. */
export function pageItems(shown: Page<unknown>, filter: QuoteFilter, language: Language): MenuItem[] {
  if (shown.count <= 3) return [];
  const step = Math.max(1, (shown.count - 1) / (limits.menuOptions - 1));
  const numbers = Array.from({ length: Math.min(shown.count, limits.menuOptions) }, (_, index) =>
    Math.round(1 + index * step),
  );
  return numbers.map((number) => ({
    label: commonWords[language].page(number, shown.count),
    to: quoteListCustomId(filter, number),
  }));
}

/** The people and works of these statements. */
export function mentioned(quotes: readonly Quote[], catalog: Catalog, language: Language): MenuItem[] {
  const people = [
    ...new Set(
      quotes.flatMap((quote) => [...(quote.person === undefined ? [] : [quote.person]), ...(quote.people ?? [])]),
    ),
  ];
  const series = [...new Set(quotes.flatMap((quote) => quote.series ?? []))];
  return [
    ...people.flatMap((id) => {
      const person = catalog.anyone(id);
      return person === undefined ? [] : [{ label: nameOf(person, language), to: customId('actor', id) }];
    }),
    ...series.flatMap((id) => {
      const work = catalog.series.get(id);
      return work === undefined ? [] : [{ label: titleWithYear(work, language), to: customId('series', id) }];
    }),
  ];
}
