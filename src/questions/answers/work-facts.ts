import type { Making } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { ask, firstWork, isUnverified, number, work, type Answerer, type Draft } from './facts.ts';

const next = (series: Series): Draft['followUps'] => [
  ask('cast', series.id),
  ask('watch', series.id),
  ask('release', series.id),
  ask('reception', series.id),
];

/** An answer from one field of a work's record. */
function fromField(series: Series, field: string, headline: Draft['headline'], more: Partial<Draft> = {}): Draft {
  return {
    headline,
    caveats: isUnverified(series.unverified, field) ? ['unconfirmed'] : [],
    records: [series.id],
    sources: series.sources,
    followUps: next(series) ?? [],
    ...more,
  };
}

export const premise: Answerer = (given) => {
  const series = firstWork(given);
  if (series === undefined) return undefined;
  return fromField(series, 'premise', {
    key: 'premise',
    values: { work: work(series.id), text: { is: 'text', text: series.premise } },
  });
};

/** Networks first showed it; where it streams today nobody promises, so the day of the last check is said. */
export const watch: Answerer = (given) => {
  const series = firstWork(given);
  if (series === undefined || (series.networks ?? []).length + (series.platforms ?? []).length === 0) return undefined;
  return fromField(
    series,
    'platforms',
    { key: 'watch', values: { work: work(series.id), places: { is: 'places', id: series.id } } },
    {
      caveats: [
        'watch-checked',
        ...(isUnverified(series.unverified, 'platforms', 'networks') ? ['unconfirmed' as const] : []),
      ],
      followUps: [
        ask('release', series.id),
        ask('cast', series.id),
        ask('premise', series.id),
        ask('recommend', series.id),
      ],
    },
  );
};

export const release: Answerer = (given) => {
  const series = firstWork(given);
  if (series === undefined) return undefined;
  return fromField(
    series,
    'start',
    { key: 'release', values: { work: work(series.id), status: { is: 'status', id: series.id } } },
    {
      caveats: ['as-of', ...(isUnverified(series.unverified, 'start', 'year', 'end') ? ['unconfirmed' as const] : [])],
      items: (series.notes ?? [])
        .filter(({ topic }) => topic === 'release')
        .map((note) => ({ is: 'note', work: series.id, note })),
      sources: [
        ...series.release.sources,
        ...(series.notes ?? []).filter(({ topic }) => topic === 'release').flatMap(({ sources }) => sources),
      ],
      followUps: [ask('watch', series.id), ask('cast', series.id), ask('premise', series.id)],
    },
  );
};

function makers(making: Making): Answerer {
  return (given) => {
    const series = firstWork(given);
    if (series === undefined || (series[making] ?? []).length === 0) return undefined;
    const ids = (series[making] ?? []).flatMap(({ person }) => person ?? []);
    return fromField(
      series,
      making,
      { key: making, values: { work: work(series.id), makers: { is: 'makers', id: series.id, making } } },
      {
        records: [series.id, ...ids],
        followUps: [
          ...(making === 'directors' ? [ask('writer', series.id)] : [ask('director', series.id)]),
          ask('cast', series.id),
          ask('based-on', series.id),
        ],
      },
    );
  };
}

export const director = makers('directors');
export const writer = makers('writers');
const producers = makers('producers');

/** Producers where they are on record, companies where only those are. */
export const producer: Answerer = (given) => {
  const found = producers(given);
  const series = firstWork(given);
  if (found !== undefined || series === undefined || (series.companies ?? []).length === 0) return found;
  return fromField(series, 'companies', {
    key: 'companies',
    values: { work: work(series.id), companies: { is: 'companies', id: series.id } },
  });
};

export const basedOn: Answerer = (given) => {
  const series = firstWork(given);
  if (series?.basedOn === undefined) return undefined;
  return fromField(series, 'basedOn', {
    key: 'basedOn',
    values: { work: work(series.id), text: { is: 'text', text: series.basedOn } },
  });
};

export const episodes: Answerer = (given) => {
  const series = firstWork(given);
  if (series?.episodes === undefined) return undefined;
  return fromField(series, 'episodes', {
    key: 'episodes',
    values: { work: work(series.id), count: number(series.episodes) },
  });
};
