import { isActor, type Catalog } from '../../catalog/catalog.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import { languageName } from '../../language/code-names.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { fields } from '../kit/fields.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, titleOf } from '../kit/names.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { reportButton } from '../kit/report-button.ts';
import { quoteField } from './field.ts';
import { filterQuotes, quoteListCustomId, type QuoteFilter } from './filter.ts';
import { mentioned, narrowingItems, pageItems, wholeStatements } from './menus.ts';
import { inOrder } from './order.ts';

/** Two statements and the menus fit a phone, unless their originals have more letters in total. */
const mostWords = 350;

/** Statements in order, two per page, or one if a second one does not fit. */
function pagesOf(quotes: readonly Quote[], language: Language): readonly Quote[][] {
  const lengthOf = ({ verbatim }: Quote): number => (verbatim?.language === language ? verbatim.words.length : 0);
  const pages: Quote[][] = [];
  for (const quote of quotes) {
    const last = pages.at(-1);
    const [first] = last ?? [];
    if (last?.length === 1 && first !== undefined && lengthOf(first) + lengthOf(quote) <= mostWords) last.push(quote);
    else pages.push([quote]);
  }
  return pages;
}

function subjectOf(about: string | undefined, catalog: Catalog, language: Language): string | undefined {
  if (about === undefined) return undefined;
  const series = catalog.series.get(about);
  if (series !== undefined) return commonWords[language].quoted(titleOf(series, language));
  const person = catalog.anyone(about);
  return person === undefined ? undefined : nameOf(person, language);
}

/** The subjects of the statements, then the filters. */
function titleOfList(filter: QuoteFilter, catalog: Catalog, language: Language): string {
  const words = recordWords[language];
  const subject = subjectOf(filter.about, catalog, language);
  const topic = filter.topic && labels[language].topic[filter.topic];
  const narrowed = [
    subject === undefined ? undefined : topic,
    filter.stance && labels[language].stance[filter.stance],
    filter.sourceLanguage && words.sourceIn(languageName(filter.sourceLanguage, language)),
  ];
  const main =
    subject !== undefined ? words.saidTitle(subject) : topic !== undefined ? words.quotesTitle(topic) : words.quotesAll;
  return [main, ...narrowed].filter(Boolean).join(' · ');
}

function isActorId(id: string, catalog: Catalog): boolean {
  const person = catalog.anyone(id);
  return person !== undefined && isActor(person);
}

/** Statements in pages, the strongest first, with menus of topics, stances, languages and pages. */
export function quotesCard(filter: QuoteFilter, page: number, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const quotes = inOrder(filterQuotes(catalog, filter), {
    about: filter.about,
    language,
    isActor: (id) => isActorId(id, catalog),
  });
  const { items: pages, number, count } = pageOf(pagesOf(quotes, language), page, 1);
  const shown = { items: pages.flat(), number, count };
  const sources = [...new Set(shown.items.flatMap((quote) => quote.sources))];
  const back =
    filter.about === undefined ? [] : [button(words.button.card, backTo(filter.about, catalog), { emoji: '↩️' })];
  return {
    embeds: [
      {
        title: shorten(plain(titleOfList(filter, catalog, language)), limits.embedTitle),
        ...(shown.items.length === 0 ? { description: recordWords[language].nothingSaid } : {}),
        color: colours.quote,
        fields: fields(
          ...shown.items.map((quote) =>
            quoteField(quote, catalog, language, { topicIsKnown: filter.topic !== undefined }),
          ),
        ),
        ...(sources.length === 0
          ? {}
          : {
              footer: { text: [...pageNumber(shown, words), sourcesLine(sources, catalog, language)].join(' · ') },
            }),
      },
    ],
    rows: rowsOf(
      menu('narrow', recordWords[language].narrow, narrowingItems(filter, catalog, language)),
      menu('mentioned', words.menu.statement, [
        ...wholeStatements(shown.items, language),
        ...mentioned(shown.items, catalog, language),
      ]),
      menu('pages', words.menu.page, pageItems(shown, filter, language)),
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
      reportButton(language, quote.id),
    ]),
  };
}
