import type { Catalog } from '../../../catalog/catalog.ts';
import type { Subject } from '../subject.ts';
import { agency, credit, link, membership } from './entries.ts';
import { aliases, companyNames, dates, figure, life, names, sentence, statement, titles } from './fields.ts';
import type { EditForm, SubjectOf } from './form.ts';
import { page } from './page.ts';

/** The forms of each kind of record, in the order of the menu. */
const forms = {
  person: { names, aliases, life, agency, membership, sentence, link, page },
  costar: { names, aliases, page },
  maker: { names, aliases, page },
  company: { names: companyNames, aliases, page },
  work: { titles, dates, credit, aliases, sentence, link, page },
  statement: { statement, page },
  figure: { figure, page },
} as const satisfies { readonly [Kind in Subject['kind']]: Readonly<Record<string, EditForm<SubjectOf<Kind>>>> };

type Forms = typeof forms;
export type FormName = { [Kind in keyof Forms]: keyof Forms[Kind] }[keyof Forms];

export const formNames = (kind: Subject['kind']): readonly FormName[] => Object.keys(forms[kind]) as FormName[];

/** The form of a record by its name, already bound to the record. */
export function formOf(subject: Subject, name: string): EditForm<Subject> | undefined {
  const found = Object.entries(forms[subject.kind]).find(([form]) => form === name)?.[1];
  // The table above pairs each kind with its forms, which the compiler cannot follow through a lookup.
  return found as EditForm<Subject> | undefined;
}

/** The entries of a list that a form changes one at a time. */
export function itemsOf(subject: Subject, name: string): readonly string[] {
  const { kind, value } = subject;
  if (name === 'link' && (kind === 'person' || kind === 'work')) return (value.links ?? []).map(({ url }) => url);
  if (name === 'credit' && kind === 'work') return (value.cast ?? []).map(({ person }) => person);
  if (name === 'agency' && kind === 'person') return (value.agencies ?? []).map(({ company }) => company);
  if (name === 'membership' && kind === 'person') return (value.memberships ?? []).map(({ group }) => group);
  return [];
}

/** Forms whose entries are chosen first. */
export const hasItems = (name: string): boolean => ['link', 'credit', 'agency', 'membership'].includes(name);

/** Other records about this one that can be edited: statements and figures. */
export const relatedTo = (id: string, catalog: Catalog): readonly string[] => [
  ...catalog.quotesAbout(id).map((quote) => quote.id),
  ...catalog.figuresOf(id).map((one) => one.id),
];
