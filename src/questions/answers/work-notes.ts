import type { FigureTopic } from '../../catalog/schema/figure.ts';
import {
  figureItems,
  figuresOf,
  figuresOn,
  noteItems,
  notesOf,
  quoteItems,
  sourcesIn,
  type Topics,
} from './evidence.ts';
import { ask, firstPerson, firstWork, number, work, type Answerer, type Given } from './facts.ts';

interface Where {
  readonly notes: Topics;
  readonly figures: readonly FigureTopic[];
  /** Whether what was said about the work belongs here as well. */
  readonly withQuotes?: boolean;
}

/** Everything on record about one side of a work: figures, notes, and statements where they belong. */
function about(given: Given, { notes, figures, withQuotes = false }: Where): ReturnType<Answerer> {
  const series = firstWork(given);
  if (series === undefined) return undefined;
  const numbers = figuresOf(series, figures, given.catalog);
  const written = notesOf(series, notes);
  const said = withQuotes
    ? given.catalog
        .quotesAbout(series.id)
        .filter(({ topic }) => topic === 'reception' || topic === 'quality')
        .slice(0, 4)
    : [];
  const count = numbers.length + written.length + said.length;
  if (count === 0) return undefined;
  return {
    headline: {
      key: numbers.length > 0 && written.length + said.length === 0 ? 'figuresOf' : 'notesOn',
      values: { work: work(series.id), count: number(count) },
    },
    items: [...figureItems(numbers), ...noteItems(series, written), ...quoteItems(said)],
    caveats: numbers.length > 1 ? ['reports-vary'] : [],
    records: [series.id],
    sources: [...sourcesIn(numbers), ...sourcesIn(written), ...sourcesIn(said)],
    followUps: [ask('cast', series.id), ask('watch', series.id), ask('said', series.id), ask('premise', series.id)],
  };
}

/** Figures on a topic where no work is named. */
function inGeneral(given: Given, topic: FigureTopic): ReturnType<Answerer> {
  const numbers = figuresOn([topic], given.catalog);
  if (numbers.length === 0 || firstWork(given) !== undefined || firstPerson(given) !== undefined) return undefined;
  return {
    headline: { key: 'figuresOn', values: { figures: { is: 'figures', topic }, count: number(numbers.length) } },
    items: figureItems(numbers),
    caveats: ['reports-vary', 'only-catalog'],
    records: numbers.slice(0, 10).flatMap(({ series }) => series ?? []),
    sources: sourcesIn(numbers.slice(0, 6)),
    followUps: [ask('fees'), ask('budget'), ask('why-japan')],
  };
}

export const production: Answerer = (given) => {
  const series = firstWork(given);
  if (series === undefined) return undefined;
  const someone = firstPerson(given);
  const said = given.catalog
    .quotesAbout(series.id)
    .filter(
      (quote) => someone === undefined || quote.person === someone.id || quote.people?.includes(someone.id) === true,
    )
    .filter(({ topic }) => topic !== 'reception')
    .slice(0, 4);
  const written = notesOf(series, ['production', 'cast', 'source', 'other']);
  if (said.length + written.length === 0) return undefined;
  return {
    headline: { key: 'notesOn', values: { work: work(series.id), count: number(said.length + written.length) } },
    items: [...noteItems(series, written), ...quoteItems(said)],
    records: [series.id, ...(someone === undefined ? [] : [someone.id])],
    sources: [...sourcesIn(written), ...sourcesIn(said)],
    followUps: [ask('director', series.id), ask('said', series.id), ask('cast', series.id), ask('based-on', series.id)],
  };
};

export const music: Answerer = (given) => about(given, { notes: ['music'], figures: [] });
export const boxOffice: Answerer = (given) => about(given, { notes: ['box-office'], figures: ['box-office'] });
export const charts: Answerer = (given) =>
  about(given, { notes: [], figures: ['charts'] }) ?? inGeneral(given, 'charts');
export const ratings: Answerer = (given) =>
  about(given, { notes: ['ratings'], figures: ['ratings', 'audience'] }) ?? inGeneral(given, 'ratings');
export const budgetOfWork: Answerer = (given) => about(given, { notes: [], figures: ['budget'] });
export const receptionOfWork: Answerer = (given) =>
  about(given, {
    notes: ['reception', 'ratings', 'awards', 'box-office'],
    figures: ['ratings', 'charts', 'box-office', 'audience'],
    withQuotes: true,
  });
