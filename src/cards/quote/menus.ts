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
import { citedInList } from './field.ts';
import { filterQuotes, quoteListCustomId, sourceLanguages, type QuoteFilter } from './filter.ts';

type FilterKind = keyof (typeof recordWords)['en']['filterKind'];

/**
 * The choices of the menu that narrows a list: by topic, by stance, and by the language of a page that reports the
 * statement.
 */
export function narrowingItems(filter: QuoteFilter, catalog: Catalog, language: Language): MenuItem[] {
  const words = recordWords[language];
  const { about, topic, stance, sourceLanguage } = filter;
  const choice = (label: string, to: QuoteFilter, kind?: FilterKind): MenuItem[] => {
    const count = filterQuotes(catalog, to).length;
    const item = {
      label: commonWords[language].count(label, count),
      description: kind && words.filterKind[kind],
      to: quoteListCustomId(to, 1),
    };
    // Choices without statements are omitted, and so is the current one.
    return count === 0 || item.to === quoteListCustomId(filter, 1) ? [] : [item];
  };
  const open: QuoteFilter = { topic: undefined, about };
  const spoken = [
    ...new Set(filterQuotes(catalog, { topic, about }).flatMap((quote) => sourceLanguages(quote, catalog))),
  ];
  const isNarrowedTwice = topic !== undefined && (stance !== undefined || sourceLanguage !== undefined);
  const items = [
    ...choice(words.everyStatement, open),
    ...(isNarrowedTwice ? choice(commonWords[language].allTopics, { ...filter, topic: undefined }, 'topic') : []),
    ...topics.flatMap((one) => choice(labels[language].topic[one], { ...filter, topic: one }, 'topic')),
    ...stances.flatMap((one) => choice(labels[language].stance[one], { ...filter, stance: one }, 'stance')),
    ...spoken
      .toSorted()
      .flatMap((one) => choice(languageName(one, language), { ...filter, sourceLanguage: one }, 'language')),
  ];
  return items.slice(0, limits.menuOptions);
}

/**
 * Pages to jump to, evenly spread if there are more than a menu holds. Up to three pages, Previous and Next are enough.
 */
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

/** The cards of those statements that have more sources than a list cites. */
export const wholeStatements = (quotes: readonly Quote[], language: Language): MenuItem[] =>
  quotes
    .filter(({ sources }) => sources.length > citedInList)
    .map(({ id, speaker, sources }) => ({
      label: commonWords[language].statementBy(speaker[language]),
      description: commonWords[language].sourceCount(sources.length),
      to: customId('quote', 'one', id),
    }));

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
