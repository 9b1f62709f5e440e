import * as z from 'zod';
import { keysOf } from './keys-of.ts';
import { kinds, type Kind } from './kinds.ts';
import { shapeAt } from './shape.ts';

const homes: Readonly<Record<Kind, string>> = {
  actors: 'a person: it belongs in data/actors/ or data/people/',
  people: 'a person: it belongs in data/actors/ or data/people/',
  series: 'a work: it belongs in data/series/',
  quotes: 'a list of statements: it belongs in data/quotes/',
  figures: 'a list of figures: it belongs in data/figures/',
  terms: 'a list of words: it belongs in data/terms/',
  costars: 'the list of co-stars: it is data/costars.json',
  makers: 'the list of makers: it is data/makers.json',
  companies: 'the list of companies: it is data/companies.json',
  publishers: 'the list of publishers: it is data/publishers.json',
  accepted: 'the list of what the check lets pass: it is data/accepted.json',
  sources: 'the list of pages: it is data/sources.json',
};

/** Fields that most kinds share do not identify a kind. */
const common = new Set([
  '$schema',
  'id',
  'sources',
  'checked',
  'bibliography',
  'unverified',
  'aliases',
  'links',
  'picture',
]);

/** The share, from 0 to 1, of a value’s fields that a kind of record has. */
function likeness(value: object, kind: Kind): number {
  const fields = Object.keys(value).filter((field) => !common.has(field));
  const shape = shapeAt(kinds[kind].schema) ?? {};
  const required = Object.keys(shape).filter((field) => !common.has(field) && !(shape[field] instanceof z.ZodOptional));
  const has = required.filter((field) => fields.includes(field)).length;
  return fields.length === 0
    ? 0
    : (has / Math.max(1, required.length)) * (fields.filter((field) => field in shape).length / fields.length);
}

/** The kind of a file in the folder of another kind, or outside any folder; undefined if it fits its folder. */
export function misplaced(value: unknown, kind: Kind | undefined): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = kind === undefined ? 0 : likeness(value, kind);
  const best = keysOf(kinds)
    .map((other) => ({ other, like: likeness(value, other) }))
    .toSorted((a, b) => b.like - a.like)[0];
  return best !== undefined && best.like > 0.6 && own < 0.4 ? `this is ${homes[best.other]}` : undefined;
}

/** Why a file that does not end in .json is ignored, and the remedy; undefined for JSON files. */
export function unreadName(path: string): string | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name.endsWith('.json') && !name.startsWith('.')) return undefined;
  if (name === '.DS_Store' || name.startsWith('._')) return 'is a file that macOS leaves behind: delete it';
  // Emacs marks eye-love-you.json as being edited with .#eye-love-you.json, which is a plain file on Windows.
  if (name.startsWith('.')) return 'is not read, because its name begins with a dot: editors leave such files behind';
  const meant = /^(.*)\.json(?:\.\w+)?$/iu.exec(name)?.[1];
  return meant === undefined ? 'is not read: data files end in .json' : `is not read: name it ${meant}.json`;
}
