import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../../catalog/amend/amendment.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { dateMeant } from '../../../catalog/expected.ts';
import type { EditSource } from '../source.ts';
import type { Subject } from '../subject.ts';

export type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

/** One field of a form. With options it is a choice, else a text. */
export interface FormInput {
  readonly id: string;
  readonly value?: string | undefined;
  readonly options?: readonly string[];
  /** Several lines. */
  readonly long?: true;
  readonly required?: true;
}

/** Why nothing can be made of what was filled in. */
export type FormFault =
  | { readonly fault: 'unknown-name'; readonly text: string }
  | { readonly fault: 'characters' | 'address' };

export interface Filling {
  /** What was filled in, by the id of the field. */
  readonly filled: Readonly<Record<string, string>>;
  readonly source: EditSource;
  readonly catalog: Catalog;
  /** The id of whoever has a name, if it is one person for sure. */
  readonly personCalled: (name: string) => string | undefined;
}

/** A form for some kinds of records. `item` names the entry of a list; undefined for a new one. */
export interface EditForm<Of extends Subject> {
  readonly inputs: (subject: Of, item: string | undefined, catalog: Catalog) => readonly FormInput[];
  readonly changes: (subject: Of, filling: Filling, item: string | undefined) => readonly FieldChange[] | FormFault;
}

/** A text, or undefined where nothing was filled in. */
export const textIn = ({ filled }: Filling, id: string): string | undefined => filled[id]?.trim() || undefined;

/** A date, in the way in which the data writes it where that can be told. The check says what is wrong with the others. */
export function dateIn(filling: Filling, id: string): string | undefined {
  const text = textIn(filling, id);
  return text === undefined ? undefined : (dateMeant(text) ?? text);
}

/** The change of one field; none if it says what it said before. */
export const change = (path: readonly string[], before: unknown, after: unknown): FieldChange[] =>
  isDeepStrictEqual(before, after)
    ? []
    : [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];

/** The same fields without those that are undefined. */
export function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only values that the type lets be undefined are left out.
  return Object.fromEntries(entries) as Partial<Fields>;
}
