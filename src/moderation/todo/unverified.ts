import type { Catalog } from '../../catalog/catalog.ts';
import type { Task } from './task.ts';

interface MayBeUnverified {
  readonly unverified?: readonly string[] | undefined;
}

const marksOf = ({ unverified }: MayBeUnverified, before = ''): string[] =>
  (unverified ?? []).map((field) => `${before}${field}`);

const marked = (records: Iterable<MayBeUnverified & { readonly id: string }>): Task[] =>
  [...records].map((record) => ({ record: record.id, fields: marksOf(record) }));

/** The number of works and people whose cards name each company. */
function usesOfCompanies({ series, people }: Catalog): ReadonlyMap<string, number> {
  const named = [
    ...[...series.values()].flatMap(({ networks = [], platforms = [], companies = [] }) => [
      ...networks,
      ...platforms.map(({ service }) => service),
      ...companies.map(({ company }) => company),
    ]),
    ...[...people.values()].flatMap(({ agencies = [] }) => agencies.map(({ company }) => company)),
  ];
  const uses = new Map<string, number>();
  for (const id of named) uses.set(id, (uses.get(id) ?? 0) + 1);
  return uses;
}

/** Fields that no page confirms, of all records that can mark one: those that fans see most come first. */
export function unverified(catalog: Catalog): Task[] {
  const { people, costars, makers, companies, series } = catalog;
  const works = [...series.values()].map((work): Task => ({
    record: work.id,
    fields: [...marksOf(work), ...(work.cast ?? []).flatMap((credit) => marksOf(credit, `cast.${credit.person}.`))],
  }));
  const named = [...companies].map(([id, company]): Task => ({ record: id, fields: marksOf(company) }));
  const uses = usesOfCompanies(catalog);
  const amount = ({ record }: Task): number =>
    catalog.partsOf(record).length +
    catalog.madeBy(record).length +
    catalog.quotesAbout(record).length +
    (uses.get(record) ?? 0);
  return [...marked(people.values()), ...marked(costars.values()), ...marked(makers.values()), ...named, ...works]
    .filter(({ fields }) => fields.length > 0)
    .toSorted((a, b) => amount(b) - amount(a) || a.record.localeCompare(b.record));
}
