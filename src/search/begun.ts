import type { Index } from './index/index.ts';
import type { EachKey } from './index/key-table.ts';
import { top } from './index/top.ts';
import { meaningOf, type Match, type Wanted } from './match.ts';

/** Searches keys that begin with `key`; `loss` is the penalty for a reading other than the text's own letters. */
interface Looked {
  readonly key: string;
  readonly keys: EachKey;
  readonly loss: number;
  /** Excludes later words of a title. */
  readonly fromStart?: boolean;
}

/** Collects the entries that begin with the query until they are taken. */
export interface Begun {
  look(looked: Looked, wanted: Wanted): void;
  isEmpty(): boolean;
  /** The best of the entries, or of those in one group, at most `limit`. Removes nothing. */
  best(limit: number, isOfGroup?: (entry: number) => boolean): readonly number[];
  readonly labelOf: (entry: number) => number;
  readonly scoreOf: (entry: number) => number;
  clear(): void;
}

/**
 * "the" begins 60,000 keys of 100,000 entries, so scores are in arrays that are allocated once, and only the best
 * become objects.
 */
export function createBegun({ entries }: Index): Begun {
  const scores = new Float32Array(entries.length);
  const labels = new Uint8Array(entries.length);
  const touched: number[] = [];
  return {
    look({ key, keys, loss, fromStart = false }, wanted) {
      keys((entry, label, length) => {
        const { tier, score: worth } = meaningOf(label);
        // The short form of a title matches only as a whole.
        if (tier === 'near' || (fromStart && tier === 'prefix')) return;
        const score = 0.6 * worth + 0.2 + 0.1 * (key.length / length) - loss;
        const known = scores[entry] ?? 0;
        if (score <= known || !wanted(entry)) return;
        if (known === 0) touched.push(entry);
        scores[entry] = score;
        labels[entry] = label;
      });
    },
    isEmpty: () => touched.length === 0,
    best: (limit, isOfGroup) => top(isOfGroup === undefined ? touched : touched.filter(isOfGroup), scores, limit),
    labelOf: (entry) => labels[entry] ?? 0,
    scoreOf: (entry) => scores[entry] ?? 0,
    clear() {
      for (const entry of touched) scores[entry] = 0;
      touched.length = 0;
    },
  };
}

export const begunMatch = (entry: number, label: number, score: number): Match => ({
  entry,
  tier: 'prefix',
  by: meaningOf(label).by,
  score,
});
