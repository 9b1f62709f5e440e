import type { Quote, Topic } from '../../catalog/schema/quote.ts';
import type { FigureTopic } from '../../catalog/schema/figure.ts';
import { bestFirst, figureItems, figuresOn, quoteItems, sourcesIn } from './evidence.ts';
import { ask, firstPerson, firstWork, number, person, type Answerer, type Draft, type Given } from './facts.ts';
import { budgetOfWork, receptionOfWork } from './work-notes.ts';

const peopleIn = (quotes: readonly Quote[]): string[] => [
  ...new Set(quotes.flatMap(({ person, people }) => [person ?? [], people ?? []].flat())),
];

function ofQuotes(
  quotes: readonly Quote[],
  headline: Draft['headline'],
  followUps: Draft['followUps'],
  first: readonly string[] = [],
): Draft {
  return {
    headline,
    items: quoteItems(quotes),
    records: [...new Set([...first, ...peopleIn(quotes.slice(0, 6))])],
    sources: sourcesIn(quotes.slice(0, 6)),
    followUps: followUps ?? [],
  };
}

const onTopic = (given: Given, topics: readonly Topic[]): Quote[] =>
  bestFirst([...given.catalog.quotes.values()].filter(({ topic }) => topics.includes(topic)));

/** Statements by or about everybody named in the question; by two people together only what names both. */
function aboutNamed(
  given: Given,
  topics?: readonly Topic[],
): { readonly id: string; readonly quotes: Quote[] } | undefined {
  const { people } = given.query.subjects;
  const ids = [...new Set([firstPerson(given)?.id, ...people, firstWork(given)?.id])].filter((id) => id !== undefined);
  const [first, ...others] = ids;
  if (first === undefined) return undefined;
  const quotes = given.catalog
    .quotesAbout(first)
    .filter((quote) => topics === undefined || topics.includes(quote.topic))
    .filter((quote) =>
      others.every(
        (id) => quote.series?.includes(id) === true || quote.people?.includes(id) === true || quote.person === id,
      ),
    );
  return { id: first, quotes };
}

export const said: Answerer = (given) => {
  const named = aboutNamed(given);
  if (named === undefined) {
    const quotes = onTopic(given, ['craft', 'co-production']);
    return ofQuotes(
      quotes,
      { key: 'saidOn', values: { topic: { is: 'topic', topic: 'craft' }, count: number(quotes.length) } },
      [ask('why-japan'), ask('language'), ask('against')],
    );
  }
  if (named.quotes.length === 0) return undefined;
  const own = named.quotes.toSorted((a, b) => Number(b.person === named.id) - Number(a.person === named.id));
  const isPerson = given.catalog.anyone(named.id) !== undefined;
  return ofQuotes(
    own,
    { key: 'saidOf', values: { subject: { is: 'record', id: named.id }, count: number(named.quotes.length) } },
    isPerson
      ? [ask('works', named.id), ask('why-japan', named.id), ask('language', named.id)]
      : [ask('reception', named.id), ask('cast', named.id)],
    [named.id],
  );
};

/** Why: statements that drive the trend. Of one person only what that person is named with. */
export const whyJapan: Answerer = (given) => {
  const someone = firstPerson(given);
  // Two names beside a question about all Korean actors are examples.
  if (someone !== undefined && given.query.subjects.people.length === 1) {
    const quotes = given.catalog
      .quotesAbout(someone.id)
      .filter(({ topic }) => topic === 'why-japan' || topic === 'future' || topic === 'market');
    if (quotes.length === 0) return undefined;
    return ofQuotes(
      quotes,
      { key: 'whyJapanPerson', values: { person: person(someone.id), count: number(quotes.length) } },
      [ask('said', someone.id), ask('first-work', someone.id), ask('why-japan')],
      [someone.id],
    );
  }
  const quotes = onTopic(given, ['why-japan', 'market']).filter(({ stance }) => stance === 'drives');
  if (quotes.length === 0) return undefined;
  return ofQuotes(quotes, { key: 'whyJapan', values: { count: number(quotes.length) } }, [
    ask('against'),
    ask('fees'),
    ask('budget'),
    ask('language'),
  ]);
};

