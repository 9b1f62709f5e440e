import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import { fits } from './choices.ts';
import { firstPool } from './kinds/first.ts';
import { premisePool } from './kinds/premise.ts';
import { rolesPool } from './kinds/roles.ts';
import { saidPool } from './kinds/said.ts';
import { scriptPools } from './kinds/script.ts';
import type { Pool } from './pool.ts';
import { kinds, type Kind } from './question.ts';

/** Everybody in the pool fits a button and can be asked for. */
const usable = (pool: Pool): Pool => ({
  ...pool,
  candidates: pool.candidates.filter(({ choice, asks }) => fits(choice) && asks.length > 0),
});

const made = (make: (catalog: Catalog) => readonly Pool[]): ((catalog: Catalog) => readonly Pool[]) =>
  oncePer((catalog: Catalog) => make(catalog).map(usable));

const pools: Readonly<Record<Kind, (catalog: Catalog) => readonly Pool[]>> = {
  roles: made((catalog) => [rolesPool(catalog)]),
  premise: made((catalog) => [premisePool(catalog)]),
  said: made((catalog) => [saidPool(catalog)]),
  first: made((catalog) => [firstPool(catalog)]),
  script: made(scriptPools),
};

/** The pools of a kind in one version of the data; computed when the kind is first needed. */
export const poolsOf = (kind: Kind, catalog: Catalog): readonly Pool[] => pools[kind](catalog);

export function poolNamed(name: string, catalog: Catalog): Pool | undefined {
  const kind = kinds.find((one) => one === name.split('.')[0]);
  return kind && poolsOf(kind, catalog).find((pool) => pool.name === name);
}
