import { beforeAll, describe, expect, test } from 'vitest';
import { filterQuotes, sourceLanguages } from '../../src/cards/quote/filter.ts';
import { saidOn } from '../../src/cards/quote/field.ts';
import { inOrder } from '../../src/cards/quote/order.ts';
import { quoteCard, quotesCard } from '../../src/cards/quote/quote.ts';
import { isActor, type Catalog } from '../../src/catalog/catalog.ts';
import { stances, type Quote } from '../../src/catalog/schema/quote.ts';
import { languages, type Language } from '../../src/language/language.ts';
import { realCatalog } from '../real-data.ts';

let catalog: Catalog;
beforeAll(async () => {
  catalog = await realCatalog();
});

const links = (text: string): number => text.split('](<').length - 1;

const everything = { topic: undefined, about: undefined };

/** Whether a statement is by one of the Korean actors whom the bot is about. */
function isKorean(id: string): boolean {
  const person = catalog.anyone(id);
  return person !== undefined && isActor(person);
}

/** All statements, or those about somebody, as the pages have them. */
const ordered = (language: Language, about?: string): Quote[] =>
  inOrder(filterQuotes(catalog, { topic: undefined, about }), { about, language, isActor: isKorean });

describe('statements', () => {
  test.each(languages)('GIVEN all of them in %s THEN the first page has people with a card, by name', (language) => {
    const [first] = ordered(language);
    expect(first?.person).toBeDefined();
    const named = ordered(language).filter(({ person }) => person !== undefined);
    expect(ordered(language).slice(0, named.length)).toEqual(named);
  });

  test.each([
    ['en', true],
    ['ja', false],
    ['ko', false],
  ] as const)('GIVEN %s THEN exact words come first where the reader has their language: %s', (language, isFirst) => {
    const named = ordered(language).filter(({ person }) => person !== undefined);
    const exact = named.filter(({ verbatim }) => verbatim?.language === 'en');
    expect(exact.length).toBeGreaterThan(3);
    expect(named.slice(0, exact.length).every((quote) => exact.includes(quote))).toBe(isFirst);
  });

  test.each(languages)('GIVEN %s THEN among equals Korean actors speak before those who work with them', (language) => {
    const named = ordered(language).filter(({ person }) => person !== undefined);
    const groups = [true, false].map((isExact) =>
      named
        .filter(({ verbatim }) => (verbatim?.language === language) === isExact)
        .map(({ person = '' }) => isKorean(person)),
    );
    for (const group of groups) expect(group).toEqual(group.toSorted((a, b) => Number(b) - Number(a)));
    expect(groups[1]?.filter((is) => is).length).toBeGreaterThan(50);
  });

  test.each(languages)('GIVEN %s THEN nobody speaks twice before all others have spoken, newest first', (language) => {
    const actors = ordered(language).filter(
      ({ person, verbatim }) => person !== undefined && isKorean(person) && verbatim?.language !== language,
    );
    const everybody = new Set(actors.map(({ person }) => person));
    const firstRound = actors.slice(0, everybody.size);
    expect(new Set(firstRound.map(({ person }) => person))).toEqual(everybody);
    const dates = firstRound.map(({ date = '' }) => date);
    expect(dates).toEqual(dates.toSorted().toReversed());
    const two = quotesCard(everything, 1, catalog, language).embeds[0]?.fields?.map(({ name }) => name);
    expect(new Set(two).size).toBe(two?.length);
  });

  test.each(languages)('GIVEN a statement of several pages in %s THEN its own card has all of them', (language) => {
    const quote = [...catalog.quotes.values()].find(({ sources }) => sources.length > 2);
    if (quote === undefined) throw new Error('no statement with three sources');
    const [only] = quoteCard(quote, catalog, language).embeds[0]?.fields ?? [];
    expect(links(only?.value ?? '')).toBe(quote.sources.length);
    const place = ordered(language, quote.person).indexOf(quote);
    const list = Array.from({ length: place + 1 }, (_, page) =>
      quotesCard({ ...everything, about: quote.person }, page + 1, catalog, language),
    );
    expect(list.some(({ rows }) => JSON.stringify(rows).includes(`"quote.one.${quote.id}"`))).toBe(true);
    for (const { embeds } of list) for (const { value } of embeds[0]?.fields ?? []) expect(links(value)).toBe(1);
  });

  test('GIVEN somebody who is also mentioned by others THEN their own statements come first', () => {
    const own = catalog.quotesBy('han-hyo-joo').length;
    const speakers = ordered('en', 'han-hyo-joo').map(({ person }) => person === 'han-hyo-joo');
    expect(speakers.length).toBeGreaterThan(own);
    expect(speakers.indexOf(false)).toBe(own);
  });

  test.each(stances)('GIVEN the stance %s THEN only statements of that stance appear', (stance) => {
    const quotes = filterQuotes(catalog, { ...everything, stance });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => quote.stance === stance)).toBe(true);
  });

  test.each(['ja', 'ko', 'en'])('GIVEN sources in %s THEN each statement has a page in it', (sourceLanguage) => {
    const quotes = filterQuotes(catalog, { ...everything, sourceLanguage });
    expect(quotes.length).toBeGreaterThan(0);
    expect(quotes.every((quote) => sourceLanguages(quote, catalog).includes(sourceLanguage))).toBe(true);
  });

  test('GIVEN exact words in the reader’s language THEN they are shown whole, without a summary in our words', () => {
    const [first] = quotesCard(everything, 1, catalog, 'en').embeds[0]?.fields ?? [];
    const [, words, source] = first?.value.split('\n') ?? [];
    expect(words).toBe(`> “${ordered('en')[0]?.verbatim?.words}”`);
    expect(source).not.toContain('In our words');
  });

  test.each([
    ['ja', /^-# 原文（英語）：「.{1,60}」$/u, '要旨'],
    ['ko', /^-# 원문 \(영어\): “.{1,60}”$/u, '요지'],
  ] as const)(
    'GIVEN language %s THEN the summary in our words comes with two lines of the English',
    (language, original, mark) => {
      // Whose exact words are English, as all are today.
      const about = 'ok-taecyeon';
      const place = ordered(language, about).findIndex(({ verbatim }) => verbatim !== undefined);
      const [first] =
        quotesCard({ ...everything, about }, Math.floor(place / 2) + 1, catalog, language).embeds[0]?.fields?.slice(
          place % 2,
        ) ?? [];
      const [, text, beginning, source] = first?.value.split('\n') ?? [];
      expect(text).toBe(ordered(language, about)[place]?.text[language]);
      expect(beginning).toMatch(original);
      expect(source).toContain(mark);
    },
  );

  test.each([
    ['2024-07', ['2024-07-03'], []],
    ['2024-07-03', ['2024-07-03'], []],
    ['2024-07-02', ['2024-07-03'], ['2 July 2024']],
    ['2024-06', ['2024-07-03'], ['June 2024']],
    [undefined, ['2024-07-03'], ['undated']],
  ])('GIVEN said in %s, on a page of %j THEN the day is said once: %j', (date, [published = ''], shown) => {
    const page = { id: 'a-page', url: 'https://example.org/', publisher: 'a', language: 'en', published };
    const [quote] = catalog.quotes.values();
    if (quote === undefined) throw new Error('no statement');
    const { date: _, ...said } = quote;
    const known = { ...catalog, sources: new Map([[page.id, page]]) };
    expect(saidOn({ ...said, sources: ['a-page'], ...(date === undefined ? {} : { date }) }, known, 'en')).toEqual(
      shown,
    );
  });

  test.each(languages)('GIVEN many pages in %s THEN a menu leads from the first page to the last', (language) => {
    const rows = JSON.stringify(quotesCard(everything, 1, catalog, language).rows);
    const sizes: number[] = [];
    for (let shown = 0; shown < catalog.quotes.size; shown += sizes.at(-1) ?? 0) {
      const size = quotesCard(everything, sizes.length + 1, catalog, language).embeds[0]?.fields?.length ?? 0;
      expect(size).toBeGreaterThan(0);
      sizes.push(size);
    }
    const last = sizes.length;
    expect(Math.max(...sizes)).toBe(2);
    expect(rows).toContain('"value":"quote.all.any.1"');
    expect(rows).toContain(`"value":"quote.all.any.${last}"`);
  });
});
