import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import type { Follow } from './follows.ts';
import type { Reason } from './ledger.ts';
import { peopleOf, type NewsItem } from './snapshot.ts';

/** News that somebody was not told yet. `isDue` is false for what was found after nine today: that is told tomorrow. */
export interface Untold {
  readonly number: number;
  readonly item: NewsItem;
  readonly isDue: boolean;
}

type Dated = Extract<NewsItem, { to: string }>;

/** The move of a date over all that happened to it, or nothing where it came back to where it was, or went away. */
function moved(items: readonly Dated[], current: string | undefined): Dated | undefined {
  const [first] = items;
  if (first === undefined || items.at(-1)?.to !== current || first.from === current) return undefined;
  return first;
}

export interface WorkNews {
  readonly reasons: readonly Reason[];
  /** A first day that is told as news, now or tomorrow, is not told once more as an event. */
  readonly tellsStart: boolean;
}

/** What is new about one work to whoever follows this, as the catalog says it today. */
export function newsOfWork(follow: Follow, series: Series, untold: readonly Untold[]): WorkNews {
  const people = peopleOf(series);
  const isPerson = follow.id !== series.id;
  if (isPerson && !people.includes(follow.id)) return { reasons: [], tellsStart: false };
  const own = untold.filter(({ item, number }) => item.work === series.id && number >= follow.from);

  // A part in a work that is new as well is one piece of news: the later of the two says it.
  const credits = own.filter(
    ({ item }) => item.kind === 'credit' && people.includes(item.person) && (!isPerson || item.person === follow.id),
  );
  const isNew = isPerson && credits.length === 0 && own.some(({ item }) => item.kind === 'work');
  const isNewNow = isNew && own.some(({ item, isDue }) => isDue && item.kind === 'work');
  if (isNew) return { reasons: isNewNow ? [{ kind: 'work' }] : [], tellsStart: true };

  const named = credits.flatMap(({ item, isDue }) => (isDue && item.kind === 'credit' ? [item.person] : []));
  const dates = (kind: Dated['kind'], due: boolean): Dated | undefined => {
    const moves = own.flatMap(({ item, isDue }) => (item.kind === kind && 'to' in item && isDue === due ? [item] : []));
    return moved(moves, series[kind]);
  };
  const set = (['start', 'end'] as const).flatMap((kind): Reason[] => {
    const move = dates(kind, true);
    return move === undefined ? [] : [{ kind, ...(move.from === undefined ? {} : { from: move.from }) }];
  });
  return {
    reasons: [...(named.length === 0 ? [] : [{ kind: 'credit', people: named } as const]), ...set],
    tellsStart: set.some(({ kind }) => kind === 'start') || dates('start', false) !== undefined,
  };
}

/** The works that following this is about: the work itself, or everything that a person played or made. */
export function worksOf(id: string, catalog: Catalog): Series[] {
  const work = catalog.series.get(id);
  if (work !== undefined) return [work];
  const works = [...catalog.partsOf(id), ...catalog.madeBy(id)].map(({ series }) => series);
  return [...new Map(works.map((series) => [series.id, series])).values()];
}
