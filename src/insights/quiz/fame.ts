import { when, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';

/** A work of this year counts as one source more than a work five years older. */
const yearsForOneSource = 5;
const firstYear = 1990;

const recency = (year: number): number => Math.max(0, year - firstYear) / yearsForOneSource;

/** An estimate of a person's fame from the catalog: pages that name them, statements, leads, and the newest work. */
export function fameOfPerson(person: Anyone, catalog: Catalog): number {
  const parts = catalog.partsOf(person.id);
  const pages = new Set([
    ...('sources' in person ? person.sources : []),
    ...parts.flatMap(({ credit }) => credit.sources),
  ]);
  const leads = parts.filter(({ credit }) => credit.billing === 'lead').length;
  const newest = Math.max(firstYear, ...parts.map(({ series }) => Number(when(series).slice(0, 4))));
  return pages.size + catalog.quotesAbout(person.id).length + 2 * leads + recency(newest);
}

/** An estimate of a work's fame: pages, statements and figures about it, and its year. */
export function fameOfWork(series: Series, catalog: Catalog): number {
  const pages = new Set([
    ...series.sources,
    ...series.release.sources,
    ...(series.cast ?? []).flatMap(({ sources }) => sources),
  ]);
  const said = catalog.quotesAbout(series.id).length + catalog.figuresOf(series.id).length;
  return pages.size + said + recency(series.year);
}
