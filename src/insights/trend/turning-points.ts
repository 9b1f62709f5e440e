import type { Catalog } from '../../catalog/catalog.ts';
import { claimsFirst } from '../../catalog/claims.ts';
import type { Note, Series } from '../../catalog/schema/series.ts';
import { byYear, peakYears } from './by-year.ts';
import { isLead, outlets, type Outlet, type Production } from './productions.ts';

/** A first or a peak among the recorded works, or a first that a source claims. */
export type TurningPoint =
  | { readonly is: 'first'; readonly year: number; readonly series: Series }
  | { readonly is: 'firstOn'; readonly year: number; readonly series: Series; readonly outlet: Outlet }
  | { readonly is: 'firstLead'; readonly year: number; readonly series: Series }
  | { readonly is: 'firstJoint'; readonly year: number; readonly series: Series }
  | { readonly is: 'peak'; readonly year: number; readonly count: number }
  | { readonly is: 'claim'; readonly year: number; readonly series: Series; readonly note: Note };

/**
 * Firsts and peaks in chronological order. A first is only the first on record: the catalog may lack an earlier one.
 */
export function turningPoints(productions: readonly Production[], catalog: Catalog): readonly TurningPoint[] {
  const [first] = productions;
  if (first === undefined) return [];
  const found: TurningPoint[] = [{ is: 'first', year: first.series.year, series: first.series }];
  for (const outlet of outlets) {
    const start = productions.find((one) => one.outlet === outlet);
    if (start !== undefined && start !== first)
      found.push({ is: 'firstOn', year: start.series.year, series: start.series, outlet });
  }
  const lead = productions.find(({ koreans }) => koreans.some(isLead));
  if (lead !== undefined && lead !== first)
    found.push({ is: 'firstLead', year: lead.series.year, series: lead.series });
  const joint = productions.find(({ series }) => series.country === 'JP-KR');
  if (joint !== undefined && joint !== first)
    found.push({ is: 'firstJoint', year: joint.series.year, series: joint.series });
  for (const { year, count } of peakYears(byYear(productions))) found.push({ is: 'peak', year, count });
  for (const series of catalog.series.values())
    for (const note of series.notes ?? [])
      if (claimsFirst(note.text.en)) found.push({ is: 'claim', year: series.year, series, note });
  return found.toSorted((a, b) => a.year - b.year);
}
