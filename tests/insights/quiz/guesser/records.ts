import { when, type Catalog } from '../../../../src/catalog/catalog.ts';
import type { Feature } from './features.ts';

const each =
  (value: (id: string) => number): Feature =>
  ({ options }) =>
    options.map(({ id }) => value(id));

/** What somebody knows who has heard of the famous ones, and of when they worked, but not of what is asked. */
export function famousFeatures(catalog: Catalog): Readonly<Record<string, Feature>> {
  const year = (id: string): number => {
    const series = catalog.series.get(id);
    if (series !== undefined) return Number(when(series).slice(0, 4));
    return Math.min(2100, ...catalog.partsOf(id).map((part) => Number(when(part.series).slice(0, 4))));
  };
  const sources = (id: string): number => {
    const record = catalog.series.get(id) ?? catalog.people.get(id);
    const parts = catalog.partsOf(id).flatMap(({ credit }) => credit.sources);
    return new Set([...(record?.sources ?? []), ...parts]).size;
  };
  const middle: Feature = ({ options }) => {
    const years = options.map(({ id }) => year(id));
    const mean = years.reduce((sum, one) => sum + one, 0) / years.length;
    return years.map((one) => Math.abs(one - mean));
  };
  return {
    sources: each(sources),
    credits: each((id) => catalog.partsOf(id).length + (catalog.series.get(id)?.cast?.length ?? 0)),
    statements: each((id) => catalog.quotesAbout(id).length),
    'first year': each(year),
    'middle of the years': middle,
  };
}
