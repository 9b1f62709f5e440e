import type { Catalog } from '../../catalog/catalog.ts';
import type { Company } from '../../catalog/schema/company.ts';
import type { Figure } from '../../catalog/schema/figure.ts';
import type { Costar, MakerRecord, Person } from '../../catalog/schema/person.ts';
import type { Quote } from '../../catalog/schema/quote.ts';
import type { Series } from '../../catalog/schema/series.ts';

/** The place of a record: the files that may contain it, and its path in the file. */
interface Home {
  readonly files: readonly string[];
  readonly record: readonly string[];
}

/** A record that can be edited, as the catalog has it now. */
export type Subject = Home &
  (
    | { readonly kind: 'person'; readonly value: Person }
    | { readonly kind: 'costar'; readonly value: Costar }
    | { readonly kind: 'maker'; readonly value: MakerRecord }
    | { readonly kind: 'company'; readonly value: Company & { readonly id: string } }
    | { readonly kind: 'work'; readonly value: Series }
    | { readonly kind: 'statement'; readonly value: Quote }
    | { readonly kind: 'figure'; readonly value: Figure }
  );

export function subjectWith(anyId: string, catalog: Catalog): Subject | undefined {
  const id = catalog.currentId(anyId);
  const person = catalog.people.get(id);
  if (person !== undefined)
    return { kind: 'person', value: person, files: [`actors/${id}.json`, `people/${id}.json`], record: [] };
  const work = catalog.series.get(id);
  if (work !== undefined) return { kind: 'work', value: work, files: [`series/${id}.json`], record: [] };
  const costar = catalog.costars.get(id);
  if (costar !== undefined) return { kind: 'costar', value: costar, files: ['costars.json'], record: ['costars', id] };
  const maker = catalog.makers.get(id);
  if (maker !== undefined) return { kind: 'maker', value: maker, files: ['makers.json'], record: ['makers', id] };
  const company = catalog.companies.get(id);
  if (company !== undefined)
    return { kind: 'company', value: { ...company, id }, files: ['companies.json'], record: ['companies', id] };
  const quote = catalog.quotes.get(id);
  if (quote !== undefined)
    return { kind: 'statement', value: quote, files: [`quotes/${quote.topic}.json`], record: ['quotes', id] };
  const figure = catalog.figures.get(id);
  return figure === undefined
    ? undefined
    : { kind: 'figure', value: figure, files: [`figures/${figure.topic}.json`], record: ['figures', id] };
}
