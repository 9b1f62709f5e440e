import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Credit, Series } from '../../catalog/schema/series.ts';
import { statusOf } from '../../catalog/status.ts';

export const outlets = ['television', 'streaming', 'film', 'stage'] as const;

/** The outlet that a work was made for; later showings elsewhere do not count. */
export type Outlet = (typeof outlets)[number];

/** A Japanese work that has come out, with its Korean cast. */
export interface Production {
  readonly series: Series;
  readonly outlet: Outlet;
  readonly koreans: readonly Credit[];
}

/**
 * A film stays a film wherever it is shown. A work with a broadcaster was made for television, a work with only
 * streaming services for streaming.
 */
export function outletOf({ kind, networks, platforms }: Series): Outlet {
  if (kind === 'film' || kind === 'stage') return kind;
  if ((networks ?? []).length > 0) return 'television';
  if ((platforms ?? []).length > 0) return 'streaming';
  return kind === 'short' ? 'film' : 'television';
}

export const isLead = (credit: Credit): boolean => credit.billing === 'lead';

/** Japanese works with a Korean in the cast that are out by that day, oldest first. Announced works do not count. */
export function productions(catalog: Catalog, now: Date): readonly Production[] {
  return [...catalog.series.values()]
    .filter(isJapanese)
    .flatMap((series) => {
      const koreans = (series.cast ?? []).filter(({ person }) => catalog.anyone(person)?.nationality === 'KR');
      return koreans.length === 0 || !isOut(series, now) ? [] : [{ series, outlet: outletOf(series), koreans }];
    })
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)) || a.series.id.localeCompare(b.series.id));
}

/** A work with only a year sorts after the dated works of that year. */
const firstDay = ({ series }: Production): string => series.start ?? `${series.year}-99`;

function isOut(series: Series, now: Date): boolean {
  const { state } = statusOf(series, now);
  return state === 'released' || state === 'airing';
}
