import { titlesOf, type Catalog } from '../../catalog/catalog.ts';
import { namedSeason } from '../../search/query/seasons.ts';
import { means } from '../reading/mark.ts';
import type { Frame } from './frame.ts';

/** Whether the season that the question names is the one that a named record is about. */
export function isOfSeason({ open, works }: Pick<Frame, 'open' | 'works'>, catalog: Catalog): boolean {
  const asked = open.flatMap((mark) => (means(mark, 'decline.sequel') ? (namedSeason(mark.text) ?? []) : []));
  return asked.some((season) =>
    works.some((id) => {
      const work = catalog.series.get(id);
      return work !== undefined && titlesOf(work).some((title) => namedSeason(title) === season);
    }),
  );
}