export const against: Answerer = (given) => {
  const quotes = bestFirst([...given.catalog.quotes.values()].filter(({ stance }) => stance === 'against'));
  if (quotes.length === 0) return undefined;
  return ofQuotes(quotes, { key: 'against', values: { count: number(quotes.length) } }, [
    ask('why-japan'),
    ask('fees'),
    ask('budget'),
  ]);
};

export const language: Answerer = (given) => {
  const named = aboutNamed(given, ['language']);
  if (named !== undefined) {
    if (named.quotes.length === 0) return undefined;
    return ofQuotes(
      named.quotes,
      { key: 'saidOf', values: { subject: { is: 'record', id: named.id }, count: number(named.quotes.length) } },
      given.catalog.anyone(named.id) === undefined
        ? [ask('cast', named.id)]
        : [ask('works', named.id), ask('said', named.id), ask('language')],
      [named.id],
    );
  }
  const quotes = onTopic(given, ['language']);
  return ofQuotes(
    quotes,
    { key: 'saidOn', values: { topic: { is: 'topic', topic: 'language' }, count: number(quotes.length) } },
    [ask('why-japan'), ask('said')],
  );
};

/** Figures of a topic with what was said of it. Sources disagree, and every figure keeps its own. */
function figuresAndQuotes(given: Given, topic: FigureTopic, other: 'fees' | 'budget'): Draft | undefined {
  const numbers = figuresOn([topic], given.catalog).filter(({ series }) => series === undefined || series.length === 0);
  if (numbers.length === 0) return undefined;
  return {
    headline: { key: 'figuresOn', values: { figures: { is: 'figures', topic }, count: number(numbers.length) } },
    items: figureItems(numbers),
    caveats: ['reports-vary'],
    records: [],
    sources: sourcesIn(numbers.slice(0, 6)),
    followUps: [ask(other), ask('why-japan'), ask('against')],
  };
}

export const fees: Answerer = (given) => {
  if (firstPerson(given) !== undefined) return feesOfPerson(given);
  return firstWork(given) === undefined ? figuresAndQuotes(given, 'fees', 'budget') : undefined;
};

/** A figure is about somebody only where it names them. */
function feesOfPerson(given: Given): Draft | undefined {
  const someone = firstPerson(given);
  if (someone === undefined) return undefined;
  const numbers = figuresOn(['fees'], given.catalog).filter(({ what }) => what.en.includes(someone.names.en));
  if (numbers.length === 0) return undefined;
  return {
    headline: {
      key: 'figuresOn',
      values: { figures: { is: 'figures', topic: 'fees' }, count: number(numbers.length) },
    },
    items: figureItems(numbers),
    caveats: ['reports-vary'],
    records: [someone.id],
    sources: sourcesIn(numbers),
    followUps: [ask('fees'), ask('profile', someone.id)],
  };
}

export const budget: Answerer = (given) =>
  firstWork(given) === undefined ? figuresAndQuotes(given, 'budget', 'fees') : budgetOfWork(given);

export const reception: Answerer = (given) => {
  if (firstWork(given) !== undefined) return receptionOfWork(given);
  const named = aboutNamed(given, ['reception', 'quality']);
  if (named !== undefined) {
    if (named.quotes.length === 0) return undefined;
    return ofQuotes(
      named.quotes,
      { key: 'saidOf', values: { subject: { is: 'record', id: named.id }, count: number(named.quotes.length) } },
      [ask('awards', named.id), ask('works', named.id), ask('said', named.id)],
      [named.id],
    );
  }
  const quotes = onTopic(given, ['reception']);
  return ofQuotes(
    quotes,
    { key: 'saidOn', values: { topic: { is: 'topic', topic: 'reception' }, count: number(quotes.length) } },
    [ask('ratings'), ask('why-japan'), ask('against')],
  );
};
