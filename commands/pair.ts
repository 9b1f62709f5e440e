import type { GivenName } from '../src/cards/costars/pair.ts';
import type { FindableKind } from '../src/search/answer.ts';
import type { Asking } from './command.ts';
import { named } from './find.ts';

function given(query: string, kinds: readonly FindableKind[], asking: Asking): GivenName {
  if (query === '') return { verdict: 'none', query, hits: [] };
  const found = named(query, kinds, asking);
  return found.verdict === 'one' ? found : { ...found, query };
}

/** Which two records are meant by two options; where one is not clear, what each of them may mean. */
export type PairNamed =
  | { readonly verdict: 'both'; readonly first: string; readonly second: string }
  | { readonly verdict: 'unclear'; readonly given: readonly [GivenName, GivenName] };

export function pairNamed(
  [first, second]: readonly [string, string],
  kinds: readonly FindableKind[],
  asking: Asking,
): PairNamed {
  const a = given(first, kinds, asking);
  const b = given(second, kinds, asking);
  if (a.verdict === 'one' && b.verdict === 'one') return { verdict: 'both', first: a.id, second: b.id };
  return { verdict: 'unclear', given: [a, b] };
}
