import type { ResolvedName } from '../src/cards/costars/pair.ts';
import type { FindableKind } from '../src/search/result.ts';
import type { Context } from './command.ts';
import { named } from './find.ts';

function resolved(query: string, kinds: readonly FindableKind[], context: Context): ResolvedName {
  if (query === '') return { verdict: 'none', query, hits: [] };
  const found = named(query, kinds, context);
  return found.verdict === 'one' ? found : { ...found, query };
}

/** The two records that two options name; if either is unclear, the possible meanings of both. */
export type PairNamed =
  | { readonly verdict: 'both'; readonly first: string; readonly second: string }
  | { readonly verdict: 'unclear'; readonly names: readonly [ResolvedName, ResolvedName] };

export function pairNamed(
  [first, second]: readonly [string, string],
  kinds: readonly FindableKind[],
  context: Context,
): PairNamed {
  const a = resolved(first, kinds, context);
  const b = resolved(second, kinds, context);
  if (a.verdict === 'one' && b.verdict === 'one') return { verdict: 'both', first: a.id, second: b.id };
  return { verdict: 'unclear', names: [a, b] };
}
