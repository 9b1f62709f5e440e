import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from '../../../catalog/amend/amendment.ts';
import type { Catalog } from '../../../catalog/catalog.ts';
import { dateMeant } from '../../../catalog/date-meant.ts';
import type { EditSource } from '../source.ts';
import type { Subject } from '../subject.ts';

export type SubjectOf<Kind extends Subject['kind']> = Extract<Subject, { readonly kind: Kind }>;

/** One field of a form: a choice if it has options, otherwise a text. */
export interface FormInput {
  readonly id: string;
  readonly value?: string | undefined;
  readonly options?: readonly string[];
  /** Whether the text may have several lines. */
  readonly long?: true;
  readonly required?: true;
}

/** The reason why the filled-in values make no change. */
export type FormFault =
  | { readonly fault: 'unknown-name'; readonly text: string }
  | { readonly fault: 'characters' | 'address' };

export interface Filling {
  /** The filled-in values, by the id of the field. */
  readonly filled: Readonly<Record<string, string>>;
  readonly source: EditSource;
  readonly catalog: Catalog;
  /** The id of the only person with a name; undefined if there is none or several. */
  readonly personCalled: (name: string) => string | undefined;
}

/** A form for some kinds of records. `item` names the entry of a list; undefined for a new one. */
export interface EditForm<Of extends Subject> {
  readonly inputs: (subject: Of, item: string | undefined, catalog: Catalog) => readonly FormInput[];
  readonly changes: (subject: Of, filling: Filling, item: string | undefined) => readonly FieldChange[] | FormFault;
}

/** A text, or undefined if the field is empty. */
export const textIn = ({ filled }: Filling, id: string): string | undefined => filled[id]?.trim() || undefined;

/** A date in the form of the data files if it can be converted. The check reports what is wrong with the others. */
export function dateIn(filling: Filling, id: string): string | undefined {
  const text = textIn(filling, id);
  return text === undefined ? undefined : (dateMeant(text) ?? text);
}

/** The change of one field; none if the value stays the same. */
export const change = (path: readonly string[], before: unknown, after: unknown): FieldChange[] =>
  isDeepStrictEqual(before, after)
    ? []
    : [{ path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }];

/** The same fields without those that are undefined. */
export function defined<Fields extends object>(fields: Fields): Partial<Fields> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // This removes only values that the type allows to be undefined.
  return Object.fromEntries(entries) as Partial<Fields>;
}
