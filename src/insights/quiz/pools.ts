import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import { fits } from './choices.ts';
import { careerPool } from './kinds/career.ts';
import { chainPool } from './kinds/chain.ts';
import { firstPool } from './kinds/first.ts';
import { premisePool } from './kinds/premise.ts';
import { rolesPool } from './kinds/roles.ts';
import { saidPool } from './kinds/said.ts';
import { scriptPools } from './kinds/script.ts';
import { wrongPool } from './kinds/wrong.ts';
import type { Ask, Candidate, Pool } from './pool.ts';
import { kinds, type Kind } from './question.ts';

/** Searching a question for the letters of every other candidate takes most of the time of a draw, so it is cached. */
function remembering({ isClear }: Pool): Pool['isClear'] {
  const known = new WeakMap<Ask, Map<Candidate, boolean>>();
  return (ask, other) => {
    const found = known.get(ask) ?? new Map<Candidate, boolean>();
    known.set(ask, found);
    const clear = found.get(other) ?? isClear(ask, other);
    found.set(other, clear);
    return clear;
  };
}

/** Keeps the candidates that have a question and whose names fit on a button. */
const usable = (pool: Pool): Pool => ({
  ...pool,
  candidates: pool.candidates.filter(({ choice, asks }) => fits(choice) && asks.length > 0),
  isClear: remembering(pool),
});

const made = (make: (catalog: Catalog) => readonly Pool[]): ((catalog: Catalog) => readonly Pool[]) =>
  oncePer((catalog: Catalog) => make(catalog).map(usable));

const pools: Readonly<Record<Kind, (catalog: Catalog) => readonly Pool[]>> = {
  roles: made((catalog) => [rolesPool(catalog)]),
  premise: made((catalog) => [premisePool(catalog)]),
  said: made((catalog) => [saidPool(catalog)]),
  first: made((catalog) => [firstPool(catalog)]),
  script: made(scriptPools),
  wrong: made((catalog) => [wrongPool(catalog)]),
  chain: made((catalog) => [chainPool(catalog)]),
  career: made((catalog) => [careerPool(catalog)]),
};

/** The pools of a kind in one version of the data; computed on first use. */
export const poolsOf = (kind: Kind, catalog: Catalog): readonly Pool[] => pools[kind](catalog);

export function poolNamed(name: string, catalog: Catalog): Pool | undefined {
  const kind = kinds.find((one) => one === name.split('.')[0]);
  return kind && poolsOf(kind, catalog).find((pool) => pool.name === name);
}
