import type { Texts } from '../../src/catalog/check/check.ts';
import type { Known } from './harm.ts';

interface Record_ {
  readonly id?: string;
  readonly costars?: readonly { readonly id: string }[];
  readonly makers?: readonly { readonly id: string }[];
  readonly bibliography?: Readonly<Record<string, unknown>>;
  readonly companies?: Readonly<Record<string, { readonly kinds: readonly string[] }>>;
  readonly terms?: Readonly<Record<string, unknown>>;
}

/** All defined ids, by kind. */
export function knownIds(texts: Texts): Known {
  const known = {
    person: new Set<string>(),
    series: new Set<string>(),
    source: new Set<string>(),
    genre: new Set<string>(),
    company: new Set<string>(),
    service: new Set<string>(),
    group: new Set<string>(),
  };
  const terms: Readonly<Record<string, Set<string>>> = {
    'terms/genres.json': known.genre,
    'terms/groups.json': known.group,
  };
  for (const [path, text] of texts) {
    const value = JSON.parse(text) as Record_;
    for (const id of Object.keys(value.bibliography ?? {})) known.source.add(id);
    for (const { id } of [...(value.costars ?? []), ...(value.makers ?? [])]) known.person.add(id);
    for (const [id, { kinds }] of Object.entries(path === 'companies.json' ? (value.companies ?? {}) : {})) {
      known.company.add(id);
      if (kinds.includes('broadcaster') || kinds.includes('streaming')) known.service.add(id);
    }
    for (const id of Object.keys(value.terms ?? {})) terms[path]?.add(id);
    if (value.id !== undefined) (path.startsWith('series/') ? known.series : known.person).add(value.id);
  }
  return known;
}
