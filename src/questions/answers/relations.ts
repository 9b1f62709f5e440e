import { isJapanese, titlesOf, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Answerer, Given } from './facts.ts';
import { ask, creditItem, firstPerson, firstWork, isKorean, number, person } from './facts.ts';

const worksOf = (id: string, catalog: Catalog): readonly Part[] => catalog.partsOf(id);

/** Everybody of the same casts, those met most often first. */
function metBy(id: string, catalog: Catalog, only?: string): { readonly id: string; readonly works: string[] }[] {
  const met = new Map<string, string[]>();
  for (const { series } of worksOf(id, catalog)) {
    if (only !== undefined && series.id !== only) continue;
    for (const credit of series.cast ?? []) {
      if (credit.person === id) continue;
      met.set(credit.person, [...(met.get(credit.person) ?? []), series.id]);
    }
  }
  return [...met].map(([other, works]) => ({ id: other, works })).toSorted((a, b) => b.works.length - a.works.length);
}

export const costars: Answerer = (given) => {
  const someone = firstPerson(given);
  if (someone === undefined) return undefined;
  const met = metBy(someone.id, given.catalog, given.query.subjects.works[0]);
  if (met.length === 0) {
    return {
      headline: { key: 'noCostars', values: { person: person(someone.id) } },
      caveats: ['only-catalog'],
      records: [someone.id],
      sources: 'sources' in someone ? someone.sources : [],
    };
  }
  const works = [...new Set(met.flatMap((one) => one.works))];
  return {
    headline: { key: 'costars', values: { person: person(someone.id), count: number(met.length) } },
    items: met.map(({ id, works: shared }) => ({ is: 'person', person: id, works: shared })),
    caveats: ['as-of', 'only-catalog'],
    records: [someone.id, ...met.slice(0, 20).map(({ id }) => id)],
    sources: works.flatMap(
      (id) => given.catalog.series.get(id)?.cast?.find((credit) => credit.person === someone.id)?.sources ?? [],
    ),
    followUps: [ask('works', someone.id), ...met.slice(0, 2).map(({ id }) => ask('together', someone.id, id))],
  };
};

export const together: Answerer = ({ catalog, query }: Given) => {
  const [a, b] = query.subjects.people;
  if (a === undefined || b === undefined || a === b) return undefined;
  const shared = worksOf(a, catalog).filter(
    ({ series }) => series.cast?.some((credit) => credit.person === b) === true,
  );
  const values = { first: person(a), second: person(b) };
  const followUps = [ask('works', a), ask('works', b), ask('compare', a, b)];
  if (shared.length > 0) {
    return {
      headline: { key: 'together', values: { ...values, count: number(shared.length) } },
      items: shared.flatMap(({ series }) =>
        (series.cast ?? [])
          .filter((credit) => credit.person === a || credit.person === b)
          .map((credit) => creditItem(series, credit, 'work')),
      ),
      caveats: ['only-catalog'],
      records: [...shared.map(({ series }) => series.id), a, b],
      sources: shared.flatMap(({ series }) =>
        (series.cast ?? [])
          .filter((credit) => credit.person === a || credit.person === b)
          .flatMap(({ sources }) => sources),
      ),
      followUps,
    };
  }
  const others = new Map(metBy(a, catalog).map((one) => [one.id, one.works]));
  const between = metBy(b, catalog)
    .filter(({ id }) => others.has(id))
    .slice(0, 5);
  const sources = [a, b].flatMap((id) => worksOf(id, catalog).flatMap(({ credit }) => credit.sources)).slice(0, 6);
  if (between.length === 0) {
    return { headline: { key: 'notTogether', values }, caveats: ['only-catalog'], records: [a, b], sources, followUps };
  }
  return {
    headline: { key: 'connected', values: { ...values, people: { is: 'people', ids: between.map(({ id }) => id) } } },
    items: between.map(({ id, works }) => ({ is: 'person', person: id, works: [...(others.get(id) ?? []), ...works] })),
    caveats: ['only-catalog'],
    records: [a, b, ...between.map(({ id }) => id)],
    sources,
    followUps,
  };
};

