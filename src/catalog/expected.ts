import { shapeAt } from './shape.ts';

const words: Readonly<Record<string, string>> = {
  array: 'a list in [ ]',
  object: 'fields in { }',
  string: 'a text in double quotes',
  number: 'a number without quotes',
  record: 'records by id in { }',
};

/** What belongs in a field, in words that need no knowledge of programming. */
export function expectedHere(expected: string, schema: unknown): string {
  const fields = Object.keys(shapeAt(schema) ?? {});
  const named = expected === 'object' && fields.length > 0 && fields.length <= 6 ? ` (${fields.join(', ')})` : '';
  return `${words[expected] ?? expected}${named}`;
}

/** What else people call what the files have one word for. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  drama: ['series'],
  'tv series': ['series'],
  movie: ['film'],
  play: ['stage'],
  musical: ['stage'],
  main: ['lead'],
  'main role': ['lead'],
  support: ['supporting'],
  male: ['m'],
  man: ['m'],
  female: ['f'],
  woman: ['f'],
  japan: ['JP'],
  korea: ['KR'],
  'south korea': ['KR'],
  thailand: ['TH'],
  actress: ['actor'],
};

/** The word of a list that another word means; undefined where it may be none or several. */
export const wordMeant = (written: string, allowed: readonly string[]): string | undefined =>
  otherWords[written.toLowerCase()]?.find((word) => allowed.includes(word));

/** How to write what was found so that it is what is expected; empty where that cannot be told. */
export function wayOut(expected: string, found: unknown): string {
  if (expected === 'array' && (typeof found === 'string' || typeof found === 'number'))
    return `: write [${JSON.stringify(found)}]`;
  if (expected === 'number' && typeof found === 'string' && /^\d+$/u.test(found))
    return `: take the quotes off (${found})`;
  const counted = typeof found === 'string' ? /^(\d+)\D+$/u.exec(found.normalize('NFKC'))?.[1] : undefined;
  if (expected === 'number' && counted !== undefined) return `: write ${counted}`;
  if (expected === 'string' && typeof found === 'number') return `: put it in double quotes ("${found}")`;
  return '';
}

/**
 * The date in the form of the data files (from 2026/5/14, 14.05.2026, 2026年5月14日, ２０２６-05-14); undefined if it is
 * ambiguous.
 */
export function dateMeant(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim();
  const yearFirst = /^(\d{4})\s*[-./年년]\s*(\d{1,2})\s*(?:[-./月월]\s*(?:(\d{1,2})\s*[日일]?)?)?$/u.exec(plain);
  const [year, month, day] =
    yearFirst?.slice(1) ?? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(plain)?.slice(1).toReversed() ?? [];
  if (year === undefined || month === undefined) return undefined;
  const date = [year, month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
  const exists = !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);
  return exists ? date : undefined;
}
