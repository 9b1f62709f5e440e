import { isJapanese, when, type Catalog, type Part } from '../../catalog/catalog.ts';

/** A person's Japanese works in chronological order, and the number of omitted works. */
export interface Career {
  readonly parts: readonly Part[];
  readonly left: number;
}

/** A date as a decimal year (2024.06 is late January 2024). A date known only to the year or month counts as its middle. */
export function timeOf(date: string): number {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return Number(year) + 0.5;
  return Number(year) + (Number(month) - 1 + (day === undefined ? 0.5 : (Number(day) - 1) / 31)) / 12;
}

const timeOfPart = ({ series }: Part): number => timeOf(when(series));

/** At most `most` works. If there are more, leads take precedence over other parts, and newer works over older ones. */
export function career(person: string, catalog: Catalog, most: number): Career {
  const all = catalog.partsOf(person).filter(({ series }) => isJapanese(series));
  const kept = all
    .toSorted((a, b) => Number(b.credit.billing === 'lead') - Number(a.credit.billing === 'lead'))
    .slice(0, most);
  return {
    parts: kept.toSorted((a, b) => timeOfPart(a) - timeOfPart(b) || a.series.id.localeCompare(b.series.id)),
    left: all.length - kept.length,
  };
}
