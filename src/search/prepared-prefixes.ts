import { begunMatch, type Begun } from './begun.ts';
import type { Index } from './index/index.ts';
import type { EachKey } from './index/key-table.ts';
import { keySigns } from './key.ts';
import type { Match, Wanted } from './match.ts';
import type { FindableKind } from './result.ts';

const kinds: readonly FindableKind[] = ['actor', 'person', 'series'];

/** More than any list shows, for each kind. */
export const mostPrepared = 100;

/** The best entries of one prefix, best first, as numbers: the 421 prefixes of 100,000 entries take 1.3 MB. */
interface Prepared {
  readonly entries: Uint32Array;
  readonly labels: Uint8Array;
  readonly scores: Float32Array;
}

/** The best matches of a precomputed prefix; undefined if the keys must be scanned. */
export type PreparedPrefixes = (key: string, wanted: Wanted, limit: number) => readonly Match[] | undefined;

/**
 * Keys with a sign are searched only for texts without a match in their own letters, so 36 % of all keys are skipped.
 */
const signs: ReadonlySet<string> = new Set(Object.values(keySigns));

/** Precomputes the best entries of each prefix that more than `manyKeys` keys have. */
export function preparePrefixes(index: Index, begun: Begun, manyKeys: number): PreparedPrefixes {
  const all = new Map<string, Prepared>();
  const kindOf = Uint8Array.from(index.entries, ({ kind }) => kinds.indexOf(kind));

  function prepared(key: string, keys: EachKey): Prepared {
    begun.look({ key, keys, loss: 0 }, () => true);
    const entries = kinds
      .flatMap((_, kind) => begun.best(mostPrepared, (entry) => kindOf[entry] === kind))
      .toSorted((a, b) => begun.scoreOf(b) - begun.scoreOf(a) || a - b);
    const made = {
      entries: Uint32Array.from(entries),
      labels: Uint8Array.from(entries, begun.labelOf),
      scores: Float32Array.from(entries, begun.scoreOf),
    };
    begun.clear();
    return made;
  }

  index.keys.crowded(manyKeys, signs, (key, keys) => all.set(key, prepared(key, keys)));

  return (key, wanted, limit) => {
    // For filters other than kinds, the allowed entries may not be among the best.
    const known = wanted.isOfKinds === true && limit <= mostPrepared ? all.get(key) : undefined;
    if (known === undefined) return undefined;
    const matches: Match[] = [];
    for (let place = 0; place < known.entries.length && matches.length < limit; place += 1) {
      const entry = known.entries[place] ?? 0;
      if (wanted(entry)) matches.push(begunMatch(entry, known.labels[place] ?? 0, known.scores[place] ?? 0));
    }
    return matches;
  };
}
