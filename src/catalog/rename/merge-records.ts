import { isDeepStrictEqual } from 'node:util';
import { withFormer } from './rename.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listIn = (record: Fields, field: string): readonly unknown[] => {
  const value = record[field];
  return Array.isArray(value) ? value : [];
};
const textsIn = (record: Fields, field: string): string[] =>
  listIn(record, field).filter((item) => typeof item === 'string');

/** Fields that identify the record instead of describing the person. */
const own = new Set([
  '$schema',
  'id',
  'formerly',
  'namesakes',
  'aliases',
  'names',
  'unverified',
  'checked',
  'bibliography',
]);

/** The names that a person has in all languages. */
const namesOf = (record: Fields): string[] =>
  isFields(record['names']) ? Object.values(record['names']).filter((name) => typeof name === 'string') : [];

/** Adds missing items, and omits an empty field. */
const grown = (known: readonly unknown[], added: readonly unknown[]): unknown[] | undefined => {
  const all = [...known];
  for (const item of added) if (!all.some((one) => isDeepStrictEqual(one, item))) all.push(item);
  return all.length === 0 ? undefined : all;
};

/**
 * Merges two records: the kept one wins, its missing fields come from the other, and the other's names become aliases.
 * `fields` lists the fields that the kept record may have.
 */
export function mergedRecord(kept: Fields, gone: Fields, fields: ReadonlySet<string>): Fields {
  const [keptId, goneId] = [String(kept['id']), String(gone['id'])];
  const names = {
    ...(isFields(gone['names']) ? gone['names'] : {}),
    ...(isFields(kept['names']) ? kept['names'] : {}),
  };
  const known = new Set(Object.values(names));
  const spellings = [...namesOf(gone), ...textsIn(gone, 'aliases')].filter((spelling) => !known.has(spelling));
  const namesakes = [...textsIn(kept, 'namesakes'), ...textsIn(gone, 'namesakes')].filter(
    (id) => id !== keptId && id !== goneId,
  );
  const taken = Object.entries(gone).flatMap(([field, value]): [string, unknown][] => {
    if (own.has(field) || !fields.has(field)) return [];
    if (Array.isArray(value)) return [[field, grown(listIn(kept, field), value)]];
    return field in kept ? [] : [[field, value]];
  });
  const merged: Fields = {
    ...kept,
    ...Object.fromEntries(taken),
    names,
    aliases: grown(textsIn(kept, 'aliases'), spellings),
    namesakes: grown([], namesakes),
  };
  const record = withFormer(merged, goneId, ...textsIn(gone, 'formerly'));
  return Object.fromEntries(Object.entries(Object(record)).filter(([, value]) => value !== undefined));
}
