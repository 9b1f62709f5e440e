import type { FindableKind, FoundBy, Hit, Tier } from './result.ts';
import type { Entry } from './entry.ts';
import { labels, type Label } from './index/labels.ts';

/** An entry that a query may mean, and the reason. */
export interface Match {
  /** Number of the entry: a lower number means more data in the catalog. */
  readonly entry: number;
  readonly tier: Tier;
  readonly by: FoundBy;
  readonly score: number;
}

export interface Meaning {
  readonly score: number;
  readonly tier: Tier;
  readonly by: FoundBy;
}

/** The label of a key that equals the query. Whole names come before parts, letters before sounds. */
const meanings: Readonly<Record<Label, Meaning>> = {
  name: { score: 1, tier: 'exact', by: 'name' },
  alias: { score: 0.995, tier: 'exact', by: 'alias' },
  order: { score: 0.99, tier: 'exact', by: 'name' },
  titlePart: { score: 0.97, tier: 'exact', by: 'part' },
  kana: { score: 0.965, tier: 'folded', by: 'kana' },
  romaji: { score: 0.96, tier: 'folded', by: 'romaji' },
  readTitlePart: { score: 0.955, tier: 'folded', by: 'romaji' },
  choseong: { score: 0.95, tier: 'folded', by: 'choseong' },
  part: { score: 0.94, tier: 'exact', by: 'part' },
  aliasPart: { score: 0.9, tier: 'exact', by: 'part' },
  titleClip: { score: 0.83, tier: 'near', by: 'part' },
  titleSound: { score: 0.82, tier: 'near', by: 'romanisation' },
  fond: { score: 0.8, tier: 'near', by: 'part' },
  kanaPart: { score: 0.91, tier: 'folded', by: 'kana' },
  romajiPart: { score: 0.9, tier: 'folded', by: 'romaji' },
  inside: { score: 0.89, tier: 'prefix', by: 'part' },
  sound: { score: 0.88, tier: 'folded', by: 'romanisation' },
  soundPart: { score: 0.86, tier: 'folded', by: 'romanisation' },
  choseongPart: { score: 0.85, tier: 'folded', by: 'choseong' },
  loan: { score: 0.84, tier: 'folded', by: 'romanisation' },
  half: { score: 0.93, tier: 'folded', by: 'romaji' },
  clip: { score: 0.83, tier: 'folded', by: 'romaji' },
  group: { score: 0.945, tier: 'folded', by: 'group' },
  initials: { score: 0.7, tier: 'folded', by: 'initials' },
};

export const meaningOf = (label: number): Meaning => meanings[labels[label] ?? 'initials'];

/** Keeps the best match of each entry. */
export function keepBest(all: Map<number, Match>, match: Match): void {
  const known = all.get(match.entry);
  if (known === undefined || known.score < match.score) all.set(match.entry, match);
}

/** Best first; on a tie, in entry order. */
export const ranked = (matches: Iterable<Match>): Match[] =>
  [...matches].toSorted((a, b) => b.score - a.score || a.entry - b.entry);

export function hitOf({ entry, tier, by, score }: Match, entries: readonly Entry[]): Hit[] {
  const found = entries[entry];
  return found === undefined ? [] : [{ kind: found.kind, id: found.id, tier, by, score: Math.min(1, score) }];
}

/** Whether an entry is allowed. */
export interface Wanted {
  (entry: number): boolean;
  /** True if this depends only on the kind of the entry. */
  readonly isOfKinds?: boolean;
}

/** Allows entries of some kinds. The same kinds give the same function, which serves as a cache key. */
export function createWantedKinds(entries: readonly Entry[]): (kinds: readonly FindableKind[]) => Wanted {
  const known = new Map<string, Wanted>();
  return (kinds) => {
    const key = kinds.join(' ');
    const wanted = known.get(key) ?? wantedKinds(entries, new Set(kinds));
    known.set(key, wanted);
    return wanted;
  };
}

function wantedKinds(entries: readonly Entry[], kinds: ReadonlySet<string>): Wanted {
  const isWanted = Uint8Array.from(entries, ({ kind }) => Number(kinds.has(kind)));
  return Object.assign((entry: number): boolean => isWanted[entry] === 1, { isOfKinds: true });
}
