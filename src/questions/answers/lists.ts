import { isActor, isJapanese, when, type Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Item } from '../answer.ts';
import type { Subjects } from '../query.ts';
import { sourcesIn } from './evidence.ts';
import { ask, firstPerson, isKorean, number, person, type Answerer, type Given } from './facts.ts';
import { partsThatFit, worksThatFit } from './filter.ts';

const filterOf = (subjects: Subjects) => ({ is: 'filter', subjects }) as const;

interface Counted {
  readonly id: string;
  readonly works: readonly string[];
  readonly sources: readonly string[];
}

/** Korean actors with the works that the question asks for, those with most first. */
export function koreanActors(subjects: Subjects, catalog: Catalog): Counted[] {
  return [...catalog.people.values()]
    .filter((one) => isActor(one) && isKorean(one) && (subjects.gender === undefined || one.gender === subjects.gender))
    .filter((one) =>
      subjects.groups.every((group) => one.memberships?.some((membership) => membership.group === group) === true),
    )
    .map((one): Counted => {
      const parts = partsThatFit(one.id, subjects, catalog);
      return {
        id: one.id,
        works: parts.map(({ series }) => series.id),
        sources: parts.flatMap(({ credit }) => credit.sources),
      };
    })
    .filter(({ works }) => works.length > 0)
    .toSorted((a, b) => b.works.length - a.works.length || a.id.localeCompare(b.id));
}

const personItems = (people: readonly Counted[]): Item[] =>
  people.map(({ id, works }) => ({ is: 'person', person: id, works }));
const shownSources = (people: readonly Counted[]): string[] =>
  people.slice(0, 8).flatMap(({ sources }) => sources.slice(0, 1));

export const listActors: Answerer = ({ catalog, query }: Given) => {
  const people = koreanActors(query.subjects, catalog);
  if (people.length === 0) {
    return {
      headline: { key: 'noActors', values: { filter: filterOf(query.subjects) } },
      caveats: ['only-catalog'],
      sources: [],
      followUps: [ask('most-works'), ask('why-japan')],
    };
  }
  return {
    headline: { key: 'listActors', values: { count: number(people.length), filter: filterOf(query.subjects) } },
    items: personItems(people),
    caveats: ['as-of'],
    records: people.slice(0, 25).map(({ id }) => id),
    sources: shownSources(people),
    followUps: [ask('most-works'), ask('why-japan'), ...people.slice(0, 2).map(({ id }) => ask('works', id))],
  };
};

export const mostWorks: Answerer = ({ catalog, query }: Given) => {
  const people = koreanActors(query.subjects, catalog);
  const [first] = people;
  if (first === undefined) return undefined;
  // Several may have as many: all of them come before the next ten.
  return {
    headline: {
      key: 'most',
      values: {
        person: {
          is: 'people',
          ids: people.filter(({ works }) => works.length === first.works.length).map(({ id }) => id),
        },
        count: number(first.works.length),
        filter: filterOf(query.subjects),
      },
    },
    items: personItems(people.slice(0, 10)),
    caveats: ['as-of', 'only-catalog'],
    records: people.slice(0, 10).map(({ id }) => id),
    sources: first.sources,
    followUps: people.slice(0, 3).map(({ id }) => ask('works', id)),
  };
};

const workItem = (series: Series, catalog: Catalog): Item => ({
  is: 'work',
  work: series.id,
  people: (series.cast ?? [])
    .filter((credit) => isKorean(catalog.anyone(credit.person)))
    .map((credit) => credit.person),
});

/** Works by somebody behind the camera, or those that the filters leave. */
export const listWorks: Answerer = (given) => {
  const { catalog, query } = given;
  const maker = firstPerson(given);
  const made = maker === undefined ? [] : catalog.madeBy(maker.id);
  if (maker !== undefined && made.length > 0) {
    return {
      headline: { key: 'made', values: { person: person(maker.id), count: number(made.length) } },
      items: made.map(({ series, as }) => ({ is: 'made', work: series.id, person: maker.id, making: as })),
      caveats: ['as-of'],
      records: [maker.id, ...made.map(({ series }) => series.id)],
      sources: sourcesIn(made.map(({ series }) => series)),
      followUps: [ask('profile', maker.id)],
    };
  }
  if (maker !== undefined) return undefined;
  const works = worksThatFit(query.subjects, catalog).filter((series) =>
    (series.cast ?? []).some((credit) => isKorean(catalog.anyone(credit.person))),
  );
  if (works.length === 0) {
    return {
      headline: { key: 'noWorksAtAll', values: { filter: filterOf(query.subjects) } },
      caveats: ['only-catalog'],
      sources: [],
      followUps: [ask('list-works'), ask('list-actors')],
    };
  }
  return {
    headline: { key: 'listWorks', values: { count: number(works.length), filter: filterOf(query.subjects) } },
    items: works.map((series) => workItem(series, catalog)),
    caveats: ['as-of'],
    records: works.slice(0, 25).map(({ id }) => id),
    sources: works.slice(0, 8).flatMap((series) => series.sources.slice(0, 1)),
    followUps: [ask('list-actors'), ...works.slice(0, 2).map(({ id }) => ask('watch', id))],
  };
};

const shared = (a: readonly string[] = [], b: readonly string[] = []): number =>
  a.filter((one) => b.includes(one)).length;
const people = (work: Series): string[] => (work.cast ?? []).map((credit) => credit.person);
const makers = (work: Series): string[] =>
  [...(work.directors ?? []), ...(work.writers ?? [])].map(({ person, name }) => person ?? name);

/** Works with most in common with the one that was liked: genres, then makers and cast, then newness. */
function likeness(series: Series, liked: Series): number {
  return (
    3 * shared(series.genres, liked.genres) +
    2 * Math.min(2, shared(people(series), people(liked))) +
    2 * shared(makers(series), makers(liked)) +
    (series.kind === liked.kind ? 1 : 0) -
    Math.min(2, Math.abs(series.year - liked.year) / 8)
  );
}

export const recommend: Answerer = ({ catalog, query }: Given) => {
  const [likedId] = query.subjects.works;
  const liked = catalog.series.get(likedId ?? '');
  const candidates = worksThatFit({ ...query.subjects, isLead: false }, catalog)
    .filter(
      ({ id, release, cast }) =>
        id !== likedId &&
        release.certainty === 'confirmed' &&
        (cast ?? []).some((credit) => isKorean(catalog.anyone(credit.person))),
    )
    .toSorted((a, b) =>
      liked === undefined
        ? when(b).localeCompare(when(a))
        : likeness(b, liked) - likeness(a, liked) || when(b).localeCompare(when(a)),
    )
    .slice(0, 5);
  if (candidates.length === 0 || !candidates.every(isJapanese)) return undefined;
  return {
    headline:
      liked === undefined
        ? { key: 'recommend', values: { count: number(candidates.length), filter: filterOf(query.subjects) } }
        : { key: 'recommendLike', values: { work: { is: 'work', id: liked.id }, count: number(candidates.length) } },
    items: candidates.map((series) => workItem(series, catalog)),
    records: candidates.map(({ id }) => id),
    sources: candidates.flatMap(({ sources }) => sources.slice(0, 1)),
    followUps: candidates.slice(0, 4).map(({ id }) => ask('watch', id)),
  };
};
