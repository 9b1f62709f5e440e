import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import type { Reason } from './digest.ts';
import type { Follow } from './follower.ts';
import type { NewsItem } from './news.ts';
import { peopleOf } from './snapshot.ts';

/** A news item that was not delivered to a follower yet. `isDue` is false if it was noticed after nine today: it waits for tomorrow. */
export interface UndeliveredNews {
  readonly number: number;
  readonly item: NewsItem;
  readonly isDue: boolean;
}

type DateChange = Extract<NewsItem, { to: string }>;

/** The change of a date over all its items; undefined if it returned to where it was, or was taken back. */
function netChange(items: readonly DateChange[], current: string | undefined): DateChange | undefined {
  const [first] = items;
  if (first === undefined || items.at(-1)?.to !== current || first.from === current) return undefined;
  return first;
}

export interface WorkNews {
  readonly reasons: readonly Reason[];
  /** A premiere that is news, now or tomorrow, is not delivered again as an event. */
  readonly includesPremiere: boolean;
}

/** The news of one work for one follow, as today's catalog has it. */
export function newsOfWork(follow: Follow, series: Series, undelivered: readonly UndeliveredNews[]): WorkNews {
  const people = peopleOf(series);
  const isPerson = follow.id !== series.id;
  if (isPerson && !people.includes(follow.id)) return { reasons: [], includesPremiere: false };
  const own = undelivered.filter(({ item, number }) => item.work === series.id && number >= follow.from);

  // A credit in a work that is new as well is one piece of news: only the later of the two is delivered.
  const credits = own.filter(
    ({ item }) => item.kind === 'credit' && people.includes(item.person) && (!isPerson || item.person === follow.id),
  );
  const isNew = isPerson && credits.length === 0 && own.some(({ item }) => item.kind === 'work');
  const isNewNow = isNew && own.some(({ item, isDue }) => isDue && item.kind === 'work');
  if (isNew) return { reasons: isNewNow ? [{ kind: 'work' }] : [], includesPremiere: true };

  const credited = credits.flatMap(({ item, isDue }) => (isDue && item.kind === 'credit' ? [item.person] : []));
  const due = own.filter(({ isDue }) => isDue);
  const waiting = own.filter(({ isDue }) => !isDue);
  const changeOf = (kind: DateChange['kind'], items: typeof own): DateChange | undefined =>
    netChange(
      items.flatMap(({ item }) => (item.kind === kind && 'to' in item ? [item] : [])),
      series[kind],
    );
  const dates = (['start', 'end'] as const).flatMap((kind): Reason[] => {
    const change = changeOf(kind, due);
    return change === undefined ? [] : [{ kind, ...(change.from === undefined ? {} : { from: change.from }) }];
  });
  return {
    reasons: [...(credited.length === 0 ? [] : [{ kind: 'credit', people: credited } as const]), ...dates],
    includesPremiere: dates.some(({ kind }) => kind === 'start') || changeOf('start', waiting) !== undefined,
  };
}

/** The works that a follow covers: the work itself, or every work of the person. */
export function worksOf(id: string, catalog: Catalog): Series[] {
  const work = catalog.series.get(id);
  if (work !== undefined) return [work];
  const works = [...catalog.partsOf(id), ...catalog.madeBy(id)].map(({ series }) => series);
  return [...new Map(works.map((series) => [series.id, series])).values()];
}
