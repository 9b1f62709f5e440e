import { createHash } from 'node:crypto';
import type { Collections } from '../kept.ts';

/** The figures by which two copies of the state are compared. */
export interface Summary {
  /** The number of values in each collection, by name. */
  readonly counts: ReadonlyMap<string, number>;
  readonly checksum: string;
}

/** The same value with the properties of every object in order: PostgreSQL does not preserve theirs. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => [name, inOrder(inner)]);
  // Pairs in an object, because a list of pairs is another value.
  return { properties };
}

const byName = <Value>(entries: Iterable<readonly [string, Value]>): (readonly [string, Value])[] =>
  [...entries].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Depends on the values and their owners alone, not on where they are kept. */
export function summaryOf(collections: Collections): Summary {
  const hash = createHash('sha256');
  const counts = new Map<string, number>();
  for (const [name, entries] of byName(collections)) {
    if (entries.size > 0) counts.set(name, entries.size);
    for (const [key, { json, owner }] of byName(entries))
      hash.update(`${JSON.stringify([name, key, owner ?? null, inOrder(JSON.parse(json))])}\n`);
  }
  return { counts, checksum: hash.digest('hex') };
}

/** "follows 12, quiz-scores 3 (15 values, checksum 0a1b…)" */
export function summaryText({ counts, checksum }: Summary): string {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const named = [...counts].map(([name, count]) => `${name} ${count}`).join(', ');
  return `${named === '' ? 'nothing' : named} (${all} values, checksum ${checksum.slice(0, 16)})`;
}
