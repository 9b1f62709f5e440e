import type { ResolvedName } from '../src/cards/costars/pair.ts';
import type { FindableKind } from '../src/search/answer.ts';
import type { Context } from './command.ts';
import { named } from './find.ts';

function resolved(query: string, kinds: readonly FindableKind[], context: Context): ResolvedName {
  if (query === '') return { verdict: 'none', query, hits: [] };
  const found = named(query, kinds, context);
  return found.verdict === 'one' ? found : { ...found, query };
}

/** Which two records are meant by two options; where one is not clear, what each of them may mean. */
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
