import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';

export const outlets = ['television', 'streaming', 'film', 'stage'] as const;

/** Where a work was made for; what else showed it later does not count. */
export type Outlet = (typeof outlets)[number];

/** A Japanese work that has come out, with its Korean cast. */
export interface Production {
  readonly series: Series;
  readonly outlet: Outlet;
  readonly koreans: readonly Credit[];
}

/** A film stays one wherever it is shown; what has a broadcaster was made for television, what has only services for them. */
export function outletOf({ kind, networks, platforms }: Series): Outlet {
  if (kind === 'film' || kind === 'stage') return kind;
  if ((networks ?? []).length > 0) return 'television';
  if ((platforms ?? []).length > 0) return 'streaming';
  return kind === 'short' ? 'film' : 'television';
}

export const isLead = (credit: Credit): boolean => credit.billing === 'lead';

/** Japanese works with a Korean in the cast that are out on that day, oldest first: promises are no productions. */
export function productions(catalog: Catalog, now: Date): readonly Production[] {
  return [...catalog.series.values()]
    .filter(isJapanese)
    .flatMap((series) => {
      const koreans = (series.cast ?? []).filter(({ person }) => catalog.anyone(person)?.nationality === 'KR');
      return koreans.length === 0 || !isOut(series, now) ? [] : [{ series, outlet: outletOf(series), koreans }];
    })
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.series.id.localeCompare(b.series.id));
}

/** A work of which only the year is known stands behind those of that year whose day is known. */
const firstDay = ({ series }: Production): string => series.start ?? `${series.year}-99`;

function isOut(series: Series, now: Date): boolean {
  const { state } = statusOf(series, now);
  return state === 'released' || state === 'airing';
}
