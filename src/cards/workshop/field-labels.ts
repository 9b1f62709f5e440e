import type { Kind, RecordOf } from '../../catalog/kinds.ts';
import { languages, type Language } from '../../language/language.ts';
import { recordFieldWords } from '../../language/words/record-fields.ts';

/** The names of all fields of a value, at any depth. Of lists and records by id, the contents count, not the ids. */
type FieldOf<Value> = Value extends readonly (infer Item)[]
  ? FieldOf<Item>
  : Value extends object
    ? string extends keyof Value
      ? FieldOf<Value[keyof Value]>
      : { [Key in keyof Value & string]: Key | FieldOf<Value[Key]> }[keyof Value & string]
    : never;

/** A field of any data file that moderators change; "$schema" is for editors. */
type DataField = Exclude<FieldOf<RecordOf<Exclude<Kind, 'accepted'>>>, '$schema'>;

/** A field without a label does not compile. */
const labelsOf = (language: Language): Readonly<Record<DataField, string>> => recordFieldWords[language];

const labelled: ReadonlyMap<Language, ReadonlyMap<string, string>> = new Map(
  languages.map((language) => [language, new Map(Object.entries(labelsOf(language)))]),
);

/** The label of a field for moderators; undefined if no data file has it. */
export const fieldLabel = (name: string, language: Language): string | undefined => labelled.get(language)?.get(name);

/** A path of fields: "Names › Japanese". Parts that are not fields, such as list positions, stay as they are. */
export const pathLabel = (path: readonly string[], language: Language): string =>
  path.map((part) => fieldLabel(part, language) ?? part).join(' › ');
