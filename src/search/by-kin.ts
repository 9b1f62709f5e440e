import type { Verdict } from './confidence.ts';
import type { Index } from './index/index.ts';
import type { Wanted } from './match.ts';
import { nameBeforeKin } from './query/kin.ts';

type ByName = (name: string, wanted: Wanted) => Verdict | undefined;

/** Nobody, if a query means the kin of somebody, who is shown as near. */
export const createByKin =
  ({ entries }: Index, byName: ByName): ByName =>
  (cleaned, wanted) => {
    const name = nameBeforeKin(cleaned);
    const verdict = name === undefined ? undefined : byName(name, wanted);
    const [first] = verdict?.matches ?? [];
    if (verdict === undefined || first === undefined || entries[first.entry]?.kind === 'series') return undefined;
    return first.tier === 'exact' && first.by !== 'part' ? { verdict: 'none', matches: verdict.matches } : undefined;
  };
