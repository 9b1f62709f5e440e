import type { Catalog } from '../catalog/catalog.ts';
import { parts, type Plan, type Single } from './plans/plan.ts';

/** A likely next question, in the form that a button sends. */
export interface FollowUp {
  readonly kind: 'premise' | 'cast' | 'watch' | 'works' | 'profile' | 'said' | 'similar';
  readonly plan: Single;
}

const said = (id: string): Single => ({ do: 'said', topics: [], figures: [], notes: [], about: [id], by: [] });

function about(id: string, catalog: Catalog): FollowUp[] {
  const isSpokenOf = catalog.quotesAbout(id).length > 0;
  const ofAll: FollowUp[] = isSpokenOf ? [{ kind: 'said', plan: said(id) }] : [];
  if (catalog.series.has(id))
    return [
      { kind: 'premise', plan: { do: 'about', of: id } },
      { kind: 'cast', plan: { do: 'value', of: id, ask: 'cast' } },
      { kind: 'watch', plan: { do: 'value', of: id, ask: 'service' } },
      ...ofAll,
      { kind: 'similar', plan: { do: 'similar', to: id, where: {} } },
    ];
  if (catalog.anyone(id) === undefined) return [];
  return [
    { kind: 'works', plan: { do: 'select', want: 'work', where: { people: [id] }, show: 'list' } },
    { kind: 'profile', plan: { do: 'about', of: id } },
    ...ofAll,
  ];
}

/** The ids of the records that the question names. */
const namedIn = (asked: Plan | undefined): ReadonlySet<string> =>
  new Set(JSON.stringify(asked ?? '').match(/(?<=")[a-z0-9-]+(?=")/gu));

/**
 * The records about which a button can ask without a name on it: the only person and the only work that the question
 * names or, if it names none, that the answer has. The named ones come first.
 */
function clearSubjects(ids: readonly string[], catalog: Catalog, asked: Plan | undefined): string[] {
  const named = namedIn(asked);
  const all = [...new Set(ids)];
  const isWork = (id: string): boolean => catalog.series.has(id);
  return [all.filter(isWork), all.filter((id) => !isWork(id))]
    .flatMap((kind) => {
      const own = kind.filter((id) => named.has(id));
      const possible = own.length > 0 ? own : kind;
      return possible.length === 1 ? possible : [];
    })
    .toSorted((a, b) => Number(named.has(b)) - Number(named.has(a)));
}

/** The likely next questions about the records of an answer, except those that it answers. */
export function followUpsOf(ids: readonly string[], catalog: Catalog, asked?: Plan): FollowUp[] {
  const already = new Set(asked === undefined ? [] : parts(asked).map((part) => JSON.stringify(part)));
  const kinds = new Set<string>();
  return clearSubjects(ids, catalog, asked)
    .flatMap((id) => about(id, catalog))
    .filter(({ kind, plan }) => {
      if (kinds.has(kind) || already.has(JSON.stringify(plan))) return false;
      kinds.add(kind);
      return true;
    });
}
