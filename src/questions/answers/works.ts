import { firstJapanesePart, isJapanese, when, type Part } from '../../catalog/catalog.ts';
import { statusOf } from '../../catalog/status.ts';
import type { Subjects } from '../query.ts';
import type { Draft } from './facts.ts';
import {
  ask,
  creditItem,
  date,
  firstPerson,
  firstWork,
  isUnverified,
  number,
  onlyKorean,
  person,
  sourcesOfPerson,
  work,
  type Answerer,
  type Given,
} from './facts.ts';
import { isFiltered, partsThatFit } from './filter.ts';

const sourcesOf = (parts: readonly Part[]): string[] => parts.flatMap(({ credit }) => credit.sources);
const items = (parts: readonly Part[]) => parts.map(({ series, credit }) => creditItem(series, credit, 'work'));
const doubts = (parts: readonly Part[]): boolean =>
  parts.some(({ credit }) => isUnverified(credit.unverified, 'credit', 'character'));

function madeInstead(given: Given, id: string): Draft | undefined {
  const made = given.catalog.madeBy(id);
  if (made.length === 0) return undefined;
  return {
    headline: { key: 'made', values: { person: person(id), count: number(made.length) } },
    items: made.map(({ series, as }) => ({ is: 'made', work: series.id, person: id, making: as })),
    records: [id, ...made.map(({ series }) => series.id)],
    sources: made.flatMap(({ series }) => series.sources),
    followUps: [ask('profile', id), ask('said', id)],
  };
}

export const works: Answerer = (given) => {
  const { catalog, query } = given;
  const named = firstPerson(given);
  const someone = named ?? onlyKorean(firstWork(given), catalog);
  if (someone === undefined) return undefined;
  // "The Korean lead of it", "Taec of 2PM": those words say who is meant, and restrict nothing.
  const subjects: Subjects =
    named === undefined
      ? { ...query.subjects, groups: [], gender: undefined, isLead: false, form: undefined }
      : { ...query.subjects, groups: [], gender: undefined };
  const parts = partsThatFit(someone.id, subjects, catalog);
  const filter = { is: 'filter', subjects } as const;
  if (parts.length === 0 && !isFiltered(subjects)) {
    const made = madeInstead(given, someone.id);
    if (made !== undefined) return made;
  }
  if (parts.length === 0) {
    return {
      headline: { key: 'noWorks', values: { person: person(someone.id), filter } },
      caveats: ['only-catalog'],
      records: [someone.id],
      sources: sourcesOfPerson(someone, catalog),
      followUps: isFiltered(subjects)
        ? [ask('works', someone.id), ask('profile', someone.id)]
        : [ask('profile', someone.id)],
    };
  }
  return {
    headline: { key: 'works', values: { person: person(someone.id), count: number(parts.length), filter } },
    items: items(parts),
    caveats: [...(doubts(parts) ? ['unconfirmed' as const] : []), 'as-of'],
    records: [someone.id, ...parts.map(({ series }) => series.id)],
    sources: sourcesOf(parts),
    followUps: [
      ask('first-work', someone.id),
      ask('latest-work', someone.id),
      ask('costars', someone.id),
      ask('said', someone.id),
    ],
  };
};

export const countWorks: Answerer = (given) => {
  const someone = firstPerson(given);
  if (someone === undefined) return undefined;
  const parts = partsThatFit(someone.id, given.query.subjects, given.catalog);
  if (parts.length === 0) return works(given);
  return {
    headline: {
      key: 'countWorks',
      values: {
        person: person(someone.id),
        count: number(parts.length),
        filter: { is: 'filter', subjects: given.query.subjects },
      },
    },
    items: items(parts),
    caveats: ['as-of', ...(doubts(parts) ? ['unconfirmed' as const] : [])],
    records: [someone.id, ...parts.map(({ series }) => series.id)],
    sources: sourcesOf(parts),
    followUps: [ask('works', someone.id), ask('first-work', someone.id), ask('latest-work', someone.id)],
  };
};

/** The first Japanese work on record; where the question names a work, the list in order says which one it is. */
export const firstWorkOf: Answerer = (given) => {
  const someone = firstPerson(given);
  if (someone === undefined) return undefined;
  const parts = given.catalog.partsOf(someone.id);
  const first = firstJapanesePart(parts);
  if (first === undefined) return works(given);
  const inOrder = parts.filter(({ series }) => isJapanese(series)).toReversed();
  // Asked of a certain work, its place in the order; the catalog may lack one, so the list is shown.
  const place = inOrder.findIndex(({ series }) => series.id === given.query.subjects.works[0]);
  return {
    headline:
      place >= 0
        ? {
            key: 'nthWork',
            values: {
              person: person(someone.id),
              work: work(given.query.subjects.works[0] ?? ''),
              place: number(place + 1),
              count: number(inOrder.length),
            },
          }
        : {
            key: 'firstWork',
            values: { person: person(someone.id), work: work(first.series.id), date: date(when(first.series)) },
          },
    items: items(inOrder.slice(0, 6)),
    caveats: ['only-catalog', ...(doubts([first]) ? ['unconfirmed' as const] : [])],
    records: [someone.id, ...inOrder.slice(0, 6).map(({ series }) => series.id)],
    sources: sourcesOf(inOrder.slice(0, 6)),
    followUps: [ask('works', someone.id), ask('latest-work', someone.id), ask('why-japan', someone.id)],
  };
};

/** What is announced counts: the answer says where the work stands. */
export const latestWork: Answerer = (given) => {
  const someone = firstPerson(given);
  if (someone === undefined) return undefined;
  const parts = given.catalog.partsOf(someone.id).filter(({ series }) => isJapanese(series));
  const [latest] = parts;
  if (latest === undefined) return works(given);
  const ahead = parts.filter(({ series }) => !['released', 'cancelled'].includes(statusOf(series, given.now).state));
  const shown = [...new Set([latest, ...ahead, ...parts.slice(0, 3)])];
  return {
    headline: {
      key: 'latestWork',
      values: {
        person: person(someone.id),
        work: work(latest.series.id),
        status: { is: 'status', id: latest.series.id },
      },
    },
    items: items(shown),
    caveats: ['as-of', ...(doubts([latest]) ? ['unconfirmed' as const] : [])],
    records: [someone.id, ...shown.map(({ series }) => series.id)],
    sources: [...latest.series.release.sources, ...sourcesOf(shown)],
    followUps: [ask('watch', latest.series.id), ask('cast', latest.series.id), ask('works', someone.id)],
  };
};
