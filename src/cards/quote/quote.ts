import type { APIEmbedField } from 'discord-api-types/v10';
import type { Catalog } from '../../catalog/catalog.ts';
import { topics, type Quote, type Topic } from '../../catalog/schema/quote.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleWithYear } from '../kit/names.ts';
import { pageButtons, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';

const perPage = 3;

/** One statement: speaker, role and date, the statement in our own words, and its source. */
export function quoteField(
  quote: Quote,
  catalog: Catalog,
  language: Language,
  topicIsKnown = false,
): APIEmbedField | undefined {
  const words = labels[language];
  const date = quote.date === undefined ? commonWords[language].noDate : formatDate(quote.date, language);
  // If the page appeared on the day of the statement, one date is enough.
  const [source] = quote.sources.flatMap((id) => catalog.sources.get(id) ?? []);
  const when = quote.date !== undefined && source?.published === quote.date ? '' : `${date} · `;
  const exact = quote.verbatim === undefined ? '' : `\n> “${plain(quote.verbatim.words)}”`;
  const meaning = [...(topicIsKnown ? [] : [words.topic[quote.topic]]), words.stance[quote.stance]].join(' · ');
  return field(
    plain(quote.speaker[language]),
    [
      `-# ${plain(quote.role[language])}`,
      `${plain(quote.text[language])}${exact}`,
      `-# ${meaning} · ${when}${citations(quote.sources, catalog, language)}`,
    ].join('\n'),
  );
}

function mentioned(quotes: readonly Quote[], catalog: Catalog, language: Language): MenuItem[] {
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

/** A filter of statements: one topic or all, about one person or work or everything. */
export interface QuoteFilter {
  readonly topic: Topic | undefined;
  readonly about: string | undefined;
}

function filterQuotes(catalog: Catalog, { topic, about }: QuoteFilter): readonly Quote[] {
  const quotes = about === undefined ? [...catalog.quotes.values()].toSorted(latestFirst) : catalog.quotesAbout(about);
  return topic === undefined ? quotes : quotes.filter((quote) => quote.topic === topic);
}

const latestFirst = (a: Quote, b: Quote): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.id.localeCompare(b.id);

function quoteListCustomId({ topic, about }: QuoteFilter, page: number): CustomId {
  return customId('quote', topic ?? 'all', about ?? 'any', page);
}

function subjectOf(about: string | undefined, catalog: Catalog, language: Language): string | undefined {
  if (about === undefined) return undefined;
  const person = catalog.anyone(about);
  const series = catalog.series.get(about);
  return person !== undefined
    ? nameOf(person, language)
    : series !== undefined
      ? titleWithYear(series, language)
      : undefined;
}

/** Statements in pages, newest first, with a menu of topics and a menu of the people and works they mention. */
export function quotesCard(filter: QuoteFilter, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const quotes = filterQuotes(catalog, filter);
  const shown = pageOf(quotes, page, perPage);
  const subject = subjectOf(filter.about, catalog, language);
  const topic = filter.topic === undefined ? undefined : labels[language].topic[filter.topic];
  const title =
    subject !== undefined
      ? recordWords[language].saidTitle(subject)
      : topic !== undefined
        ? recordWords[language].quotesTitle(topic)
        : recordWords[language].quotesAll;
  const all = filterQuotes(catalog, { topic: undefined, about: filter.about });
  const topicItems = topics.flatMap((one): MenuItem[] => {
    const count = all.filter((quote) => quote.topic === one).length;
    return count === 0
      ? []
      : [
          {
            label: words.count(labels[language].topic[one], count),
            to: quoteListCustomId({ topic: one, about: filter.about }, 1),
          },
        ];
  });
  const everything = {
    label: words.count(words.allTopics, all.length),
    to: quoteListCustomId({ topic: undefined, about: filter.about }, 1),
  };
  const back =
    filter.about === undefined ? [] : [button(words.button.card, backTo(filter.about, catalog), { emoji: '↩️' })];
  return {
    embeds: [
      {
        title: shorten(
          plain(subject !== undefined && topic !== undefined ? `${title} · ${topic}` : title),
          limits.embedTitle,
        ),
        ...(shown.items.length === 0 ? { description: recordWords[language].nothingSaid } : {}),
        color: colours.quote,
        fields: fields(...shown.items.map((quote) => quoteField(quote, catalog, language, filter.topic !== undefined))),
        footer: { text: words.page(shown.number, shown.count) },
      },
    ],
    rows: rowsOf(
      menu('topics', words.menu.topic, topicItems.length > 1 ? [everything, ...topicItems] : []),
      menu('mentioned', words.menu.record, mentioned(shown.items, catalog, language)),
      [...pageButtons(shown, (to) => quoteListCustomId(filter, to), words), ...back],
    ),
  };
}

function backTo(about: string, catalog: Catalog): CustomId {
  return catalog.series.has(about) ? customId('series', about) : customId('actor', about);
}

/** A single statement, with a menu of the people and works it mentions. */
export function quoteCard(quote: Quote, catalog: Catalog, language: Language): Reply {
  const words = recordWords[language];
  return {
    embeds: [
      {
        title: words.quotesTitle(labels[language].topic[quote.topic]),
        color: colours.quote,
        fields: fields(quoteField(quote, catalog, language)),
      },
    ],
    rows: rowsOf(menu('mentioned', commonWords[language].menu.record, mentioned([quote], catalog, language)), [
      button(
        words.quotesTitle(labels[language].topic[quote.topic]),
        quoteListCustomId({ topic: quote.topic, about: undefined }, 1),
        {
          emoji: '💬',
        },
      ),
    ]),
  };
}
