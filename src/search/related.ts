import { once } from './once.ts';
import type { Index } from './index/index.ts';

/** Entries related to any of these: the cast of a work, the works of a person. */
export type Related = (entries: readonly number[]) => ReadonlySet<number>;

export function createRelated({ entries }: Index): Related {
  const ties = once(() => {
    const numbers = new Map(entries.map(({ id }, number) => [id, number]));
    const both = new Map<number, Set<number>>();
    const tie = (one: number, other: number): void => {
      both.set(one, (both.get(one) ?? new Set()).add(other));
    };
    for (const [number, { related = [] }] of entries.entries()) {
      for (const id of related) {
        const other = numbers.get(id);
        if (other === undefined) continue;
        tie(number, other);
        tie(other, number);
      }
    }
    return both;
  });
  return (of) => new Set(of.flatMap((entry) => [...(ties().get(entry) ?? [])]));
}
