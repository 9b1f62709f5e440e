import type { Claim, ValueOf } from '../plans/plan.ts';
import { isWithin } from '../plans/where.ts';
import { leadOf } from './finding.ts';

type Lead = 'yes' | 'no' | undefined;

/** Yes or no for one thing that is asked about; with several ("Netflix or Hulu") the answer itself tells which. */
export function holds(
  claimed: readonly string[] | undefined,
  values: readonly string[],
  { negated }: Pick<ValueOf, 'negated'>,
): Lead {
  if (claimed === undefined || claimed.length === 0) return undefined;
  const held = claimed.filter((one) => values.includes(one));
  if (claimed.length > 1) return held.length === 0 ? 'no' : undefined;
  return leadOf({ holds: held.length > 0, negated });
}

/** A claimed genre holds where any of the word's genres does. */
export function holdsAny(
  claimed: readonly string[] | undefined,
  values: readonly string[],
  { negated }: Pick<ValueOf, 'negated'>,
): Lead {
  return claimed === undefined || claimed.length === 0
    ? undefined
    : leadOf({ holds: claimed.some((one) => values.includes(one)), negated });
}

export function holdsNumber(claim: Claim | undefined, value: number, { negated }: Pick<ValueOf, 'negated'>): Lead {
  return claim?.numbers === undefined ? undefined : leadOf({ holds: claim.numbers.includes(value), negated });
}

export function holdsDate(claim: Claim | undefined, date: string, { negated }: Pick<ValueOf, 'negated'>): Lead {
  if (claim?.from === undefined && claim?.to === undefined) return undefined;
  return leadOf({ holds: isWithin(date, claim), negated });
}