/** Two side by side: their works, or the two works with what the records say of each. */
export const compare: Answerer = ({ catalog, query }: Given) => {
  const [a, b] = query.subjects.people;
  if (a !== undefined && b !== undefined) {
    const counted = [a, b].map((id) => worksOf(id, catalog).filter(({ series }) => isJapanese(series)));
    return {
      headline: { key: 'compare', values: { first: { is: 'record', id: a }, second: { is: 'record', id: b } } },
      items: [a, b].map((id, index) => ({
        is: 'person',
        person: id,
        works: (counted[index] ?? []).map(({ series }) => series.id),
      })),
      caveats: ['as-of', 'only-catalog'],
      records: [a, b],
      sources: counted.flat().flatMap(({ credit }) => credit.sources.slice(0, 1)),
      followUps: [ask('together', a, b), ask('works', a), ask('works', b)],
    };
  }
  const [first, second] = query.subjects.works.map((id) => catalog.series.get(id));
  if (first === undefined || second === undefined) return undefined;
  return {
    headline: {
      key: 'compare',
      values: { first: { is: 'record', id: first.id }, second: { is: 'record', id: second.id } },
    },
    items: [first, second].map((series) => ({
      is: 'work',
      work: series.id,
      people: (series.cast ?? [])
        .filter((credit) => isKorean(catalog.anyone(credit.person)))
        .map((credit) => credit.person),
    })),
    caveats: ['as-of', 'only-catalog'],
    records: [first.id, second.id],
    sources: [...first.sources.slice(0, 2), ...second.sources.slice(0, 2)],
    followUps: [ask('cast', first.id), ask('cast', second.id)],
  };
};

const sharesName = (given: Given, ids: readonly string[], id: string): ReturnType<Answerer> => {
  if (ids.length < 2) {
    return {
      headline: { key: 'onlyOne', values: { subject: { is: 'record', id } } },
      caveats: ['only-catalog'],
      records: [id],
      sources: given.catalog.series.get(id)?.sources ?? given.catalog.people.get(id)?.sources ?? [],
    };
  }
  return {
    headline: { key: 'sameName', values: { subject: { is: 'record', id }, count: number(ids.length) } },
    items: ids.map((one) =>
      given.catalog.series.has(one)
        ? { is: 'work', work: one, people: [] }
        : { is: 'person', person: one, works: given.catalog.partsOf(one).map(({ series }) => series.id) },
    ),
    caveats: ['only-catalog'],
    records: [...ids],
    sources: ids.flatMap((one) =>
      (given.catalog.series.get(one)?.sources ?? given.catalog.people.get(one)?.sources ?? []).slice(0, 1),
    ),
    followUps: ids.slice(0, 4).map((one) => (given.catalog.series.has(one) ? ask('cast', one) : ask('profile', one))),
  };
};

const bare = (title: string): string => title.toLowerCase().replaceAll(/\s*[(（][^)）]*[)）]|[^\p{L}\p{N}]/gu, '');

/** Records of one name: those that the question's name stands for, those that name each other, works of one title. */
export const sameName: Answerer = (given) => {
  const { catalog, query } = given;
  const series = firstWork(given);
  const someone = firstPerson(given);
  const shared = query.shared.find((ids) => ids.includes(series?.id ?? someone?.id ?? '')) ?? [];
  if (series !== undefined) {
    const titles = new Set(titlesOf(series).map(bare));
    const same = [...catalog.series.values()].filter((other) =>
      titlesOf(other).some((title) => titles.has(bare(title))),
    );
    return sharesName(given, [...new Set([series.id, ...shared, ...same.map(({ id }) => id)])], series.id);
  }
  if (someone === undefined) return undefined;
  const same = [...catalog.people.values(), ...catalog.costars.values()].filter(
    ({ names }) => names.ko !== undefined && names.ko === someone.names.ko,
  );
  return sharesName(
    given,
    [...new Set([someone.id, ...shared, ...(someone.namesakes ?? []), ...same.map(({ id }) => id)])],
    someone.id,
  );
};
